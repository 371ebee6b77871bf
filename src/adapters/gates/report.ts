import { lstat, realpath } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import type { ResultsSpec } from "../../domain/gate.ts";
import type { TestCase } from "../../domain/test-case.ts";
import type { Checkout } from "../../projects/reports/checkout.ts";
import { maxTests } from "../../projects/reports/draft.ts";
import { formatOf, moduleOf } from "../../projects/reports/formats.ts";
import { parseReport } from "../../projects/reports/parse.ts";
import { testCases, uniqueIds } from "../../projects/reports/test-cases.ts";
import { type ReportText, readReportFile, readReportFiles } from "./report-files.ts";

/** What makes a gate's runner report its tests. */
export interface Reporting {
  /** Words to put behind the gate's own. */
  readonly args: readonly string[];
  /** Variables to set; `NODE_OPTIONS` and `PYTEST_ADDOPTS` go behind what the gate has there already, after a space. */
  readonly env: Readonly<Record<string, string>>;
  /** What people read instead of a stdout that is meant for machines. */
  readonly readable?: (stdoutText: string) => string;
}

/** Where the report of a gate that has ended is looked for. */
export interface ReportSource {
  /** The checkout. */
  readonly root: string;
  /** Folder within the checkout in which the gate ran; empty or `.` for the root. */
  readonly cwd: string;
  /** What `{report}` stood for; nothing lies there before the gate runs. */
  readonly reportPath: string;
  /**
   * The bounded output. Where `Reporting` has `readable`, stdout alone, as it came and before `readable`: a line of stderr
   * within a line of JSON would tear it. Else both streams in the order in which they came, which is where cargo says what
   * it runs. With the runner's own mark where the middle is left out: such an output shows nothing.
   */
  readonly output: string;
  /** Milliseconds since the epoch: files that are older were there before. */
  readonly startedAt: number;
}

/** The tests of a gate, or why there are none to compare: one sentence without a full stop. */
export type Report =
  | { readonly kind: "read"; readonly tests: readonly TestCase[] }
  | { readonly kind: "none"; readonly why: string };

const placeholder = "{report}";

/** How a gate is made to report, with `{report}` replaced. */
export function reportingOf(spec: ResultsSpec, reportPath: string): Reporting {
  const named = (text: string) => text.replaceAll(placeholder, () => reportPath);
  return {
    args: spec.args.map(named),
    env: Object.fromEntries(Object.entries(spec.env).map(([name, text]) => [name, named(text)])),
    ...readableOf(spec),
  };
}

/** Only where we made the runner speak to machines. */
function readableOf(spec: ResultsSpec): Pick<Reporting, "readable"> {
  if (spec.args.length === 0 || whereOf(spec) !== "output") return {};
  const readable = formatOf(spec.format)?.readable;
  return readable === undefined ? {} : { readable };
}

/** Where a gate's report lies: in files of the checkout, in one of ours, or in what the gate prints. */
export function whereOf(spec: ResultsSpec): "glob" | "file" | "output" {
  if (spec.path !== undefined) return "glob";
  const words = [...spec.args, ...Object.values(spec.env)];
  return words.some((word) => word.includes(placeholder)) ? "file" : "output";
}

/** Reads the tests that a gate reported, as bounded plain text. Never throws for what stands in a report. */
export async function readReport(spec: ResultsSpec, source: ReportSource): Promise<Report> {
  const checkout = await checkoutOf(source);
  const beside = await textBeside(spec, source);
  const unique = uniqueIds();
  const tests: TestCase[] = [];
  for await (const report of textsOf(spec, source)) {
    if (report.kind === "none") return report;
    const parsed = await parseReport(spec.format, report.text, beside);
    if (parsed.kind === "unreadable") return none(report.path, parsed.why);
    tests.push(...testCases(parsed.drafts, checkoutFor(report.path, checkout), unique));
    if (tests.length > maxTests) return none("", `there are more than ${maxTests} tests`);
  }
  return { kind: "read", tests: await placed(tests, source.root) };
}

function none(path: string, why: string): Report {
  return { kind: "none", why: path === "" ? why : `${path}: ${why}` };
}

/** Texts with the path of their file in the checkout; without one for what lies outside or is the output. */
async function* textsOf(spec: ResultsSpec, source: ReportSource): AsyncGenerator<ReportText> {
  const { startedAt } = source;
  const where = whereOf(spec);
  if (where === "output") yield outputText(source.output);
  else if (where === "file") yield await readReportFile(source.reportPath, startedAt);
  else yield* readReportFiles(source.root, { glob: spec.path ?? "", startedAt });
}

/** How `boundedOutput` marks what it left out. */
const gap = /^\[\.\.\. about \d+ bytes left out \.\.\.\]$/m;

function outputText(text: string): ReportText {
  return gap.test(text)
    ? { kind: "none", why: "the output is too large for its tests to be read from it" }
    : { kind: "text", path: "", text };
}

async function checkoutOf({ root, cwd }: ReportSource): Promise<Checkout> {
  // A gate may take its own checkout away.
  const real = await realpath(root).catch(() => root);
  const roots = [...new Set([resolve(root), real])];
  const folder = posix.normalize(cwd.replaceAll("\\", "/"));
  return {
    roots: roots.toSorted((a, b) => b.length - a.length),
    cwd: folder === "." ? "" : folder,
  };
}

function checkoutFor(path: string, checkout: Checkout): Checkout {
  const module = moduleOf(path);
  return module === undefined ? checkout : { ...checkout, cwd: module };
}

/** The file that the format wants to know; empty where there is none to be read. */
async function textBeside({ format }: ResultsSpec, { root, cwd }: ReportSource): Promise<string> {
  const name = formatOf(format)?.beside;
  const file = name === undefined ? undefined : await readReportFile(join(root, cwd, name), 0);
  return file?.kind === "text" ? file.text : "";
}

/** A place counts only where the checkout has such a file: a wrong annotation is worse than none. */
async function placed(tests: readonly TestCase[], root: string): Promise<TestCase[]> {
  const known = new Map<string, boolean>();
  const placedTests: TestCase[] = [];
  for (const test of tests) {
    const { file, line: _line, ...rest } = test;
    if (file !== undefined && !known.has(file)) known.set(file, await isFile(join(root, file)));
    placedTests.push(file !== undefined && known.get(file) === true ? test : rest);
  }
  return placedTests;
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() ?? false;
}
