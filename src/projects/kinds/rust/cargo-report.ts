import type { TestStatus } from "../../../domain/test-case.ts";
import { type Draft, drafted, type Parsed, unreadable } from "../../reports/draft.ts";
import { linesOf } from "../../reports/lines.ts";

/**
 * The text of `cargo test`: libtest's report in JSON is not stable, and no library reads the text. Every program that
 * cargo runs has a head (`Running tests/api.rs (...)`, on stderr) and a list (`running 3 tests`, on stdout). cargo runs
 * one after the other, so the third head belongs to the third list, whatever order the two streams arrive in.
 */
export function parseCargo(text: string): Parsed {
  const { heads, lists } = readOutput(text);
  const [first] = lists;
  if (first === undefined)
    return unreadable("cargo ran no tests: the output has no `running N tests`");
  const miscounted = lists.find((list) => list.ended && list.results.length !== list.announced);
  if (miscounted !== undefined) {
    return unreadable(
      `cargo announced ${miscounted.announced} tests and ${miscounted.results.length} can be read`,
    );
  }
  return drafted(
    lists.flatMap((list, index) =>
      draftsOf(list, heads.length === lists.length ? heads[index] : list.lastHead),
    ),
  );
}

interface Result {
  readonly name: string;
  readonly status: TestStatus;
}

interface List {
  readonly announced: number;
  /** The head before it in the text; in doubt where programs without libtest run as well. */
  readonly lastHead: string | undefined;
  readonly results: Result[];
  readonly messages: Map<string, string>;
  ended: boolean;
}

interface Output {
  readonly heads: string[];
  readonly lists: List[];
}

/** The hash that cargo puts behind a program's name says how it was built; it is not the same in every room. */
const head =
  /^ {3,}(?:Running (?:unittests )?(\S+) \((\S+?)(?:-[0-9a-f]{16})?(?:\.exe)?\)|Doc-tests (\S+))$/;
const announcement = /^running (\d{1,9}) tests?$/;
const result = /^test (.+) \.\.\. (ok|FAILED|ignored)(?:,.*|\s*<[\d.]+s>)?$/;
const section = /^---- (.+) stdout ----$/;
const keptMessage = 8000;

function readOutput(text: string): Output {
  const output: Output = { heads: [], lists: [] };
  /** The test whose output is being shown, between `failures:` and the end of a list. */
  let told: string | undefined;
  for (const raw of linesOf(text)) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const list = output.lists.at(-1);
    if (isHead(line, output) || (told === undefined && beginsList(line, output))) told = undefined;
    else if (list !== undefined && !list.ended) {
      told = /^(?:failures:|test result: .*)$/.test(line) ? undefined : (shownTest(line) ?? told);
      takeLine(line, list, told);
    }
  }
  return output;
}

const longestLine = 2000;

function shownTest(line: string): string | undefined {
  return line.length > longestLine ? undefined : section.exec(line)?.[1];
}

function isHead(line: string, { heads }: Output): boolean {
  const found = line.length > longestLine ? null : head.exec(line);
  if (found === null) return false;
  const [, path = "", file = "", doc] = found;
  const program = file.split(/[\\/]/).at(-1) ?? "";
  heads.push(doc === undefined ? `${program} ${path}` : `doc ${doc}`);
  return true;
}

/** One that begins before the end of another says that the other's program ended early. */
function beginsList(line: string, { heads, lists }: Output): boolean {
  const announced = announcement.exec(line)?.[1];
  if (announced === undefined) return false;
  lists.push({
    announced: Number(announced),
    lastHead: heads.at(-1),
    results: [],
    messages: new Map(),
    ended: false,
  });
  return true;
}

function takeLine(line: string, list: List, told: string | undefined): void {
  if (line.startsWith("test result: ")) {
    list.ended = true;
    return;
  }
  if (told !== undefined) {
    const before = list.messages.get(told) ?? "";
    if (before.length < keptMessage && !section.test(line)) {
      list.messages.set(told, `${before}${line.slice(0, longestLine)}\n`);
    }
    return;
  }
  const match = line.length > longestLine ? null : result.exec(line);
  if (match !== null) list.results.push({ name: match[1] ?? "", status: statusOf(match[2]) });
}

function statusOf(word: string | undefined): TestStatus {
  if (word === "ok") return "passed";
  return word === "ignored" ? "skipped" : "failed";
}

function draftsOf(list: List, program: string | undefined): Draft[] {
  const suites = program === undefined ? [] : [program];
  const drafts = list.results.map(({ name, status }) => draftOf(name, status, { suites, list }));
  if (list.ended) return drafts;
  const message = `The program ended early: ${drafts.length} of ${list.announced} tests were reported.`;
  return [...drafts, { suites, name: "(program)", status: "broken", message }];
}

/** A test of documentation is called after its line, which moves whenever the code above it does. */
function draftOf(
  written: string,
  status: TestStatus,
  { suites, list }: { readonly suites: readonly string[]; readonly list: List },
): Draft {
  const doc = /^(\S+\.\w+) - (.*)\(line (\d{1,7})\)(.*)$/.exec(written);
  const message =
    list.messages.get(written.replace(/ - should panic$/, "")) ?? list.messages.get(written);
  if (doc === null) return { suites, name: written, status, message };
  const [, file, item = "", line, rest = ""] = doc;
  const name = `${item.trim()}${rest}`.trim() || "(module)";
  return { file, suites, name, status, line: Number(line), message };
}
