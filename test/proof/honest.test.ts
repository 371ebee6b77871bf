import { describe, expect, test } from "vitest";
import {
  approved,
  type RunOptions,
  redGreen,
  rooms,
  run,
  savedRun,
  touchesTests,
  verify,
} from "./run-state.ts";

const pull = {
  number: 7,
  headRef: "topic",
  headSha: "a".repeat(40),
  headRepository: "octocat/hello",
  isFork: false,
  baseRef: "main",
};
const taken = (commit: string) => ({ type: "head_taken", commit, tree: "e".repeat(40) }) as const;
const check: RunOptions = {
  begin: taken("d".repeat(40)),
  start: { aim: "check", pull, branch: pull.headRef },
};
const red = { gate: () => 1, compared: [{ path: "add.js", hunks: [] }] };
const moved = { verdict: "cancelled", code: "superseded", text: "It moved.", mend: "" } as const;

const honest: readonly (readonly [string, RunOptions, verdict?: string])[] = [
  ["with exit codes only", {}],
  ["of a check", check],
  [
    "of a check in its scope of gates",
    { ...check, start: { ...check.start, scope: { checks: "gates" } } },
  ],
  [
    "of a check in its scope of review",
    { ...check, start: { ...check.start, scope: { checks: "review" } } },
  ],
  ["of a check with a red gate", { ...check, ...red }, "not_ready"],
  ["of a check that a push overtook", { ...check, overtaken: moved }, "cancelled"],
  ["of a fix", { begin: taken(pull.headSha), start: { aim: "fix", pull, branch: pull.headRef } }],
  [
    "of a fix that stops and lies beside its pull request",
    { begin: taken(pull.headSha), start: { aim: "fix", pull, branch: pull.headRef }, ...red },
    "not_ready",
  ],
  ["with a red-green test", redGreen],
  [
    "with a setup",
    {
      ...redGreen,
      start: {
        setup: {
          name: "setup",
          command: "npm",
          args: ["ci"],
          required: true,
          timeoutSecs: 9,
          skip: false,
          source: "x",
        },
      },
    },
  ],
  [
    "with a test that was red at base and is fixed",
    {
      ...touchesTests,
      ...rooms({ head: { a: "passed" }, base: { a: "failed" }, old_tests: { a: "passed" } }),
    },
  ],
  [
    "with a base that is red elsewhere",
    {
      ...touchesTests,
      ...rooms({
        head: { adds: "passed", other: "failed" },
        base: { other: "failed" },
        old_tests: { other: "failed" },
        new_tests: { adds: "failed", other: "failed" },
      }),
    },
  ],
  [
    "with a gate that is red once in each room, and repaired",
    { gate: (_name, _room, time) => (time === 1 ? 1 : 0) },
  ],
  ["with a gate that stays red", { gate: () => 1 }, "not_ready"],
  [
    "with a question",
    {
      answer: (role) =>
        role === "planner"
          ? { outcome: "question", summary: "Which?", question: "Which?" }
          : undefined,
    },
    "blocked_on_human",
  ],
  [
    "without anything to do",
    {
      answer: (role) =>
        role === "planner" ? { outcome: "no_change", summary: "It is done." } : undefined,
    },
    "no_change",
  ],
  [
    "with findings that do not block",
    {
      answer: (role) =>
        role === "reviewer-code"
          ? { summary: "Fine.", findings: [{ severity: "nit", path: "add.js", what: "A name." }] }
          : undefined,
    },
  ],
  [
    "beside whose seal other things were recorded",
    {
      besideSeal: [
        { type: "posted", view: "comment", target: "x", atSeq: 1, rendererVersion: 1, digest: "d" },
        { type: "notified", notification: "AutopilotStarted", ok: true, text: "" },
        { type: "right_missing", right: "checks", status: 403, text: "no" },
      ],
    },
  ],
  ["from whose proof a secret was taken out", { secret: "Make add() add." }],
  ["with a changed expectation that a person approved", approved],
  [
    "with a changed expectation that nobody approved yet",
    { ...approved, resumes: 0 },
    "blocked_on_human",
  ],
  ["without a wall", { start: { review: "none" } }],
  [
    "that could not be delivered at first, and was taken up by two more jobs",
    {
      resumes: 2,
      pullRequest: (() => {
        let time = 0;
        return () => {
          time += 1;
          return time < 3
            ? { kind: "refused", status: 502, text: "unicorn" }
            : { kind: "open", number: 7, url: "u", operation: "created", warnings: [] };
        };
      })(),
    },
  ],
];

describe("an honest folder", () => {
  test.each(honest.map(([title, options, verdict = "ready"]) => ({ title, options, verdict })))(
    "$title holds",
    async ({ options, verdict }) => {
      using state = await savedRun(options);
      const { checks, code, out } = await verify(state.path, "--digest", state.digest());
      expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
      expect(code).toBe(0);
      expect(JSON.parse(out).verdict).toBe(verdict);
    },
  );

  test("is told in lines, with what it cannot say by itself", async () => {
    using state = await savedRun(redGreen);
    const { out, code } = await run("verify-proof", state.path);
    expect(code).toBe(0);
    expect(out.replaceAll(/[0-9a-f]{64}/g, "<sha256>")).toMatchInlineSnapshot(`
      "run task-abcdefgh of octocat/hello: ready
      base bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, head tree t200000000000000000000000000000000000000
      proof sha256 <sha256>
      made by omk 1.0.0 (octo/omk@v1, bbbbbbb)

      ✓ manifest  17 files, nothing extra, nothing missing, nothing changed
      ✓ ledger    35 events in one chain, each visit the one that was next
      ✓ run       manifest and ledger are of one run
      ✓ state     state.json is what the ledger comes to
      ✓ seal      the proof was sealed at the end of what it is about
      ✓ evidence  10 logs and lists of gates are what the ledger says
      ✓ proof     proof.json is the one that was sealed, and follows from the ledger, as findings.sarif does
      ✓ judgement changed expectations, red-green, baseline and criteria follow from the gates' results
      ✓ verdict   ready follows from the evidence

      A folder that somebody made up as a whole would hold too. What tells it apart is the digest that the pull request
      quotes: compare it with the one above, or give it as --digest.

      That the gates show this on the recorded tree is taken from the ledger. --repo <clone> runs them again.

      Everything holds; the verdict is ready.
      "
    `);
  });
});
