import { describe, expect, test } from "vitest";
import { classify, type TurnEvidence } from "../../../src/adapters/kimi/classify.ts";
import type { Exchanged } from "../../../src/ports/lane-facts.ts";

const good: TurnEvidence = {
  exit: {
    exitCode: 0,
    signal: undefined,
    timedOut: false,
    idled: false,
    aborted: false,
    durationMs: 1,
  },
  gateway: { calls: 3, offered: true, rejected: [], last: { kind: "answered", finish: "stop" } },
  wire: { steps: 3, finish: "stop", ended: { reason: "completed" } },
  resumeHint: true,
  submitted: true,
  complaint: undefined,
  stderr: "",
  idleMs: 1000,
  wallMs: 9000,
};

const bad: TurnEvidence = {
  ...good,
  exit: { ...good.exit, exitCode: 1 },
  wire: {
    steps: 1,
    ended: { reason: "failed", error: { code: "provider.api_error", message: "x" } },
  },
  resumeHint: false,
  submitted: false,
};

function with_(base: TurnEvidence, changes: Partial<TurnEvidence>): TurnEvidence {
  return { ...base, ...changes };
}

function exchange(base: TurnEvidence, last: Exchanged): TurnEvidence {
  return { ...base, gateway: { ...base.gateway, last } };
}

function failedWith(
  cause: Extract<Exchanged, { kind: "failed" }>["cause"],
  status = 400,
): Exchanged {
  return { kind: "failed", status, cause, text: "their words" };
}

function kimiSaid(code: string, message = ""): TurnEvidence {
  return with_(bad, { wire: { steps: 1, ended: { reason: "failed", error: { code, message } } } });
}

const rows: readonly (readonly [string, TurnEvidence, string | undefined])[] = [
  ["a good end with a result", good, undefined],
  [
    "a result, and a closing sentence at its limit",
    exchange(with_(good, { wire: { ...good.wire, finish: "length" } }), {
      kind: "answered",
      finish: "length",
    }),
    undefined,
  ],
  [
    "a result, and a closing sentence that was cut",
    exchange(with_(good, { wire: { steps: 3, ended: { reason: "completed" } } }), {
      kind: "answered",
      finish: undefined,
    }),
    undefined,
  ],
  [
    "a result, and then the repeat breaker",
    with_(good, {
      wire: { ...good.wire, ended: { reason: "completed", stopReason: "repeat_breaker" } },
    }),
    "repeat_breaker",
  ],
  [
    "a result, and an exit code of 1",
    with_(good, {
      exit: { ...good.exit, exitCode: 1 },
      wire: { steps: 3, ended: { reason: "failed" } },
    }),
    "truncated",
  ],
  ["a result, without the hint of a good end", with_(good, { resumeHint: false }), "truncated"],
  ["a result, in a turn that Kimi never ended", with_(good, { wire: { steps: 3 } }), "truncated"],
  ["no result", with_(good, { submitted: false }), "no_result"],
  [
    "no result, and another stop reason",
    with_(good, {
      submitted: false,
      wire: { ...good.wire, ended: { reason: "completed", stopReason: "hook" } },
    }),
    "no_result",
  ],
  [
    "no result at the length limit",
    exchange(with_(good, { submitted: false }), { kind: "answered", finish: "length" }),
    "length",
  ],
  [
    "no result from a cut stream",
    exchange(with_(good, { submitted: false }), { kind: "answered", finish: undefined }),
    "truncated",
  ],
  [
    "no result, the cut seen by Kimi only",
    with_(good, { submitted: false, wire: { steps: 1, ended: { reason: "completed" } } }),
    "truncated",
  ],
  ["not started", with_(bad, { exit: { ...bad.exit, notStarted: "ENOENT" } }), "tool_setup"],
  ["a config that Kimi does not take", with_(bad, { complaint: "tools: bad" }), "tool_setup"],
  [
    "the tool for results not offered",
    with_(good, { submitted: false, gateway: { ...good.gateway, offered: false } }),
    "tool_setup",
  ],
  [
    "ended before the first question",
    with_(bad, {
      wire: { steps: 0 },
      stderr: "error: no",
      gateway: { ...good.gateway, calls: 0, offered: false, last: undefined },
    }),
    "tool_setup",
  ],
  ["cancelled", with_(bad, { exit: { ...bad.exit, exitCode: 143, aborted: true } }), "killed"],
  [
    "killed from outside",
    with_(bad, {
      exit: { ...bad.exit, exitCode: undefined, signal: "SIGKILL" },
      wire: { steps: 1 },
    }),
    "killed",
  ],
  [
    "killed from outside in the middle of an answer",
    exchange(
      with_(bad, {
        exit: { ...bad.exit, exitCode: undefined, signal: "SIGKILL" },
        wire: { steps: 1 },
      }),
      { kind: "abandoned" },
    ),
    "killed",
  ],
  ["idle", with_(bad, { exit: { ...bad.exit, exitCode: 143, idled: true } }), "timeout"],
  [
    "over its time",
    with_(bad, { exit: { ...bad.exit, exitCode: 143, timedOut: true } }),
    "timeout",
  ],
  ["a silent server", exchange(bad, { kind: "stalled", afterMs: 10 }), "timeout"],
  ["the budget", exchange(bad, { kind: "refused", reason: "spent" }), "budget"],
  ["401", exchange(bad, failedWith("auth", 401)), "auth"],
  ["quota", exchange(bad, failedWith("quota", 429)), "quota"],
  [
    "quota that Kimi took for a good end",
    exchange(with_(good, { submitted: false }), failedWith("quota", 429)),
    "quota",
  ],
  ["rate limit", exchange(bad, failedWith("rate_limit", 429)), "rate_limit"],
  ["500", exchange(bad, failedWith("overloaded", 500)), "overloaded"],
  ["context overflow", exchange(bad, failedWith("context_overflow")), "context_overflow"],
  ["filtered request", exchange(bad, failedWith("content_filter")), "content_filter"],
  [
    "filtered answer",
    exchange(bad, { kind: "answered", finish: "content_filter" }),
    "content_filter",
  ],
  ["a request of ours that is wrong", exchange(bad, failedWith("other")), "tool_setup"],
  [
    "nobody at the address",
    exchange(bad, { kind: "unreachable", text: "ECONNREFUSED" }),
    "overloaded",
  ],
  ["a broken connection", exchange(bad, { kind: "broken", text: "ECONNRESET" }), "truncated"],
  ["too many steps", kimiSaid("loop.max_steps_exceeded"), "max_steps"],
  [
    "compaction that failed",
    kimiSaid("compaction.failed", "APIEmptyResponseError"),
    "context_overflow",
  ],
  [
    "a safety policy",
    kimiSaid("provider.error", "Provider safety policy blocked the response."),
    "content_filter",
  ],
  [
    "an answer that Kimi cannot read",
    kimiSaid("provider.api_error", "The API returned an empty response"),
    "truncated",
  ],
];

describe("what a turn came to", () => {
  test.each(rows)("%s", (_title, evidence, outcome) => {
    expect(classify(evidence)?.outcome).toBe(outcome);
  });

  test("is said in a sentence with the server's words and the time of the reset", () => {
    const last: Exchanged = {
      kind: "failed",
      status: 429,
      cause: "quota",
      text: "Please recharge.",
      resetAt: new Date(0),
    };
    expect(classify(exchange(bad, last))?.text).toBe(
      "The quota of the key is spent (429): Please recharge. It takes requests again at 1970-01-01T00:00:00.000Z.",
    );
  });

  test("names what the server said before Kimi fell silent", () => {
    const idle = with_(exchange(bad, failedWith("overloaded", 503)), {
      exit: { ...bad.exit, idled: true },
    });
    expect(classify(idle)?.text).toMatch(
      /1 s without any sign of life.*Before that.*\(503\): their words/,
    );
  });
});
