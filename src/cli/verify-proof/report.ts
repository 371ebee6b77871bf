import { type Action, nameOfAction } from "../../domain/action.ts";
import type { Spot } from "../../domain/spot.ts";
import type { Check } from "../../proof/check.ts";
import { harmless } from "../terminal.ts";
import { whereOf } from "./newer.ts";

/** What the state says of itself; nothing of it is believed before the checks hold. */
export interface Subject {
  readonly run: string;
  readonly repository: string;
  readonly base: string;
  readonly tree: string | undefined;
  readonly verdict: string;
  /** sha256 of the sealed proof. */
  readonly digest: string;
  /** The action that made it; undefined where that was not recorded. */
  readonly action: Action | undefined;
  /** A job may take the run up again, and judges it anew then. */
  readonly goesOn: boolean;
}

/** Everything that was found out. */
export interface Report {
  /** Everything holds. */
  readonly ok: boolean;
  /** What was recorded fits together; another version may have judged it otherwise. */
  readonly whole: boolean;
  /** It is the proof whose digest was quoted. */
  readonly isQuoted: boolean;
  readonly subject: Subject | undefined;
  readonly checks: readonly Check[];
  /** What a reader has to know beside it. */
  readonly notes: readonly string[];
}

/** Most places of one check that are printed; JSON has all. */
const mostSpots = 20;

/** For people: a line for each check, and under it every place that does not hold. */
export function textReport(report: Report): string {
  const { subject, checks, notes } = report;
  return [
    ...(subject === undefined ? [] : [...head(subject), ""]),
    ...checks.flatMap(lines),
    "",
    ...notes.flatMap((note) => [note, ""]),
    conclusion(report),
    "",
  ].join("\n");
}

function conclusion(report: Report): string {
  const { ok, whole, subject, checks } = report;
  if (ok) return `Everything holds; the verdict is ${harmless(subject?.verdict ?? "none")}.`;
  if (whole) return otherwise(report);
  const failed = checks.filter(({ status }) => status === "fails").length;
  if (failed === 0)
    return "Nothing was found wrong, but not everything was looked at (–): run the command again.";
  return `${failed === 1 ? "One check fails" : `${failed} checks fail`}: do not rely on this proof. Ask for the artifact of the workflow run itself.`;
}

function otherwise({ isQuoted, subject }: Report): string {
  const what = isQuoted
    ? "Nothing was changed since it was recorded and sealed"
    : "Files, chain and seal fit together";
  const action = subject?.action;
  const where = action === undefined ? "" : ` (${harmless(whereOf(action))})`;
  const resumed =
    subject?.goesOn === true ? ", or let the autopilot resume the run, which judges it anew" : "";
  return `${what}, but this version judges it otherwise (≠) than the one that made it.\nVerify it with that version${where} to see what it rested on${resumed}.`;
}

function head(subject: Subject): readonly string[] {
  const { run, repository, base, tree, verdict, digest, action } = subject;
  return [
    `run ${harmless(run)} of ${harmless(repository)}: ${harmless(verdict)}`,
    `base ${harmless(base)}, head tree ${harmless(tree ?? "none")}`,
    `proof sha256 ${harmless(digest)}`,
    `made by ${harmless(nameOfAction(action))}`,
  ];
}

const mark = { holds: "✓", differs: "≠", fails: "✗", skipped: "–" } as const;

function lines({ name, status, text, spots }: Check): readonly string[] {
  const shown = spots
    .slice(0, mostSpots)
    .map((spot) => `    ${where(spot)}: ${harmless(spot.text)}`);
  const rest = spots.length - shown.length;
  return [
    `${mark[status]} ${name.padEnd(9)} ${harmless(text)}`,
    ...shown,
    ...(rest > 0 ? [`    and ${rest} more (--json has all)`] : []),
  ];
}

function where({ file, line, byte, seq }: Spot): string {
  const parts = [
    ...(byte === undefined ? [] : [`byte ${byte}`]),
    ...(seq === undefined ? [] : [`event ${seq}`]),
  ];
  const more = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return `${harmless(file)}${line === undefined ? "" : `:${line}`}${more}`;
}

/** For programs, on whichever output: a runner would take `##[name]` for a command wherever it stands in a line. */
export function jsonReport({ ok, whole, subject, checks, notes }: Report): string {
  const json = JSON.stringify({ version: 1, ok, whole, ...subject, checks, notes }, null, 2);
  return `${json.replaceAll("##[", "##\\u005b")}\n`;
}
