import { storeOutcome, storePrompt } from "../../../src/adapters/kimi/record.ts";
import type { Agent, AgentOptions, TurnRequest, TurnResult } from "../../../src/ports/agent.ts";
import type { Agents } from "../../../src/step/outside.ts";
import { converse, type Message } from "./conversation.ts";

/** Agents in Kimi's place: nothing is installed, and no process is started but for what the model runs. */
export const bedAgents: Agents = {
  versions: () => ({ kimi: "0", ripgrep: "0" }),
  install: async ({ cacheDir }) => ({
    kimi: "",
    rg: "",
    version: "0",
    cache: cacheDir,
    guard: { check: async () => {}, vouch: async () => {} },
  }),
  open: bedAgent,
  // Its turns end with this process, and leave nothing behind.
  keepLost: async () => {},
};

/**
 * As much of a coding agent as scenarios need: it asks the model through the gateway, uses tools by Kimi's names, and ends
 * its turn when the model calls none. It knows conversations as long as it lives.
 */
function bedAgent(options: AgentOptions): Agent {
  const conversations = new Map<number, Message[]>();
  return {
    async turn<T>(request: TurnRequest<T>): Promise<TurnResult<T>> {
      const began = performance.now();
      await options.tools;
      await storePrompt(request, options);
      const earlier = conversations.get(request.resumes?.turn ?? 0);
      const messages = [
        ...(earlier ?? [{ role: "system", content: request.prompt }]),
        { role: "user", content: request.message },
      ];
      conversations.set(request.turn, messages);
      const ended = await converse(request, options, messages);
      const durationMs = Math.round(performance.now() - began);
      const result: TurnResult<T> = {
        ...ended,
        session: `session_${request.turn}`,
        durationMs,
      };
      await storeOutcome(request, result, options);
      return result;
    },
    async checkpoint() {},
  };
}
