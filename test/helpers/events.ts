import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Event, EventBody } from "../../src/domain/event.ts";
import type { KnownFinding, Vote } from "../../src/domain/finding.ts";
import { apply, fold } from "../../src/domain/fold.ts";
import type { GateResult } from "../../src/domain/gate.ts";
import { CriterionStatus, type Judgement, Seen } from "../../src/domain/judgement.ts";
import { genesis, linkEvent } from "../../src/domain/ledger.ts";
import { next } from "../../src/domain/next.ts";
import type { Phase } from "../../src/domain/phase.ts";
import { Policy } from "../../src/domain/policy.ts";
import { readLine } from "../../src/domain/read-line.ts";
import { reviewerNames } from "../../src/domain/review.ts";
import { PhasesScope } from "../../src/domain/scope.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { TestStatus } from "../../src/domain/test-case.ts";
import { Code, TurnFailure, Verdict } from "../../src/domain/verdict.ts";
import { Rule, type Violation } from "../../src/domain/violation.ts";
import { action } from "./build.ts";
import { obeyed } from "./obeying.ts";

/** A place where a change breaks a rule. */
const violation: fc.Arbitrary<Violation> = fc.record({
  rule: fc.constantFrom(...Rule.options),
  mode: fc.constantFrom("block", "review"),
  path: fc.string(),
  line: fc.integer({ min: 1, max: 99 }),
  text: fc.string(),
  mend: fc.string(),
});

const named = fc.record({ gate: fc.string(), test: fc.string() });
const seen = fc.constantFrom(...Seen.options);

/** What comparing with base may show. */
const judgement: fc.Arbitrary<Judgement> = fc.record({
  tree: fc.constant(createHash("sha1").update("t").digest("hex")),
  rooms: fc.record({ old_tests: fc.string(), base: fc.string() }, { requiredKeys: [] }),
  brought: fc.record({
    tests: fc.array(fc.string()),
    inline: fc.array(fc.string()),
    reported: fc.array(fc.string()),
  }),
  gates: fc.array(
    fc.record({
      gate: fc.string(),
      comparison: fc.constantFrom("regression", "fixed", "still_failing", "passing", "unknown"),
      excused: fc.boolean(),
      red: fc.array(fc.string()),
    }),
  ),
  changed: fc.array(
    fc.record({
      gate: fc.string(),
      test: fc.string(),
      kind: fc.constantFrom("changed_expectation", "removed"),
      base: fc.constantFrom(...TestStatus.options),
      old: seen,
      head: seen,
      announced: fc.boolean(),
    }),
  ),
  fixed: fc.array(named),
  redGreen: fc.record({
    status: fc.constantFrom("demonstrated", "not_demonstrated", "inconclusive", "not_applicable"),
    demonstrated: fc.array(named),
  }),
  appeared: fc.array(named),
  disappeared: fc.array(named),
  skipped: fc.array(named),
  criteria: fc.array(
    fc.record({
      id: fc.string(),
      text: fc.string(),
      status: fc.constantFrom(...CriterionStatus.options),
      tests: fc.array(fc.string()),
      note: fc.string(),
    }),
  ),
});

type Body<T extends EventBody["type"]> = Extract<EventBody, { type: T }>;

/** A hash as git or sha256 would give it, from any text. */
export const sha = (text: string): string => createHash("sha1").update(text).digest("hex");

/** The first event of a run on issue 12. */
export function runStarted(change: Partial<Body<"run_started">> = {}): Body<"run_started"> {
  return {
    type: "run_started",
    key: "i12-abcdefgh",
    task: {
      kind: "issue",
      number: 12,
      title: "Add a retry",
      text: "Please retry.",
      requester: "monalisa",
    },
    repository: { id: 1, owner: "octo", name: "hello" },
    base: { ref: "main", sha: sha("base") },
    branch: "omk/i12-add-a-retry",
    model: "kimi-k2",
    review: "auto",
    policy: Policy.parse({}),
    gates: [],
    aim: "deliver",
    scope: { checks: "all" },
    planFirst: false,
    parallel: false,
    ...change,
  };
}

/** A job that takes the run up. */
export function jobStarted(change: Partial<Body<"job_started">> = {}): Body<"job_started"> {
  return {
    type: "job_started",
    workflowRunId: 77,
    attempt: 1,
    action,
    scope: { phases: "whole" },
    budget: { tokens: 3_000_000, minutes: 60 },
    url: "https://github.com/octo/hello/actions/runs/77",
    tools: { kimi: "0.38.0" },
    ...change,
  };
}

/** A gate that passed, unless told otherwise. */
export function gateResult(change: Partial<GateResult> = {}): GateResult {
  return {
    name: "test",
    status: "passed",
    required: true,
    commandLine: "npm test",
    exitCode: 0,
    durationMs: 1_234,
    timeoutSecs: 1_200,
    tail: "ok",
    ...change,
  };
}

function timeOf(seq: number): string {
  return new Date(Date.UTC(2026, 10, 22, 10) + (seq - 1) * 1_000).toISOString();
}

function eventOf(line: string): Event {
  const read = readLine(line);
  if (read.kind === "event") return read.event;
  throw new Error(`${line} is no event`, { cause: read });
}

/** The events of these bodies, chained, one second apart from 2026-11-22T10:00:00Z. */
export function chain(bodies: readonly EventBody[]): Event[] {
  let prev = genesis;
  return bodies.map((body, index) => {
    const line = linkEvent(body, { seq: index + 1, ts: timeOf(index + 1), prev });
    prev = createHash("sha256").update(line).digest("hex");
    return eventOf(line);
  });
}

/** The state after these events. */
export function stateOf(bodies: readonly EventBody[]): AutopilotState {
  const state = fold(chain(bodies));
  if (state === undefined) throw new Error("a state needs at least one event");
  return state;
}

/** The same without hashing and parsing, for generators that ask for it at every step. */
function quickState(
  bodies: readonly EventBody[],
  from: { state?: AutopilotState; seq: number },
): AutopilotState {
  let { state, seq } = from;
  for (const body of bodies) {
    seq += 1;
    state = apply(state, { seq, ts: timeOf(seq), prev: genesis, ...body });
  }
  if (state === undefined) throw new Error("a state needs at least one event");
  return state;
}

const visits = (phase: Phase, visit = 1) => ({ phase, visit });
const change = [
  { path: "src/retry.ts", operation: "created" as const, additions: 40, deletions: 0 },
  { path: "src/client.ts", operation: "modified" as const, additions: 6, deletions: 2 },
];

/** The events of a plain run, phase by phase, for tests that stop somewhere in it. */
export const plainRun = {
  start: [runStarted(), jobStarted(), { type: "branch_opened", commit: sha("start") }],
  plan: [
    { type: "phase_started", ...visits("plan") },
    { type: "turn_started", ...visits("plan"), turn: 1, role: "planner" },
    {
      type: "model_called",
      turn: 1,
      usage: { calls: 1, input: 9_000, cached: 3_000, output: 800 },
      status: 200,
      estimated: false,
    },
    { type: "turn_ended", turn: 1, outcome: "submitted", text: "", durationMs: 4_000 },
    {
      type: "plan_submitted",
      plan: {
        outcome: "plan",
        title: "Retry requests that fail for a moment",
        summary:
          "Requests are tried again when the server says 503. Callers no longer need their own loops.",
        steps: ["Add `retry` to the client", "Call it from `fetchPage`"],
        files: ["src/client.ts"],
        criteria: [
          { id: "C1", text: "A 503 is followed by a second request" },
          { id: "C2", text: "A 404 is not tried again" },
        ],
        test_strategy: "Unit tests of the client against a local server.",
        changed_expectations: [],
        risks: ["A slow server is asked more often"],
        question: "",
      },
    },
    { type: "phase_completed", ...visits("plan"), note: "2 steps, 2 criteria." },
  ],
  code: [
    { type: "phase_started", ...visits("code") },
    { type: "turn_started", ...visits("code"), turn: 2, role: "coder" },
    {
      type: "model_called",
      turn: 2,
      usage: { calls: 4, input: 40_000, cached: 30_000, output: 5_000 },
      status: 200,
      estimated: false,
    },
    { type: "turn_ended", turn: 2, outcome: "submitted", text: "", durationMs: 60_000 },
    {
      type: "change_committed",
      ...visits("code"),
      commit: sha("c1"),
      tree: sha("t1"),
      message: "Retry",
    },
    { type: "change_measured", tree: sha("t1"), files: change },
    { type: "phase_completed", ...visits("code"), note: "2 files changed." },
  ],
  test: [
    { type: "phase_started", ...visits("test") },
    {
      type: "claims_submitted",
      claims: [{ criterion: "C1", test: "client > tries again on 503" }],
      summary: "Two tests.",
    },
    {
      type: "gate_finished",
      room: "worktree",
      ...visits("test"),
      tree: sha("t1"),
      result: gateResult(),
    },
    { type: "phase_completed", ...visits("test"), note: "1 gates passed." },
  ],
  verify: [
    { type: "phase_started", ...visits("verify") },
    {
      type: "gate_finished",
      room: "head",
      ...visits("verify"),
      tree: sha("t1"),
      result: gateResult(),
    },
    {
      type: "gate_finished",
      room: "head",
      ...visits("verify"),
      tree: sha("t1"),
      result: gateResult({
        name: "lint",
        commandLine: "npm run lint",
        required: false,
        status: "skipped",
      }),
    },
    { type: "phase_completed", ...visits("verify"), note: "The gates pass in a clean checkout." },
  ],
  review: [
    { type: "phase_started", ...visits("review") },
    {
      type: "review_submitted",
      ...visits("review"),
      reviewer: "code",
      tree: sha("t1"),
      summary: "The retry is bounded.",
      findings: [
        {
          severity: "minor",
          path: "src/retry.ts",
          start_line: 12,
          end_line: 14,
          what: "The delay is not jittered",
          why: "Clients retry together.",
          suggestion: "Add jitter.",
          confidence: 0.8,
        },
      ],
      part: 1,
      parts: 1,
      earlier: [],
    },
    {
      type: "findings_listed",
      ...visits("review"),
      tree: sha("t1"),
      findings: [
        {
          severity: "minor",
          path: "src/retry.ts",
          start_line: 12,
          end_line: 14,
          what: "The delay is not jittered",
          why: "Clients retry together.",
          suggestion: "Add jitter.",
          confidence: 0.8,
          id: "F1",
          reviewers: ["code"],
          tree: sha("t1"),
          status: "open",
          raisedIn: 1,
          note: "",
        },
      ],
      unshown: [],
    },
    {
      type: "phase_completed",
      ...visits("review"),
      note: "3 reviewers, 1 findings, none at or above major.",
    },
  ],
  deliver: [
    { type: "phase_started", ...visits("deliver") },
    {
      type: "proof_sealed",
      ledgerHead: sha("head"),
      digest: createHash("sha256").update("proof").digest("hex"),
    },
    { type: "pushed", branch: "omk/i12-add-a-retry", commit: sha("c1"), tree: sha("t1") },
    {
      type: "delivered",
      commit: sha("c1"),
      tree: sha("t1"),
      pr: { number: 34, url: "https://github.com/octo/hello/pull/34", operation: "created" },
    },
    { type: "phase_completed", ...visits("deliver"), note: "Pull request #34 created." },
  ],
  end: [
    {
      type: "run_ended",
      ending: {
        verdict: "ready",
        code: "proved",
        text: "Every phase is proved and the pull request is open.",
        mend: "",
      },
    },
  ],
} satisfies Record<string, EventBody[]>;

/** The parts of a plain run in their order. */
export const plainParts = [
  "start",
  "plan",
  "code",
  "test",
  "verify",
  "review",
  "deliver",
  "end",
] as const;

/** The bodies of a plain run up to and with one of its parts. */
export function plainUntil(part: (typeof plainParts)[number]): EventBody[] {
  return plainParts
    .slice(0, plainParts.indexOf(part) + 1)
    .flatMap((name): EventBody[] => plainRun[name]);
}

const nasty = [
  // What says a command of ours is looked for in our own words.
  ...obeyed.filter((words) => !words.startsWith("/omk")),
  "@monalisa",
  "fixes #12",
  "Closes: octo/hello#3",
  "resolves https://github.com/octo/hello/issues/9",
  "GH-7",
  "<!-- omk:sticky key=x run=1 -->",
  "<!--",
  "-->",
  "`",
  "```",
  "~~~",
  "|",
  "\\|",
  "\n",
  "\r\n",
  "\t",
  "<details>",
  "</details>",
  "<img src=x>",
  "![](https://evil.example/x)",
  "&#64;monalisa",
  "&commat;monalisa",
  "@\u200bmonalisa",
  "# head",
  "- [ ] box",
  "1. one",
  "> quote",
  "***",
  "---",
  "$x$",
  "::add-mask::x",
  "##[add-mask]x",
  "\u001b[31mred\u001b[0m",
  "\u202e",
  "\ud800",
  "\udc00",
  "😀",
  "é",
  "漢字",
  "\u0000",
  "a".repeat(300),
  "https://example.com/a(b)",
  "\\",
  "*",
  "_",
  "[x](javascript:1)",
];

/** Text as a model, a tool or a stranger may write it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.lorem({ maxCount: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const path = fc.oneof(
  fc.constantFrom("src/a.ts", "src/b.ts", "test/a.test.ts", "deep/er/a.ts"),
  anyText,
);
const severity = fc.constantFrom(
  "blocker" as const,
  "major" as const,
  "minor" as const,
  "nit" as const,
);

const finding = fc.record({
  severity,
  path,
  start_line: fc.nat(400),
  end_line: fc.nat(400),
  what: anyText,
  why: anyText,
  suggestion: anyText,
  confidence: fc.constant(1),
});

const findingId = fc.constantFrom("F1", "F2", "F3");

const knownFinding: fc.Arbitrary<KnownFinding> = fc
  .record({
    of: finding,
    id: findingId,
    reviewers: fc.subarray([...reviewerNames], { minLength: 1 }),
    status: fc.constantFrom("open", "open", "resolved", "refuted"),
    unplaced: fc.option(anyText, { nil: undefined }),
    note: anyText,
  })
  .map(({ of, unplaced, ...rest }) => ({
    ...of,
    ...rest,
    tree: sha("t"),
    raisedIn: 1,
    ...(unplaced === undefined ? {} : { unplaced }),
  }));

const vote: fc.Arbitrary<Vote> = fc.record({
  finding: findingId,
  tree: fc.constantFrom(sha("t"), sha("t0")),
  verdict: fc.constantFrom("confirmed", "refuted", "unsure", "unanswered"),
  evidence: anyText,
  places: fc.array(fc.record({ path, line: fc.integer({ min: 1, max: 99 }) }), { maxLength: 2 }),
  stands: fc.boolean(),
});

const gate: fc.Arbitrary<GateResult> = fc.record(
  {
    name: anyText,
    status: fc.constantFrom("passed", "passed", "failed", "timed_out", "not_started", "skipped"),
    required: fc.boolean(),
    commandLine: anyText,
    exitCode: fc.integer({ min: 0, max: 255 }),
    signal: fc.constantFrom("SIGKILL", "SIGTERM"),
    durationMs: fc.nat(4_000_000),
    timeoutSecs: fc.integer({ min: 1, max: 1_200 }),
    tail: fc
      .array(fc.oneof(anyText, fc.constant("src/a.ts:3:5 - error\n"), fc.constant("\n")), {
        maxLength: 20,
      })
      .map((t) => t.join("")),
    log: fc.constant("gates/test-1-test.log"),
  },
  {
    requiredKeys: [
      "name",
      "status",
      "required",
      "commandLine",
      "durationMs",
      "timeoutSecs",
      "tail",
    ],
  },
);

const ending = fc.record({
  verdict: fc.constantFrom(
    ...Verdict.options.filter((verdict) => verdict !== "ready" && verdict !== "no_change"),
  ),
  code: fc.constantFrom(...Code.options.filter((code) => code !== "proved")),
  text: anyText,
  mend: anyText,
});
const usage = fc.record({
  calls: fc.nat(9),
  input: fc.nat(900_000),
  cached: fc.nat(9_000),
  output: fc.nat(90_000),
});
const texts = fc.array(anyText, { maxLength: 4 });

const plan = fc.record({
  outcome: fc.constantFrom(
    "plan" as const,
    "plan" as const,
    "plan" as const,
    "question" as const,
    "no_change" as const,
  ),
  title: anyText,
  summary: anyText.map((text) => `S${text}`),
  steps: texts,
  files: fc.array(path, { maxLength: 4 }),
  criteria: fc.array(fc.record({ id: fc.constantFrom("C1", "C2", "C3"), text: anyText }), {
    maxLength: 3,
  }),
  test_strategy: anyText,
  changed_expectations: texts,
  risks: texts,
  question: anyText,
});

const start = fc.record({
  kind: fc.constantFrom("issue" as const, "pr" as const, "task" as const),
  number: fc.integer({ min: 1, max: 99 }),
  title: anyText,
  text: anyText,
  requester: fc.oneof(fc.constant("monalisa"), anyText),
});

/** Where the next piece of a run is drawn from. */
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const inside: Record<Phase, (draw: Draw, visit: number) => EventBody[]> = {
  plan: (draw) => [{ type: "plan_submitted", plan: draw(plan) }],
  code: (draw, visit) => {
    const id = sha(`${visit}${draw(fc.nat(5))}`);
    const files = fc.array(
      fc.record({
        path,
        operation: fc.constantFrom(
          "created" as const,
          "modified" as const,
          "deleted" as const,
          "renamed" as const,
        ),
        additions: fc.nat(900),
        deletions: fc.nat(900),
      }),
      { maxLength: 5 },
    );
    return [
      {
        type: "change_committed",
        phase: "code",
        visit,
        commit: sha(`c${id}`),
        tree: id,
        message: draw(anyText),
      },
      { type: "change_measured", tree: id, files: draw(files) },
    ];
  },
  test: (draw, visit) => [
    {
      type: "claims_submitted",
      claims: draw(
        fc.array(fc.record({ criterion: fc.constantFrom("C1", "C2"), test: anyText }), {
          maxLength: 3,
        }),
      ),
      summary: draw(anyText),
    },
    ...draw(fc.array(gate, { maxLength: 4 })).map(
      (result): EventBody => ({
        type: "gate_finished",
        room: "worktree",
        phase: "test",
        visit,
        tree: sha("t"),
        result,
      }),
    ),
  ],
  verify: (draw, visit) => [
    {
      type: "policy_checked",
      phase: "verify",
      visit,
      tree: sha("t"),
      violations: draw(fc.array(violation, { maxLength: 3 })),
    },
    ...draw(fc.array(gate, { maxLength: 4 })).map(
      (result): EventBody => ({
        type: "gate_finished",
        room: draw(fc.constantFrom("head", "old_tests", "new_tests", "base")),
        phase: "verify",
        visit,
        tree: sha("t"),
        result,
      }),
    ),
    { type: "judged", phase: "verify", visit, judgement: draw(judgement) },
  ],
  review: (draw, visit) => [
    {
      type: "review_submitted",
      phase: "review",
      visit,
      reviewer: draw(anyText),
      tree: sha("t"),
      summary: draw(anyText),
      findings: draw(fc.array(finding, { maxLength: 4 })),
      part: 1,
      parts: 1,
      earlier: [],
    },
    {
      type: "review_failed",
      phase: "review",
      visit,
      reviewer: "tests",
      failure: draw(fc.constantFrom(...TurnFailure.options)),
      text: draw(anyText),
      part: 1,
      parts: 1,
    },
    {
      type: "findings_listed",
      phase: "review",
      visit,
      tree: sha("t"),
      findings: draw(fc.array(knownFinding, { maxLength: 6 })),
      unshown: draw(fc.array(anyText, { maxLength: 2 })),
    },
    ...draw(fc.array(vote, { maxLength: 4 })).map(
      (cast): EventBody => ({ type: "finding_voted", phase: "review", visit, vote: cast }),
    ),
  ],
  deliver: (draw) => [
    { type: "proof_sealed", ledgerHead: sha("h"), digest: sha("d") },
    {
      type: "pushed",
      branch: draw(fc.constantFrom("omk/i12-x", "omk/a(b)|c")),
      commit: sha(`p${draw(fc.nat(3))}`),
      tree: sha("t"),
    },
    ...draw(
      fc.constantFrom<EventBody[]>(
        [],
        [
          {
            type: "delivered",
            commit: sha("c"),
            tree: sha("t"),
            pr: { number: 5, url: "https://github.com/o/r/pull/5", operation: "updated" },
          },
        ],
      ),
    ),
  ],
};

function closing(draw: Draw, phase: Phase, visit: number): EventBody {
  const kinds = [
    "completed",
    "completed",
    "completed",
    "completed",
    "rejected",
    "failed",
    "interrupted",
  ] as const;
  const kind = draw(fc.constantFrom(...kinds));
  if (kind === "completed") return { type: "phase_completed", phase, visit, note: draw(anyText) };
  if (kind === "rejected" && phase !== "plan" && phase !== "deliver") {
    return {
      type: "phase_rejected",
      phase,
      visit,
      code: "gates_red",
      note: draw(anyText),
      evidence: draw(anyText),
    };
  }
  if (kind === "failed") return { type: "phase_failed", phase, visit, ending: draw(ending) };
  return { type: "phase_interrupted", phase, visit, note: draw(anyText) };
}

function step(draw: Draw, state: AutopilotState): EventBody[] {
  const going = next(state);
  if (going.kind === "end") {
    if (state.ending === undefined) return [{ type: "run_ended", ending: going.ending }];
    const scope = { phases: draw(fc.constantFrom(...PhasesScope.options)) };
    return [jobStarted({ workflowRunId: draw(fc.nat(999)), scope })];
  }
  const { phase, visit } = going;
  const turn = state.turns.length + 1;
  const extra = draw(
    fc.constantFrom<EventBody[]>(
      [],
      [],
      [
        {
          type: "right_missing",
          right: "checks",
          status: 403,
          text: "Resource not accessible by integration",
        },
      ],
      [{ type: "posted", view: "comment", target: "x", atSeq: 1, rendererVersion: 1, digest: "d" }],
      [{ type: "setup_finished", phase, visit, result: gateResult({ name: "setup" }) }],
    ),
  );
  return [
    { type: "phase_started", phase, visit },
    ...extra,
    { type: "turn_started", phase, visit, turn, role: draw(anyText) },
    { type: "model_called", turn, usage: draw(usage), status: 200, estimated: false },
    ...inside[phase](draw, visit),
    closing(draw, phase, visit),
  ];
}

/** Bodies of events as a run may really append them, cut off anywhere: what `fold` and every view must bear. */
export const legalEvents: fc.Arbitrary<EventBody[]> = fc
  .record({
    start,
    gen: fc.gen(),
    steps: fc.integer({ min: 0, max: 14 }),
    cutAt: fc.nat(200),
    usd: fc.boolean(),
  })
  .map(({ start: task, gen, steps, cutAt, usd }) => {
    const draw: Draw = (arbitrary) => gen(() => arbitrary);
    const policy = usd
      ? Policy.parse({ prices: { "kimi-k2": { input: 1, cached: 0.2, output: 3 } } })
      : Policy.parse({});
    const { number, ...rest } = task;
    const bodies: EventBody[] = [
      runStarted({ task: task.kind === "task" ? rest : { ...rest, number }, policy }),
      jobStarted(),
      { type: "branch_opened", commit: sha("start") },
    ];
    let state = quickState(bodies, { seq: 0 });
    for (let count = 0; count < steps; count += 1) {
      const more = step(draw, state);
      state = quickState(more, { state, seq: bodies.length });
      bodies.push(...more);
    }
    return bodies.slice(0, Math.max(2, cutAt));
  });

/** States that a run may really be in. */
export const legalState: fc.Arbitrary<AutopilotState> = legalEvents.map((bodies) =>
  quickState(bodies, { seq: 0 }),
);
