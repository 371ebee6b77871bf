import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Finding, ReviewResult, VerifierResult } from "../../src/domain/finding.ts";
import { chosenReviewers, parseReview, reviewerNames } from "../../src/domain/review.ts";
import { listFindings, type Round, type TreeFacts } from "../../src/domain/review-list.ts";

const everywhere: TreeFacts = { missing: () => undefined, isUnchanged: () => true };

const finding = (change: Partial<Finding> = {}): Finding => ({
  severity: "major",
  path: "src/a.ts",
  start_line: 10,
  end_line: 12,
  what: "The retry never stops when the server keeps answering 503.",
  why: "",
  suggestion: "",
  confidence: 1,
  ...change,
});

const round = (answers: Readonly<Record<string, readonly Finding[]>>): Round => ({
  tree: "t1",
  visit: 1,
  answers: Object.entries(answers).map(([reviewer, findings]) => ({
    reviewer,
    findings,
    earlier: [],
  })),
});

describe("findings of several reviewers", () => {
  test("are one where lines overlap and words are alike, with everyone's name and the worst severity", () => {
    const said = round({
      code: [finding({ severity: "minor", start_line: 12, end_line: 20 })],
      performance: [
        finding({
          severity: "blocker",
          what: "The retry never stops while the server answers 503.",
        }),
      ],
    });
    expect(listFindings([], said, everywhere)).toMatchObject([
      {
        id: "F1",
        severity: "blocker",
        reviewers: ["code", "performance"],
        what: "The retry never stops while the server answers 503.",
        start_line: 10,
      },
    ]);
  });

  test.each([
    ["in other files", { path: "src/b.ts" }],
    ["at other lines", { start_line: 13, end_line: 13 }],
    ["in other words", { what: "Secrets reach the log through the error message." }],
    ["with one word in common", { what: "retry" }],
  ])("stay two %s", (_, change) => {
    const said = round({ code: [finding()], security: [finding(change)] });
    expect(listFindings([], said, everywhere).map(({ id }) => id)).toEqual(["F1", "F2"]);
  });

  test("are merged alike whatever the order of the answers", () => {
    const some = fc.record({
      severity: fc.constantFrom("blocker", "major", "minor", "nit"),
      path: fc.constantFrom("a", "b"),
      start_line: fc.nat(6),
      end_line: fc.nat(6),
      what: fc.constantFrom(
        "never stops when busy",
        "never stops when server busy",
        "leaks the secret token",
        "",
      ),
      confidence: fc.constantFrom(0.5, 1),
    });
    const answers = fc.dictionary(
      fc.constantFrom(...reviewerNames),
      fc.array(
        some.map((part) => finding(part as Partial<Finding>)),
        { maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const list = listFindings([], round(given), everywhere);
        const turned = Object.fromEntries(Object.entries(given).toReversed());
        expect(listFindings([], round(turned), everywhere)).toEqual(list);
        const all = Object.values(given).flat();
        expect(list.length).toBeLessThanOrEqual(all.length);
        // Nothing severe gets lost or milder, and nobody's name does.
        for (const [reviewer, said] of Object.entries(given))
          for (const one of said)
            expect(
              list.some(
                (f) =>
                  f.path === one.path &&
                  f.reviewers.includes(reviewer) &&
                  ["blocker", "major", "minor", "nit"].indexOf(f.severity) <=
                    ["blocker", "major", "minor", "nit"].indexOf(one.severity),
              ),
            ).toBe(true);
      }),
    );
  });

  test("get numbers that go on from round to round, and merge into what is open", () => {
    const first = listFindings([], round({ code: [finding()] }), everywhere);
    const again = {
      ...round({ security: [finding({ severity: "nit" })], test: [finding({ path: "b" })] }),
      tree: "t2",
      visit: 2,
    };
    expect(listFindings(first, again, everywhere)).toMatchObject([
      { id: "F1", reviewers: ["code", "security"], severity: "major", raisedIn: 1, tree: "t2" },
      { id: "F2", reviewers: ["test"], raisedIn: 2 },
    ]);
  });

  test("leave what is closed as it is", () => {
    const [open] = listFindings([], round({ code: [finding()] }), everywhere);
    if (open === undefined) throw new Error("no finding");
    const closed = { ...open, status: "refuted" as const, closedIn: 1 };
    const again = { ...round({ code: [finding()] }), tree: "t2", visit: 2 };
    expect(listFindings([closed], again, everywhere)).toMatchObject([closed, { id: "F2" }]);
  });
});

describe("an open finding in a later round", () => {
  const [known] = listFindings([], round({ code: [finding()], test: [finding()] }), everywhere);
  const later = (earlier: Readonly<Record<string, readonly ("open" | "resolved")[]>>): Round => ({
    tree: "t2",
    visit: 2,
    answers: Object.entries(earlier).map(([reviewer, said]) => ({
      reviewer,
      findings: [],
      earlier: said.map((status) => ({
        id: "F1",
        status,
        evidence: "Seen.",
        start_line: 0,
        end_line: 0,
      })),
    })),
  });
  test.each([
    ["resolved when one who raised it says so", { code: ["resolved"], test: [] }, "resolved"],
    ["open when another who raised it says so", { code: ["resolved"], test: ["open"] }, "open"],
    ["open when nobody mentions it", { code: [], test: [] }, "open"],
    ["open when only a stranger says resolved", { security: ["resolved"] }, "open"],
  ] as const)("is %s", (_, said, status) => {
    expect(
      listFindings(
        [known].flatMap((f) => f ?? []),
        later(said),
        everywhere,
      ),
    ).toMatchObject([{ status }]);
  });
});

describe("what is handed in", () => {
  test("is refused where a refutation names no place", () => {
    const given = { verdict: "refuted", evidence: "It is fine." };
    expect(VerifierResult.safeParse(given).success).toBe(false);
    expect(VerifierResult.safeParse({ ...given, verdict: "unsure" }).success).toBe(true);
    expect(VerifierResult.safeParse({ verdict: "confirmed", evidence: "" }).success).toBe(false);
  });

  test("is refused where it is larger than anybody reads", () => {
    const one = { severity: "nit", what: "x" };
    const of = (findings: unknown) => ReviewResult.safeParse({ summary: "", findings }).success;
    expect(of([one])).toBe(true);
    expect(of([{ ...one, what: "x".repeat(6_001) }])).toBe(false);
    expect(of(Array.from({ length: 61 }, () => one))).toBe(false);
  });
});

describe("the input review", () => {
  test.each([
    ["auto", "auto"],
    [" none ", "none"],
    ["security,code", ["code", "security"]],
    ["test, test", ["test"]],
    ["anti-slop", ["anti-slop"]],
    ["", undefined],
    ["code,", undefined],
    ["none,code", undefined],
    ["Code", undefined],
    ["__proto__", undefined],
  ])("%j means %j", (text, meaning) => {
    expect(parseReview(text)).toEqual(meaning);
  });

  test("chooses everybody only above 400 lines in auto", () => {
    const change = { lines: 400, owners: ["performance"] };
    expect(chosenReviewers("auto", change)).toEqual(["code", "test", "security", "performance"]);
    expect(chosenReviewers("auto", { ...change, lines: 401 })).toEqual(reviewerNames);
    expect(chosenReviewers(["test"], change)).toEqual(["test"]);
  });
});
