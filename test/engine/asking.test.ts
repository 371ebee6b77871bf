import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ask } from "../../src/engine/asking.ts";
import type { Agent, TurnRequest, TurnResult } from "../../src/ports/agent.ts";
import { type FakeWorld, fakeWorld, job, started } from "../helpers/world.ts";

const question = {
  role: "coder",
  prompt: "Be the coder.",
  message: "Begin.",
  access: "write",
  cwd: "/worktree",
  result: z.object({ summary: z.string() }),
} as const;

type Reply = { outcome: string; text?: string; value?: unknown; session?: string };

/** A run in its first visit of `code`, and an agent that replies in this order. */
function setting(replies: readonly Reply[], world: FakeWorld = inCode()) {
  const requests: TurnRequest<unknown>[] = [];
  const agent: Agent = {
    async turn<T>(request: TurnRequest<T>) {
      const reply = replies[requests.length];
      requests.push(request);
      return { durationMs: 1, text: "", ...reply } as TurnResult<T>;
    },
    checkpoint: async () => {},
  };
  const asking = {
    agent,
    record: world.record,
    state: world.state,
    now: () => 0,
    signal: world.signal,
  };
  return { asking, requests, world };
}

function inCode(budget = { tokens: 1000, minutes: 60 }) {
  const world = fakeWorld();
  world.record(started());
  world.record(job({ budget }));
  world.record({ type: "phase_started", phase: "code", visit: 1 });
  return world;
}

const done: Reply = { outcome: "submitted", value: { summary: "done" } };

describe("asking", () => {
  test("numbers and records each turn", async () => {
    const { asking, world } = setting([done]);
    expect(await ask(asking, question)).toEqual({ kind: "answered", value: { summary: "done" } });
    expect(world.state().turns).toMatchObject([
      { turn: 1, phase: "code", visit: 1, role: "coder", outcome: "submitted" },
    ]);
  });

  test.each(["no_result", "length", "max_steps", "timeout", "truncated", "killed"])(
    "goes on in the same conversation once after %s",
    async (outcome) => {
      const { asking, requests } = setting([{ outcome, session: "s1" }, done]);
      expect((await ask(asking, question)).kind).toBe("answered");
      expect(requests[1]).toMatchObject({ turn: 2, resumes: { turn: 1, session: "s1" } });
      expect(requests[1]?.message).toContain("submit_result");
    },
  );

  test.each(["repeat_breaker", "context_overflow", "content_filter", "tool_setup"])(
    "begins a new conversation once after %s",
    async (outcome) => {
      const { asking, requests } = setting([{ outcome, session: "s1" }, done]);
      expect((await ask(asking, question)).kind).toBe("answered");
      expect(requests[1]?.resumes).toBeUndefined();
    },
  );

  test.each(["auth", "quota", "budget", "rate_limit", "overloaded"])(
    "does not ask again after %s",
    async (outcome) => {
      const { asking, requests } = setting([{ outcome }, done]);
      expect(await ask(asking, question)).toMatchObject({ kind: "failed", failure: outcome });
      expect(requests).toHaveLength(1);
    },
  );

  test("gives up after one repair turn", async () => {
    const { asking, requests } = setting([
      { outcome: "no_result" },
      { outcome: "no_result" },
      done,
    ]);
    expect(await ask(asking, question)).toMatchObject({ kind: "failed", failure: "no_result" });
    expect(requests).toHaveLength(2);
  });

  test("starts no turn when the budget is spent already", async () => {
    const world = inCode({ tokens: 10, minutes: 60 });
    world.record({ type: "turn_started", turn: 1, phase: "code", visit: 1, role: "planner" });
    world.record({
      type: "model_called",
      turn: 1,
      usage: { calls: 1, input: 9, cached: 0, output: 1 },
      status: 200,
      estimated: false,
    });
    const { asking, requests } = setting([done], world);
    expect(await ask(asking, question)).toMatchObject({ kind: "failed", failure: "budget" });
    expect(requests).toHaveLength(0);
  });

  test("goes on with the conversation that an earlier job did not finish", async () => {
    const world = inCode();
    const first = setting([{ outcome: "quota", session: "s1" }], world);
    await ask(first.asking, question);
    world.record({ type: "phase_interrupted", phase: "code", visit: 1, note: "" });
    world.record({ type: "phase_started", phase: "code", visit: 2 });
    const second = setting([done], world);
    await ask(second.asking, question);
    expect(second.requests[0]).toMatchObject({
      turn: 2,
      visit: 2,
      resumes: { turn: 1, session: "s1" },
    });
  });

  test("does not go on with the conversation of a visit that was rejected", async () => {
    const world = inCode();
    await ask(setting([{ outcome: "no_result", session: "s1" }, done], world).asking, question);
    world.record({
      type: "phase_rejected",
      phase: "code",
      visit: 1,
      code: "gates_red",
      note: "",
      evidence: "",
    });
    world.record({ type: "phase_started", phase: "code", visit: 2 });
    const second = setting([done], world);
    await ask(second.asking, question);
    expect(second.requests[0]?.resumes).toBeUndefined();
  });
});
