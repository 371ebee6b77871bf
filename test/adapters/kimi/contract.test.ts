import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { recordedAgent } from "../../../src/adapters/kimi/recorded.ts";
import type { TurnRequest } from "../../../src/ports/agent.ts";
import { say, submit } from "../../bed/model/steps.ts";
import { type AgentUnderContract, type Answer, agentContract } from "../../contracts/agent.ts";
import { rig } from "./rig.ts";

agentContract("Kimi", kimi);
let recorded: Promise<AgentUnderContract> | undefined;
agentContract("a recording of Kimi", () => {
  recorded ??= record();
  return recorded;
});
afterAll(async () => {
  if (recorded !== undefined) await rm((await recorded).runFolder, { recursive: true });
});

/** Kimi's turns, recorded once for all tests of the contract. */
async function record(): Promise<AgentUnderContract> {
  await using live = await kimi();
  for (const turn of [1, 2]) await live.agent.turn(live.request(turn));
  const runFolder = await mkdtemp(join(tmpdir(), "omk-recorded-"));
  await cp(live.runFolder, runFolder, { recursive: true });
  return {
    agent: recordedAgent(runFolder),
    runFolder,
    request: (turn, signal) => live.request(turn, signal),
    [Symbol.asyncDispose]: async () => {},
  };
}

async function kimi(): Promise<AgentUnderContract> {
  const bed = await rig({
    code: (call) => (call.turn === 1 ? submit({ answer: 42 }) : say("It is 42.")),
  });
  return {
    agent: bed.agent,
    runFolder: bed.runFolder,
    request: (turn, signal) => bed.request({ turn, ...(signal === undefined ? {} : { signal }) }),
    [Symbol.asyncDispose]: () => bed[Symbol.asyncDispose](),
  };
}

describe("a recorded agent", () => {
  test("says what is missing or does not fit", async () => {
    const runFolder = await mkdtemp(join(tmpdir(), "omk-recorded-"));
    const agent = recordedAgent(runFolder);
    await mkdir(join(runFolder, "turns/2"), { recursive: true });
    await mkdir(join(runFolder, "turns/3"), { recursive: true });
    await mkdir(join(runFolder, "turns/4"), { recursive: true });
    const record = {
      turn: 2,
      phase: "code",
      visit: 1,
      role: "coder",
      access: "write",
      durationMs: 5,
      outcome: "submitted",
    };
    await writeFile(
      join(runFolder, "turns/2/result.json"),
      JSON.stringify({ ...record, value: { answer: "x" } }),
    );
    await writeFile(join(runFolder, "turns/3/result.json"), "{}");
    await writeFile(join(runFolder, "turns/4/result.json"), '{"turn": 4, "out');
    expect(await agent.turn(request(1))).toMatchObject({
      outcome: "tool_setup",
      text: expect.stringContaining("not recorded"),
    });
    expect(await agent.turn(request(2))).toMatchObject({
      outcome: "tool_setup",
      text: expect.stringContaining("does not fit"),
    });
    for (const turn of [3, 4])
      expect(await agent.turn(request(turn))).toMatchObject({
        outcome: "tool_setup",
        text: expect.stringContaining("not readable"),
      });
    expect(await readdir(runFolder)).toEqual(["turns"]);
    await rm(runFolder, { recursive: true });
  });
});

function request(turn: number): TurnRequest<Pick<Answer, "answer">> {
  return {
    turn,
    phase: "code",
    visit: 1,
    role: "coder",
    prompt: "p",
    message: "m",
    access: "write",
    cwd: "/",
    result: z.strictObject({ answer: z.int() }),
    idleMs: 1,
    wallMs: 1,
    signal: new AbortController().signal,
  };
}
