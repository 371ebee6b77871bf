import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { EventBody } from "../../src/domain/event.ts";
import type { KnownFinding } from "../../src/domain/finding.ts";
import { checkView } from "../../src/views/check.ts";
import { sarifLog } from "../../src/views/sarif.ts";
import { legalState, plainUntil, sha, stateOf } from "../helpers/events.ts";

/**
 * What GitHub asks of a file, beyond the standard. Source: docs.github.com, "SARIF support for code scanning"; that a
 * result without a file makes it refuse the whole file is github/codeql-action#1738.
 */
const Accepted = z.object({
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.object({
        tool: z.object({
          driver: z.object({
            name: z.string().min(1),
            rules: z.array(
              z.object({
                id: z.string().min(1).max(255),
                shortDescription: z.object({ text: z.string().min(1).max(1024) }),
                fullDescription: z.object({ text: z.string().min(1).max(1024) }),
                properties: z.object({ tags: z.array(z.string()).max(20) }),
              }),
            ),
          }),
        }),
        invocations: z.array(
          z.object({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(
              z.object({ message: z.object({ text: z.string().min(1) }) }),
            ),
          }),
        ),
        results: z
          .array(
            z.object({
              ruleId: z.string().min(1),
              ruleIndex: z.int().min(0).max(5),
              level: z.enum(["none", "note", "warning", "error"]),
              message: z.object({ text: z.string().min(1) }),
              locations: z
                .array(
                  z.object({
                    physicalLocation: z.object({
                      artifactLocation: z.object({
                        uri: z.string().regex(/^(?!\/)[A-Za-z0-9\-._~!*'()%/]+$/),
                        uriBaseId: z.literal("%SRCROOT%"),
                      }),
                      region: z
                        .strictObject({
                          startLine: z.int().positive(),
                          endLine: z.int().positive(),
                        })
                        .refine(({ startLine, endLine }) => endLine >= startLine)
                        .optional(),
                    }),
                  }),
                )
                .length(1),
              partialFingerprints: z.record(z.string(), z.string().min(1)),
            }),
          )
          .max(25_000),
      }),
    )
    .length(1),
});

const known = (change: Partial<KnownFinding> = {}): KnownFinding => ({
  severity: "major",
  path: "src/retry.ts",
  start_line: 12,
  end_line: 14,
  what: "It never stops.",
  why: "",
  suggestion: "",
  confidence: 1,
  id: "F1",
  reviewers: ["code"],
  tree: sha("t1"),
  status: "open",
  raisedIn: 1,
  note: "",
  ...change,
});

const listed = (...findings: KnownFinding[]): EventBody[] => [
  ...plainUntil("review").slice(0, -1),
  {
    type: "findings_listed",
    phase: "review",
    visit: 1,
    tree: sha("t1"),
    findings,
    unshown: [],
  },
];
const resultsOf = (...findings: KnownFinding[]) =>
  sarifLog(stateOf(listed(...findings))).runs[0]?.results ?? [];
const ended: EventBody = { type: "phase_completed", phase: "review", visit: 1, note: "" };

describe("the SARIF log", () => {
  test("is what GitHub takes, in every state of a run", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        const read = Accepted.safeParse(JSON.parse(JSON.stringify(sarifLog(state))));
        expect(read.error?.issues ?? []).toEqual([]);
      }),
    );
  });

  test("has each open finding at its lines, under the rule of who raised it", () => {
    expect(resultsOf(known({ reviewers: ["security", "performance"] }))).toMatchObject([
      {
        ruleId: "security",
        ruleIndex: 3,
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "src/retry.ts", uriBaseId: "%SRCROOT%" },
              region: { startLine: 12, endLine: 14 },
            },
          },
        ],
        properties: { reviewers: ["security", "performance"] },
      },
    ]);
  });

  test("leaves out what was refuted or resolved", () => {
    expect(resultsOf(known({ status: "refuted" }), known({ status: "resolved" }))).toEqual([]);
  });

  test("gives no lines to a finding whose lines do not exist, and says so", () => {
    const [one] = resultsOf(known({ unplaced: "the file has 4 lines at head" }));
    expect(one?.locations?.[0]?.physicalLocation).not.toHaveProperty("region");
    expect(one?.message.text).toContain(
      "Reported at src/retry.ts:12-14: the file has 4 lines at head.",
    );
  });

  test.each(["", "/etc/passwd", "../x", "a//b", "a/./b"])(
    "tells what is about no file of the repository (%j) beside the results",
    (path) => {
      const run = sarifLog(stateOf(listed(known({ path })))).runs[0];
      expect(run?.results).toEqual([]);
      expect(run?.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1);
    },
  );

  test("encodes paths, so that none is read as anything else", () => {
    const uris = ["a b/ü#?.ts", "C:\\x", "javascript:alert(1)", "\ud800"].map(
      (path) =>
        resultsOf(known({ path }))[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toEqual([
      "a%20b/%C3%BC%23%3F.ts",
      "C%3A%5Cx",
      "javascript%3Aalert(1)",
      "%EF%BF%BD",
    ]);
  });

  test("has fingerprints that stay when lines move, and tell equal remarks apart", () => {
    const prints = (...findings: KnownFinding[]) =>
      resultsOf(...findings).map((result) => result.partialFingerprints?.["omkFinding/v1"]);
    const [here] = prints(known());
    expect(prints(known({ start_line: 40, end_line: 40, id: "F7" }))).toEqual([here]);
    expect(prints(known({ path: "src/b.ts" }))).not.toEqual([here]);
    expect(new Set(prints(known(), known({ start_line: 90 }))).size).toBe(2);
  });

  test("lets no text of a model become a link", () => {
    const [one] = resultsOf(known({ what: "[click](https://evil.example)" }));
    expect(one?.message.text).not.toContain("](");
  });

  test("is a failed one where the wall did not come to its end", () => {
    const [run] = sarifLog(stateOf(plainUntil("verify"))).runs;
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
  });
});

describe("annotations of findings", () => {
  const annotations = (...findings: KnownFinding[]) =>
    checkView(stateOf([...listed(...findings), ended]), "review").annotations;

  test("stand at the lines of open findings, with who raised them", () => {
    expect(annotations(known({ reviewers: ["code", "test"] }))).toMatchObject([
      {
        path: "src/retry.ts",
        start_line: 12,
        end_line: 14,
        annotation_level: "failure",
        title: "Review: major (code, test)",
      },
    ]);
  });

  test("are none for a finding that is unplaced, about no line, refuted or resolved", () => {
    const none = [
      known({ unplaced: "there is no such file at head" }),
      known({ start_line: 0, end_line: 0 }),
      known({ status: "refuted" }),
      known({ status: "resolved" }),
    ];
    expect(annotations(...none)).toEqual([]);
  });
});

describe("the table of findings", () => {
  const summaryOf = (...findings: KnownFinding[]) =>
    checkView(stateOf([...listed(...findings), ended]), "review").summary;

  test("says what is unplaced and why", () => {
    expect(summaryOf(known({ unplaced: "there is no such file at head" }))).toContain(
      "unplaced: there is no such file at head (`src/retry.ts:12-14`)",
    );
  });

  test("shows the vote on each finding, and folds what is closed", () => {
    const vote: EventBody = {
      type: "finding_voted",
      phase: "review",
      visit: 1,
      vote: {
        finding: "F1",
        tree: sha("t1"),
        verdict: "refuted",
        evidence: "Line 3 bounds it.",
        places: [{ path: "src/retry.ts", line: 3 }],
        stands: false,
      },
    };
    const state = stateOf([...listed(known(), known({ id: "F2", severity: "nit" })), vote, ended]);
    const { summary } = checkView(state, "review");
    expect(summary).toContain("Refuted by a verifier (1)");
    expect(summary).toContain("Line 3 bounds it.");
    expect(summary).toMatch(/F2 \*\*nit\*\* .* not asked \|/);
  });
});
