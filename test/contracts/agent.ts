import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Agent, TurnRequest } from "../../src/ports/agent.ts";

/** What an agent of the contract hands in. */
export const Answer = z.strictObject({ answer: z.int(), note: z.string().default("") });
export type Answer = z.infer<typeof Answer>;

/** An agent under contract, over a run folder of its own. */
export interface AgentUnderContract extends AsyncDisposable {
  readonly agent: Agent;
  readonly runFolder: string;
  /** A request for turn 1: an agent that hands in 42, turn 2: one that only talks. */
  request(turn: number, signal?: AbortSignal): TurnRequest<Answer>;
}

/** What every agent promises, the real one and the recorded one. */
export function agentContract(name: string, make: () => Promise<AgentUnderContract>): void {
  describe(`${name} as an agent`, () => {
    test("hands in what the schema allows, and fails with a type and a sentence otherwise", async () => {
      await using subject = await make();
      const well = await subject.agent.turn(subject.request(1));
      expect(well).toMatchObject({
        outcome: "submitted",
        value: { answer: 42, note: "" },
        session: expect.stringMatching(/^session_/),
      });
      const badly = await subject.agent.turn(subject.request(2));
      expect(badly).toMatchObject({
        outcome: "no_result",
        text: expect.stringMatching(/\w+ .*\.$/),
      });
      expect(badly).not.toHaveProperty("value");
      for (const turn of [1, 2]) {
        const record: unknown = JSON.parse(
          await readFile(join(subject.runFolder, `turns/${turn}/result.json`), "utf8"),
        );
        expect(record).toMatchObject({ turn, outcome: turn === 1 ? "submitted" : "no_result" });
      }
    });

    test("answers a cancelled turn with killed, and takes checkpoints at any time", async () => {
      await using subject = await make();
      await subject.agent.checkpoint();
      expect(await subject.agent.turn(subject.request(1, AbortSignal.abort()))).toMatchObject({
        outcome: "killed",
      });
      await subject.agent.checkpoint();
    });
  });
}
