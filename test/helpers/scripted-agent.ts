import type { Agent, TurnRequest } from "../../src/ports/agent.ts";

/** What a role of the script sees of its turn. */
export type ScriptedTurn = Pick<
  TurnRequest<unknown>,
  "role" | "phase" | "visit" | "access" | "cwd"
>;

/** What each role does: it may change files in `cwd`, and returns what it hands in. */
export type Script = (turn: ScriptedTurn) => unknown;

/** An agent without a model: every turn does what the script says and hands in what the script returns. */
export function scriptedAgent(script: Script): Agent {
  return {
    async turn(request) {
      const value = request.result.parse(await script(request));
      return { outcome: "submitted", value, durationMs: 0 };
    },
    async checkpoint() {},
  };
}
