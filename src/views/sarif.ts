import type { Log, Notification, ReportingDescriptor, Result } from "sarif";
import { atHead } from "../domain/at-head.ts";
import type { KnownFinding, Severity } from "../domain/finding.ts";
import { type ReviewerName, reviewerNames } from "../domain/review.ts";
import { voteOn } from "../domain/review-round.ts";
import type { AutopilotState } from "../domain/state.ts";
import { lastReviews, openFindings, placeOf } from "./findings-view.ts";
import { gap } from "./markdown.ts";
import { cut, plain } from "./text.ts";

/**
 * The open findings as SARIF 2.1.0, for code scanning. GitHub refuses a whole file for one result without a file, so
 * what is about no file of the repository stands among the notifications of the run.
 * Source: docs.oasis-open.org/sarif/sarif/v2.1.0, and docs.github.com, "SARIF support for code scanning".
 */
export function sarifLog(state: AutopilotState): Log {
  const findings = openFindings(state);
  const counts = new Map<string, number>();
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "omk autopilot", rules: reviewerNames.map(rule) } },
        automationDetails: { id: "omk/review/" },
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: isWhole(state),
            toolExecutionNotifications: [
              ...findings.filter((finding) => !hasFile(finding)).map(notification),
              ...silences(state),
            ],
          },
        ],
        results: findings.filter(hasFile).map((finding) => result(state, finding, counts)),
      },
    ],
  };
}

const root = "%SRCROOT%";

const questions: Record<ReviewerName, string> = {
  architect: "The change stands in the wrong place or shape.",
  code: "The change does not do wholly and correctly what was asked.",
  test: "The tests do not show what they should.",
  security: "The change can be abused.",
  performance: "The change costs too much at the size of real use.",
  "anti-slop": "A line is not needed, not true or not meant.",
};

function rule(name: ReviewerName): ReportingDescriptor {
  return {
    id: name,
    name,
    shortDescription: { text: `Review: ${name}` },
    fullDescription: { text: questions[name] },
    defaultConfiguration: { level: "warning" },
    properties: { tags: ["review", name] },
  };
}

const levels = {
  blocker: "error",
  major: "error",
  minor: "warning",
  nit: "note",
} as const satisfies Record<Severity, Result.level>;

function result(state: AutopilotState, finding: KnownFinding, counts: Map<string, number>): Result {
  const index = Math.max(
    0,
    reviewerNames.findIndex((name) => name === finding.reviewers[0]),
  );
  const vote = voteOn(state, finding);
  return {
    ruleId: reviewerNames[index] ?? reviewerNames[0],
    ruleIndex: index,
    level: levels[finding.severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: locationOf(finding) }],
    partialFingerprints: { "omkFinding/v1": fingerprint(finding, counts) },
    properties: {
      id: finding.id,
      severity: finding.severity,
      confidence: finding.confidence,
      reviewers: [...finding.reviewers],
      ...(vote === undefined ? {} : { verdict: vote.verdict }),
      ...(finding.unplaced === undefined ? {} : { unplaced: finding.unplaced }),
    },
  };
}

type Physical = NonNullable<NonNullable<Result["locations"]>[number]["physicalLocation"]>;

/** Without a region where the lines do not exist: the finding is not moved to others. */
function locationOf({ path, start_line, end_line, unplaced }: KnownFinding): Physical {
  const artifactLocation = { uri: uriOf(path), uriBaseId: root };
  if (unplaced !== undefined || start_line === 0) return { artifactLocation };
  const region = { startLine: start_line, endLine: Math.max(start_line, end_line) };
  return { artifactLocation, region };
}

/** A relative reference: each part of the path percent-encoded, so that no part is read as a scheme or a query. */
function uriOf(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** Whether a finding names what can be a file of the repository. */
function hasFile({ path }: KnownFinding): boolean {
  const parts = path.split("/");
  return path !== "" && !parts.some((part) => part === "" || part === "." || part === "..");
}

function messageOf(finding: KnownFinding): string {
  const { what, why, suggestion, unplaced } = finding;
  const place = unplaced === undefined ? "" : `Reported at ${placeOf(finding)}: ${unplaced}.`;
  const text = [what, why, suggestion, place].filter((part) => part !== "").join("\n\n");
  // What looks like a link in a message is one: a finding leads nowhere.
  return cut(plain(text).replaceAll("](", `]${gap}(`), 4_000) || "No text.";
}

function notification(finding: KnownFinding): Notification {
  return {
    level: levels[finding.severity],
    message: { text: messageOf(finding) },
    descriptor: { id: finding.id },
  };
}

function silences(state: AutopilotState): readonly Notification[] {
  return lastReviews(state).flatMap(({ reviewer, failure }) =>
    failure === undefined
      ? []
      : [
          {
            level: "error" as const,
            message: { text: `The reviewer ${reviewer} gave no answer (${failure}).` },
          },
        ],
  );
}

/** Whether everybody has answered about the head: an empty list says something only then. */
function isWhole(state: AutopilotState): boolean {
  return atHead(state).reviewed !== undefined;
}

/** The same for the same remark in another run or at other lines; the count tells equal ones of a file apart. */
function fingerprint({ path, what }: KnownFinding, counts: Map<string, number>): string {
  const words = what.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const hash = fnv64(`${path}\n${words.join(" ").slice(0, 1_000)}`);
  const count = (counts.get(hash) ?? 0) + 1;
  counts.set(hash, count);
  return `${hash}:${count}`;
}

/** FNV-1a, 64 bits, as hex: to tell texts apart, not to protect anything. Source: G. Fowler, L. C. Noll, K.-P. Vo. */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
