import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../bed/model/scenario.ts";
import {
  attempts,
  bash,
  contentFilter,
  contextOverflow,
  cut,
  hang,
  length,
  quota,
  rateLimit,
  read,
  reset,
  say,
  stall,
  status,
  submit,
  write,
} from "../../bed/model/steps.ts";
import { type RigOptions, rig } from "./rig.ts";

interface Row {
  readonly title: string;
  readonly scenario: Scenario;
  readonly options?: RigOptions;
  readonly request?: { readonly idleMs?: number; readonly wallMs?: number };
  readonly outcome: string;
  readonly text: RegExp;
  readonly calls?: number;
}

const rows: readonly Row[] = [
  {
    title: "a wrong key is auth, after one request",
    scenario: {},
    options: { key: "another-key" },
    outcome: "auth",
    text: /refused the key.*401.*Invalid Authentication/,
    calls: 0,
  },
  {
    title: "403 is auth, after one request",
    scenario: {
      code: [
        status(403, {
          error: { type: "permission_denied_error", message: "no access to this model" },
        }),
      ],
    },
    outcome: "auth",
    text: /403.*no access to this model/,
    calls: 1,
  },
  {
    title: "a spent quota is quota at once, with the time of its reset",
    scenario: { code: [quota({ "retry-after": "3600" })] },
    outcome: "quota",
    text: /quota of the key is spent.*exceeded your current token quota.*again at 20\d\d-/,
    calls: 1,
  },
  {
    title: "a rate limit that lasts is rate_limit",
    scenario: { code: [rateLimit()] },
    options: { holdMs: 1500 },
    outcome: "rate_limit",
    text: /limits the rate.*429/,
  },
  {
    title: "endless 500 are overloaded, within a minute",
    scenario: { code: [status(500, { error: { type: "server_error", message: "boom" } })] },
    outcome: "overloaded",
    text: /overloaded or broken \(500\): boom/,
    calls: 5,
  },
  {
    title: "a stream that ends without saying why is truncated",
    scenario: { code: [cut()] },
    outcome: "truncated",
    text: /ended without saying why/,
    calls: 1,
  },
  {
    title: "a connection that always breaks is truncated",
    scenario: { code: () => reset() },
    outcome: "truncated",
    text: /broke in the middle/,
  },
  {
    title: "a server that never answers is a timeout, found by the idle watch",
    scenario: { code: [hang()] },
    request: { idleMs: 4000 },
    outcome: "timeout",
    text: /4 s without any sign of life/,
  },
  {
    title: "a server that falls silent again and again is a timeout, found by the gateway",
    scenario: { code: () => stall() },
    options: { stallMs: 700 },
    outcome: "timeout",
    text: /silent for 0.7 s/,
    calls: 2,
  },
  {
    title: "a turn that goes on for ever is stopped by the wall",
    scenario: { code: () => ({ ...bash(`sleep 0.2; echo ${Math.random()}`) }) },
    request: { wallMs: 6000 },
    outcome: "timeout",
    text: /6 s, the most/,
  },
  {
    title: "an answer at its length limit is length",
    scenario: { code: [length()] },
    outcome: "length",
    text: /length limit/,
  },
  {
    title: "the same call for ever ends by the repeat breaker",
    scenario: { code: () => read("missing.txt") },
    outcome: "repeat_breaker",
    text: /twelve times/,
  },
  {
    title: "a filtered answer is content_filter",
    scenario: { code: [contentFilter()] },
    outcome: "content_filter",
    text: /content filter/,
  },
  {
    title: "a conversation beyond the model's context is context_overflow",
    scenario: { code: () => contextOverflow() },
    outcome: "context_overflow",
    text: /outgrew.*exceeded model token limit/,
  },
  {
    title: "too many steps are max_steps",
    scenario: { code: (call) => bash(`echo ${call.index}`) },
    options: { kimi: { maxSteps: 3 } },
    outcome: "max_steps",
    text: /steps/,
    calls: 3,
  },
  {
    title: "a request that the server does not take is tool_setup",
    scenario: {
      code: [status(400, { error: { type: "invalid_request_error", message: "tools[3] is odd" } })],
    },
    outcome: "tool_setup",
    text: /did not take the request \(400\): tools\[3\] is odd/,
  },
  {
    title: "a config that Kimi does not take is tool_setup, whatever came of the turn",
    scenario: { code: [submit({ answer: 1 })] },
    options: { kimi: { maxSteps: -1 } },
    outcome: "tool_setup",
    text: /refused its configuration.*loop_control/is,
  },
];

describe.concurrent("a turn that fails", () => {
  test.each(rows)("$title", async ({ scenario, options, request, outcome, text, calls }) => {
    await using bed = await rig(scenario, options);
    const result = await bed.agent.turn(bed.request(request));
    expect(result).toMatchObject({ outcome, text: expect.stringMatching(text) });
    expect(bed.model.calls).toHaveLength(calls ?? bed.model.calls.length);
    const record = JSON.parse(await readFile(join(bed.runFolder, "turns/1/result.json"), "utf8"));
    expect(record).toMatchObject({ turn: 1, outcome });
  });

  test("is stopped at once when the budget is spent in the middle of it", async () => {
    let calls = 0;
    await using bed = await rig(
      { code: [write("a.txt", "a"), write("b.txt", "b"), submit({ answer: 1 })] },
      {
        refuse: () =>
          ++calls > 2
            ? "3000000 tokens are spent of a budget of 3000000 (budget-tokens)."
            : undefined,
      },
    );
    const result = await bed.agent.turn(bed.request());
    expect(result).toMatchObject({
      outcome: "budget",
      text: expect.stringContaining("budget-tokens"),
    });
    expect(bed.model.calls).toHaveLength(2);
  });

  test("is no failure when the server recovers in time", async () => {
    await using bed = await rig(
      {
        code: [
          attempts(status(503), reset(), rateLimit({ "retry-after": "1" }), write("a.txt", "a")),
          attempts(hang(), submit({ answer: 3 })),
        ],
      },
      { stallMs: 1500 },
    );
    expect(await bed.agent.turn(bed.request())).toMatchObject({
      outcome: "submitted",
      value: { answer: 3 },
    });
  });

  test("is no failure for lack of a closing sentence: the model is not asked for one", async () => {
    await using bed = await rig({ code: [submit({ answer: 5 }), say("never said")] });
    expect(await bed.agent.turn(bed.request())).toMatchObject({
      outcome: "submitted",
      value: { answer: 5 },
    });
    expect(bed.model.calls).toHaveLength(1);
  });

  test("is a setup failure when Kimi cannot be started", async () => {
    await using bed = await rig({ code: [submit({ answer: 5 })] });
    expect(await bed.agent.turn(bed.request({ cwd: join(bed.root, "missing") }))).toMatchObject({
      outcome: "tool_setup",
    });
  });

  test("is killed when the run is cancelled", async () => {
    await using bed = await rig({ code: [bash("sleep 120")] });
    const cancel = new AbortController();
    const turn = bed.agent.turn(bed.request({ signal: cancel.signal }));
    await bed.model.called(1);
    cancel.abort();
    expect(await turn).toMatchObject({ outcome: "killed" });
  });
});

describe("a key that takes one request at a time", () => {
  test("is enough for three turns at once", async () => {
    const slow = (answer: number) => ({ ...submit({ answer }), afterMs: 700 });
    await using bed = await rig(
      {
        code: (call) =>
          call.index === 0 ? { ...write(`${call.turn}.txt`, "x"), afterMs: 700 } : slow(call.turn),
      },
      { parallel: 1 },
    );
    const turns = await Promise.all([1, 2, 3].map((turn) => bed.agent.turn(bed.request({ turn }))));
    expect(turns.map((t) => t.outcome)).toEqual(["submitted", "submitted", "submitted"]);
    expect(bed.called.filter((c) => c.status === 429).length).toBeGreaterThan(0);
    expect(bed.model.mostAtOnce()).toBe(1);
  });
});
