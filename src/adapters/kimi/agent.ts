import type { Agent } from "../../ports/agent.ts";
import { createDoctor } from "./doctor.ts";
import { runTurn } from "./turn.ts";
import type { KimiOptions, TurnContext } from "./turn-context.ts";

/** The real agent: the Kimi CLI, one process a turn, on a node of our own. */
export function kimiAgent(options: KimiOptions): Agent {
  const node = process.execPath;
  const { scratch, env, tools } = options;
  const doctor = createDoctor({ node, scratch, env, tools });
  const context: TurnContext = { ...options, node, doctor, live: new Set() };
  return {
    turn: (request) => runTurn(request, context),
    async checkpoint() {
      await Promise.all([...context.live].map((keep) => keep()));
    },
  };
}
