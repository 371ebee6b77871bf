import type { EventBody } from "../../src/domain/event.ts";
import { apply } from "../../src/domain/fold.ts";
import type { GateResult } from "../../src/domain/gate.ts";
import { genesis, linkEvent } from "../../src/domain/ledger.ts";
import type { ComparedFile } from "../../src/domain/lines-elsewhere.ts";
import { Policy } from "../../src/domain/policy.ts";
import type { Room } from "../../src/domain/room.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { countTests, isRed, type TestCase } from "../../src/domain/test-case.ts";
import type { Ending } from "../../src/domain/verdict.ts";
import type { Violation } from "../../src/domain/violation.ts";
import { judge } from "../../src/engine/rooms.ts";
import type { PullRequestResult } from "../../src/ports/forge.ts";
import type { GateRun } from "../../src/ports/gate-runner.ts";
import type { Selection } from "../../src/ports/suite.ts";
import type { PushResult } from "../../src/ports/workspace.ts";
import type { Answer, Question, World } from "../../src/ports/world.ts";
import { setsUp } from "../../src/projects/packages/package-files.ts";
import { action } from "./build.ts";

/** A fake world of plain objects: what the agent answers and the gates show is said by the test, everything else just works. */
export interface FakeWorld extends World {
  readonly events: () => readonly EventBody[];
  readonly asked: readonly { role: string; prompt: string }[];
  readonly saves: () => number;
  /** What branches were moved to, as `topic to <commit>`, or that they are gone. */
  readonly pushes: () => readonly string[];
  /** What each commit was made on: `head`, or `start` where the history before it is left behind. */
  readonly stands: () => readonly string[];
  abort(): void;
}

export interface FakeOptions {
  /** The answer of a role; called each time. Default: a plausible success. */
  readonly answer?: (role: string, time: number, world: FakeWorld) => unknown;
  /** Exit code of a gate; `time` counts within the room, from 1. */
  readonly gate?: (name: string, room: Room, time: number) => number;
  /** What a gate's runner reports in a room: test names with how they ended. */
  readonly tests?: (room: Room, time: number) => Readonly<Record<string, TestCase["status"]>>;
  /** How base's tests are put on head's tree, and head's on base's. Default: the change touches no test. */
  readonly selection?: Partial<Selection>;
  readonly violations?: (time: number) => readonly Violation[];
  readonly push?: () => PushResult;
  readonly pullRequest?: () => PullRequestResult;
  /** What must not be in a change. */
  readonly secret?: string;
  /** What preflight records, such as where a run on a pull request begins. */
  readonly begin?: EventBody;
  /** How files differ at the pull request's own head. */
  readonly compared?: readonly ComparedFile[];
  /** What stands in every file. */
  readonly text?: string;
  /** How a check ends whose pull request moved on. */
  readonly overtaken?: Ending;
  /** Why the run cannot begin. */
  readonly prepare?: Ending;
  /** Whether code turns leave a change. */
  readonly changes?: boolean;
}

/** Answers that make every phase pass. */
const answers: Record<string, unknown> = {
  planner: {
    outcome: "plan",
    title: "Add subtraction",
    summary: "add() subtracts; make it add.",
    steps: [],
    files: ["add.js"],
    criteria: [{ id: "C1", text: "add(1, 2) is 3" }],
    test_strategy: "",
    changed_expectations: [],
    risks: [],
    question: "",
  },
  coder: { summary: "Mended add()." },
  tester: { summary: "Tested add().", claims: [{ criterion: "C1", test: "adds" }] },
};

export const fail = (failure: string, text = failure) => ({ failure, text });

export function fakeWorld(options: FakeOptions = {}): FakeWorld {
  const log: EventBody[] = [];
  const asked: { role: string; prompt: string }[] = [];
  const pushes: string[] = [];
  const stands: string[] = [];
  const times = new Map<string, number>();
  const aborter = new AbortController();
  let state: AutopilotState | undefined;
  let seq = 0;
  let commits = 0;
  let saves = 0;
  const count = (key: string) => {
    times.set(key, (times.get(key) ?? 0) + 1);
    return times.get(key) ?? 0;
  };
  const record = (body: EventBody): AutopilotState => {
    seq += 1;
    const line = linkEvent(body, {
      seq,
      ts: new Date(1_700_000_000_000 + seq * 1000).toISOString(),
      prev: genesis,
    });
    state = apply(state, JSON.parse(line));
    log.push(body);
    return state;
  };
  const current = () => {
    if (state === undefined) throw new Error("the run has not begun");
    return state;
  };
  const commit = async (_message: string, on: "head" | "start" = "head") => {
    if (options.changes === false) return undefined;
    commits += 1;
    stands.push(on);
    return { commit: `c${commits}`.padEnd(40, "0"), tree: `t${commits}`.padEnd(40, "0") };
  };
  const lists = new Map<string, readonly TestCase[]>();
  const runGate = async (
    gate: { name: string; required: boolean },
    { room }: { room: Room },
  ): Promise<GateRun> => {
    const time = count(`${room}/${gate.name}`);
    const tests = gate.name === "setup" ? undefined : testCases(options.tests?.(room, time));
    const code = options.gate?.(gate.name, room, time) ?? exitCodeOf(tests);
    const file = `tests/${room}-${gate.name}-${time}.json`;
    if (tests !== undefined) lists.set(file, tests);
    const result: GateResult = {
      name: gate.name,
      status: code === 0 ? "passed" : "failed",
      required: gate.required,
      commandLine: gate.name,
      exitCode: code,
      durationMs: 10,
      timeoutSecs: 1200,
      tail: code === 0 ? "" : `${gate.name} said no`,
      ...(tests && { tests: { counts: countTests(tests), file, sha256: "", failures: [] } }),
    };
    return { result, tests };
  };
  const world: FakeWorld = {
    signal: aborter.signal,
    abort: () => aborter.abort(),
    events: () => log,
    asked,
    pushes: () => pushes,
    stands: () => stands,
    saves: () => saves,
    record,
    state: current,
    guidance: "",
    prepare: async () => {
      if (options.begin !== undefined && current().head === undefined) record(options.begin);
      return options.prepare;
    },
    overtaken: async () => options.overtaken,
    async ask<T>(question: Question<T>): Promise<Answer<T>> {
      asked.push({ role: question.role, prompt: question.prompt });
      const given =
        options.answer?.(question.role, count(question.role), world) ??
        answers[question.role] ??
        (question.role.startsWith("verifier-")
          ? { verdict: "confirmed", evidence: "It happens." }
          : { summary: "Looks right.", findings: [] });
      if (typeof given === "object" && given !== null && "failure" in given) {
        return { kind: "failed", ...(given as { failure: "quota"; text: string }) };
      }
      return { kind: "answered", value: question.result.parse(given) };
    },
    holdsSecret: (text) => options.secret !== undefined && text.includes(options.secret),
    async seal() {
      record({ type: "proof_sealed", ledgerHead: genesis, digest: genesis });
    },
    pullRequestText: () => ({ title: "A title", body: "A body" }),
    judge: (request) =>
      judge(
        {
          workspace: world.workspace,
          gates: world.gates,
          record,
          state: current,
          signal: aborter.signal,
        },
        request,
      ),
    suite: {
      roleOf: (path) => (path.includes("test") ? "test" : "other"),
      setsUp,
      select: async () => ({
        oldTests: [],
        newTests: [],
        tests: [],
        inline: [],
        ...options.selection,
      }),
    },
    policyCheck: { violations: async () => options.violations?.(count("policy")) ?? [] },
    workspace: {
      path: "/worktree",
      baseTree: "b".repeat(40),
      entries: async () => [],
      compareWithPull: async (paths) =>
        options.compared?.filter((f) => paths.includes(f.path)) ?? [],
      diff: async (from, to) => `diff --git a/add.js b/add.js\n${from}..${to}\n`,
      list: async () => ["add.js", ...(options.compared ?? []).map(({ path }) => path), "same.js"],
      read: async () => options.text ?? "export const add = (a, b) => a + b;\n",
      compose: async (tree, overlay) =>
        overlay.length === 0 ? tree : `${tree}+${overlay.map(({ path }) => path).join("+")}`,
      commit,
      change: async () => ({
        files:
          commits === 0
            ? []
            : [{ path: "add.js", operation: "modified", additions: 1, deletions: 1 }],
        patch: commits === 0 ? "" : "-a - b\n+a + b\n",
      }),
      history: async () => (commits === 0 ? "" : "Mend add()\n-a - b\n+a + b\n"),
      settleSetup: async () => {},
      settleGates: async () => {},
      cleanRoom: async () => ({ path: "/clean", [Symbol.asyncDispose]: async () => {} }),
      push: async (branch, to) => {
        pushes.push(`${branch} to ${to}`);
        return options.push?.() ?? { kind: "pushed" };
      },
      startCommit: async () => "5".repeat(40),
      deleteBranch: async (branch) => {
        pushes.push(`${branch} gone`);
        return { kind: "pushed" };
      },
    },
    gates: {
      run: runGate,
      setup: runGate,
      recall: async ({ tests }) => (tests === undefined ? undefined : lists.get(tests.file)),
    },
    forge: {
      pullRequest: async () =>
        options.pullRequest?.() ?? {
          kind: "open",
          number: 7,
          url: "https://x/7",
          operation: "created",
          warnings: [],
        },
      compareUrl: (base, branch) => `https://x/compare/${base}...${branch}`,
      pullUrl: (number) => `https://x/pull/${number}`,
    },
    store: {
      save: async () => {
        saves += 1;
      },
    },
  };
  return world;
}

function exitCodeOf(tests: readonly TestCase[] | undefined): number {
  return tests?.some(({ status }) => isRed(status)) === true ? 1 : 0;
}

/** Tests of one file from their names. */
function testCases(
  tests: Readonly<Record<string, TestCase["status"]>> | undefined,
): readonly TestCase[] | undefined {
  return (
    tests &&
    Object.entries(tests).map(([name, status]) => ({
      id: `add.test.js > ${name}`,
      name,
      file: "add.test.js",
      status,
    }))
  );
}

/** The first event of a run, as a test would have it. */
export function started(changes: Partial<Extract<EventBody, { type: "run_started" }>> = {}) {
  return {
    type: "run_started",
    key: "task-abcdefgh",
    task: { kind: "task", title: "", text: "Make add() add." },
    repository: { id: 1, owner: "octocat", name: "hello" },
    base: { ref: "main", sha: "b".repeat(40) },
    branch: "omk/make-add-task-abcdefgh",
    model: "kimi-k2",
    review: "auto",
    policy: Policy.parse({}),
    gates: [
      {
        name: "test",
        command: "npm",
        args: ["test"],
        required: true,
        timeoutSecs: 1200,
        skip: false,
        source: "test",
      },
    ],
    aim: "deliver",
    scope: { checks: "all" },
    planFirst: false,
    parallel: false,
    ...changes,
  } as const satisfies EventBody;
}

export function job(changes: Partial<Extract<EventBody, { type: "job_started" }>> = {}) {
  return {
    type: "job_started",
    workflowRunId: 1,
    attempt: 1,
    action,
    scope: { phases: "whole" },
    budget: { tokens: 3_000_000, minutes: 60 },
    url: "https://x/actions/runs/1",
    tools: {},
    ...changes,
  } as const satisfies EventBody;
}
