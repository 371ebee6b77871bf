import type { TestStatus } from "../../domain/test-case.ts";
import { everything } from "../kinds/all.ts";
import { isCalledAfterFile } from "./called-after-file.ts";
import { type Draft, drafted, type Parsed, unreadable } from "./draft.ts";
import type { RedTest } from "./format.ts";
import { type Element, readXml } from "./xml.ts";

const ways = everything.flatMap(({ reports }) => reports?.junit ?? []);

/** JUnit XML. No standard says what stands in it: each kind of project says what its runners do their own way. */
export function parseJunit(text: string): Parsed {
  const document = readXml(text);
  if (document === undefined) return unreadable("the report is not well-formed XML");
  const roots = [...document.children("testsuites"), ...document.children("testsuite")];
  if (roots.length === 0) return unreadable("the report has no <testsuite>");
  const outer = document.children("testsuites");
  return drafted([
    ...outer.flatMap((root) => inSuite(root, { names: [], file: undefined, fromZero: false })),
    ...document
      .children("testsuite")
      .flatMap((suite) => suiteDrafts(suite, { names: [], file: undefined, fromZero: false })),
  ]);
}

interface Around {
  readonly names: readonly string[];
  readonly file: string | undefined;
  /** Lines count from 0. */
  readonly fromZero: boolean;
}

function suiteDrafts(suite: Element, around: Around): readonly Draft[] {
  const own = ways.find((way) => way.suite?.isOwn(suite))?.suite;
  if (own !== undefined) return own.drafts(suite);
  const name = suite.attribute("name") ?? "";
  const isOwn = ways.some(({ ownSuite }) => ownSuite === name);
  return inSuite(suite, {
    names: isOwn ? around.names : [...around.names, name],
    file: suite.attribute("file") ?? suite.attribute("filepath") ?? around.file,
    fromZero: around.fromZero || isOwn,
  });
}

function inSuite(suite: Element, around: Around): Draft[] {
  return [
    ...suite.children("testcase").map((test) => draftOf(test, around)),
    ...suite.children("testsuite").flatMap((inner) => suiteDrafts(inner, around)),
  ];
}

function draftOf(test: Element, around: Around): Draft {
  const name = test.attribute("name") ?? "";
  const className = test.attribute("classname") ?? "";
  const fault = faultOf(test, { name, className });
  const file = fileOf(test, around);
  return {
    file,
    suites: suitesOf(around.names, className, file),
    name,
    status: statusOf(test, fault),
    line: lineOf(test, around),
    message: fault === undefined ? undefined : messageOf(fault),
    site: fault === undefined ? undefined : siteOf(fault),
  };
}

/**
 * Within a known file the suites say it. Else a class that no suite is called after does: Surefire puts classes under the
 * suite of another. A suite with the name of the file says nothing more.
 */
function suitesOf(
  names: readonly string[],
  className: string,
  file: string | undefined,
): readonly string[] {
  const inner = names.filter((name) => name !== file);
  if (file !== undefined && inner.length > 0) return inner;
  const none = ["", file, ...ways.map(({ noClass }) => noClass)];
  return !none.includes(className) && !inner.includes(className) ? [className] : inner;
}

/** Some call class and suite after the file, and nothing else tells it. */
function fileOf(test: Element, { file, names }: Around): string | undefined {
  const className = test.attribute("classname") ?? "";
  const told = [className, names.at(-1) ?? ""].find(isCalledAfterFile);
  return test.attribute("file") ?? file ?? told;
}

function lineOf(test: Element, { fromZero }: Around): number | undefined {
  const written = test.attribute("line");
  if (written === undefined || !/^\d{1,7}$/.test(written)) return undefined;
  return Number(written) + (fromZero ? 1 : 0);
}

function faultOf(test: Element, named: Pick<RedTest, "name" | "className">): RedTest | undefined {
  const [failure] = test.children("failure");
  const [error] = test.children("error");
  const found = error ?? failure;
  if (found === undefined) return undefined;
  return {
    ...named,
    kind: error === undefined ? "failure" : "error",
    type: found.attribute("type") ?? "",
    message: found.attribute("message") ?? "",
    body: found.text(),
  };
}

/** A failure beside `skipped` is one that is expected: `todo`. */
function statusOf(test: Element, fault: RedTest | undefined): TestStatus {
  const run = test.attribute("status") ?? test.attribute("result") ?? "";
  if (test.children("skipped").length > 0 || notRun.test(run)) return "skipped";
  if (fault === undefined) return "passed";
  return isBroken(fault) ? "broken" : "failed";
}

/** Some say it in an attribute. */
const notRun = /^(?:notrun|disabled|skipped|suppressed|ignored)$/i;

/** Of any language that reads a file before it runs it. */
const unread = /(?:ParseError|SyntaxError|CompileError)$/;

function isBroken(fault: RedTest): boolean {
  if (fault.kind === "error" && unread.test(fault.type)) return true;
  return ways.some(({ isBroken }) => isBroken?.(fault));
}

function messageOf({ message, body, type }: RedTest): string {
  const told = message === "" ? type : message;
  if (body === "") return told;
  return body.startsWith(told) ? body : `${told}\n${body}`;
}

function siteOf({ className, body }: RedTest): Draft["site"] {
  return ways.map(({ site }) => site?.(className, body)).find((found) => found !== undefined);
}
