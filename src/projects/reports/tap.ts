import { Parser, type Result } from "tap-parser";
import { z } from "zod";
import type { TestStatus } from "../../domain/test-case.ts";
import { isCalledAfterFile } from "./called-after-file.ts";
import { type Draft, drafted, maxTests, type Parsed, type Site, unreadable } from "./draft.ts";
import { bounded } from "./tap-bounds.ts";

/**
 * TAP 13 and 14 with subtests, as of tape, AVA, node-tap, QUnit, node:test, Mocha and Perl's prove; also in the middle of
 * other output, and several streams in a row. A stream that breaks off has a `broken` test that says so.
 */
export function parseTap(text: string): Parsed {
  const streams = text.split(/^(?=TAP version 1[34][ \t]*\r?$)/m).map(readStream);
  const found = streams.filter(({ isTap }) => isTap);
  if (found.length === 0) return unreadable("the output holds no TAP");
  return drafted(found.flatMap(({ drafts }) => drafts));
}

interface Stream {
  readonly isTap: boolean;
  readonly drafts: readonly Draft[];
}

function readStream(text: string): Stream {
  const drafts: Draft[] = [];
  const suites: string[] = [];
  const parser = new Parser();
  // node-tap and node:test have subtests, and write in comments whatever a test prints.
  if (!/^# Subtest:/m.test(text)) parser.on("comment", (line: string) => takeGroup(line, suites));
  parser.on("bailout", (reason: unknown) => {
    drafts.push(broken(`Bail out! ${typeof reason === "string" ? reason : ""}`.trim()));
  });
  collect(parser, suites, drafts);
  parser.end(bounded(text));
  const planned = /^\d+\.\.\d+(?:\s|$)/m.test(text);
  const isTap = planned || drafts.length > 0;
  const remark = isTap ? incomplete(parser, planned) : undefined;
  return { isTap, drafts: remark === undefined ? drafts : [...drafts, broken(remark)] };
}

function broken(message: string): Draft {
  return { name: "TAP stream", status: "broken", message };
}

/** tape says in a comment which test the assertions are of. AVA and others indent what a test prints. */
function takeGroup(line: string, suites: string[]): void {
  const name = /^# (\S.*)$/.exec(line.trimEnd())?.[1] ?? "";
  if (name !== "" && !summary.test(name)) suites.splice(0, suites.length, name);
}

const summary =
  /^(?:tests|pass|fail|failures?|ok|skip|skipped|todo|cancelled|suites|duration_ms|time[ =]|failed )/;

function incomplete(parser: Parser, planned: boolean): string | undefined {
  const { planEnd, count, bailedOut } = parser;
  if (bailedOut !== false) return undefined;
  if (!planned) return `The stream has no plan: it ended early, after ${count} tests.`;
  return planEnd > 0 && planEnd !== count
    ? `The plan says ${planEnd} tests, the stream has ${count}.`
    : undefined;
}

/** A subtest is closed by a test of its parent, which says something of its own only where the subtest does not. */
function collect(parser: Parser, suites: readonly string[], drafts: Draft[]): void {
  let closing: { readonly name: string; readonly from: number } | undefined;
  parser.on("child", (child: Parser) => {
    const name = nameOf(child.name);
    closing = { name, from: drafts.length };
    collect(child, [...suites, name], drafts);
  });
  parser.on("assert", (result: Result) => {
    const draft = draftOf(result, suites);
    const inside =
      closing !== undefined && closing.name === draft.name ? drafts.slice(closing.from) : [];
    closing = undefined;
    if (drafts.length > maxTests) throw new RangeError(`more than ${maxTests} tests`);
    const isTold =
      inside.length > 0 && (result.ok || inside.some((one) => one.status !== "passed"));
    if (!isTold) drafts.push(draft);
  });
}

function draftOf(result: Result, suites: readonly string[]): Draft {
  const diagnosis = Diagnosis.parse(result.diag ?? {});
  const name = nameOf(result.name);
  return {
    file: diagnosis.file,
    suites: [...suites],
    name,
    status: statusOf(result, { name, diagnosis }),
    message: result.ok ? undefined : messageOf(diagnosis),
    site: siteOf(diagnosis),
  };
}

/** tape and others number tests within the text. */
function nameOf(name: string): string {
  return name.replace(/^(?:\d+\s)?-\s/, "").trim();
}

function statusOf(
  result: Result,
  { name, diagnosis }: { readonly name: string; readonly diagnosis: Diagnosis },
): TestStatus {
  // Also a `todo` that passes: nobody counts on it.
  if (isSet(result.skip) || isSet(result.todo)) return "skipped";
  if (result.ok) return "passed";
  // node:test: the process of a file ended before its tests.
  return diagnosis.exitCode !== undefined && isCalledAfterFile(name) ? "broken" : "failed";
}

function isSet(directive: unknown): boolean {
  return directive !== undefined && directive !== false;
}

const text = z.string().optional().catch(undefined);
const number = z.number().int().positive().optional().catch(undefined);
const At = z.object({ file: text, fileName: text, line: number, lineNumber: number });

/** What runners write beneath a test: tape `at` and `stack`, AVA `at`, node-tap `at.fileName`, node:test `location`. */
const Diagnosis = z
  .object({
    message: text,
    error: text,
    stack: text,
    location: text,
    file: text,
    exitCode: z.union([z.number(), z.string()]).optional().catch(undefined),
    at: z.union([z.string(), At]).optional().catch(undefined),
  })
  .catch({});
type Diagnosis = z.infer<typeof Diagnosis>;

function messageOf({ message, error, stack, at }: Diagnosis): string | undefined {
  const parts = [message, error, stack, typeof at === "string" ? at : undefined];
  return parts.filter((part) => part !== undefined && part !== "").join("\n") || undefined;
}

function siteOf({ at, location }: Diagnosis): Site | undefined {
  if (typeof at === "object") {
    const file = at.file ?? at.fileName;
    const line = at.line ?? at.lineNumber;
    return file === undefined || line === undefined ? undefined : { file, line };
  }
  const match = /^(.+):(\d{1,7}):\d{1,7}$/.exec(location ?? "");
  return match?.[1] === undefined ? undefined : { file: match[1], line: Number(match[2]) };
}
