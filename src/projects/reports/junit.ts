import type { TestStatus } from "../../domain/test-case.ts";
import { type Draft, drafted, type Parsed, unreadable } from "./draft.ts";
import { type Element, readXml } from "./xml.ts";

/**
 * JUnit XML. No standard says what stands in it; this reads what pytest (xunit1 and 2), Surefire, Gradle, node:test, Bun,
 * Deno, PHPUnit, Vitest, gotestsum, nextest and the JUnit reporters of Jest and Mocha write.
 */
export function parseJunit(text: string): Parsed {
  const document = readXml(text);
  if (document === undefined) return unreadable("the report is not well-formed XML");
  const roots = [...document.children("testsuites"), ...document.children("testsuite")];
  if (roots.length === 0) return unreadable("the report has no <testsuite>");
  const outer = document.children("testsuites");
  return drafted([
    ...outer.flatMap((root) => inSuite(root, { names: [], file: undefined, pytest: false })),
    ...document
      .children("testsuite")
      .flatMap((suite) => suiteDrafts(suite, { names: [], file: undefined, pytest: false })),
  ]);
}

interface Around {
  readonly names: readonly string[];
  readonly file: string | undefined;
  readonly pytest: boolean;
}

function suiteDrafts(suite: Element, around: Around): Draft[] {
  const name = suite.attribute("name") ?? "";
  const pytest = name === "pytest";
  return inSuite(suite, {
    names: pytest ? around.names : [...around.names, name],
    file: suite.attribute("file") ?? suite.attribute("filepath") ?? around.file,
    pytest: around.pytest || pytest,
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
  const fault = faultOf(test);
  const file = fileOf(test, around);
  const site = fault === undefined ? undefined : javaSite(className, fault);
  return {
    file,
    suites: suitesOf(around.names, className, file),
    name,
    status: statusOf(test, fault),
    line: lineOf(test, around.pytest),
    message: fault === undefined ? undefined : messageOf(fault),
    site,
  };
}

/**
 * Within a known file the suites say it. Else a class that no suite is called after does: Surefire puts classes under the
 * suite of another. `test` is what node:test calls every class. A suite with the name of the file says nothing more.
 */
function suitesOf(
  names: readonly string[],
  className: string,
  file: string | undefined,
): readonly string[] {
  const inner = names.filter((name) => name !== file);
  if (file !== undefined && inner.length > 0) return inner;
  const counts = className !== "" && className !== "test" && className !== file;
  return counts && !inner.includes(className) ? [className] : inner;
}

/** Deno and Vitest call class and suite after the file, and nothing else tells it. */
function fileOf(test: Element, { file, names }: Around): string | undefined {
  const className = test.attribute("classname") ?? "";
  const told = [className, names.at(-1) ?? ""].find((name) => scriptFile.test(name));
  return test.attribute("file") ?? file ?? told;
}

const scriptFile = /^[^\s>]{1,500}\.[cm]?[jt]sx?$/;

/** pytest counts lines from 0. */
function lineOf(test: Element, pytest: boolean): number | undefined {
  const written = test.attribute("line");
  if (written === undefined || !/^\d{1,7}$/.test(written)) return undefined;
  return Number(written) + (pytest ? 1 : 0);
}

interface Fault {
  readonly kind: "failure" | "error";
  readonly type: string;
  readonly message: string;
  readonly body: string;
}

function faultOf(test: Element): Fault | undefined {
  const [failure] = test.children("failure");
  const [error] = test.children("error");
  const found = error ?? failure;
  if (found === undefined) return undefined;
  return {
    kind: error === undefined ? "failure" : "error",
    type: found.attribute("type") ?? "",
    message: found.attribute("message") ?? "",
    body: found.text(),
  };
}

/** A failure that node:test shows beside `skipped` is one that is expected: `todo`. */
function statusOf(test: Element, fault: Fault | undefined): TestStatus {
  const run = test.attribute("status") ?? test.attribute("result") ?? "";
  if (test.children("skipped").length > 0 || notRun.test(run)) return "skipped";
  if (fault === undefined) return "passed";
  return isBroken(test, fault) ? "broken" : "failed";
}

/** GoogleTest and CTest say it in an attribute. */
const notRun = /^(?:notrun|disabled|skipped|suppressed|ignored)$/i;

/** What runners say when a file or class does not load, or when what stands around the test failed before it. */
const brokenMessage =
  /^(?:collection failure|failed on (?:setup|teardown) with|test suite failed to run|internal error$)/i;
const brokenType =
  /(?:NoClassDefFoundError|ClassNotFoundException|ExceptionInInitializerError|NoSuchMethodError|NoSuchFieldError|UnsupportedClassVersionError|ParseError|SyntaxError|CompileError)$/;

function isBroken(test: Element, fault: Fault): boolean {
  const name = test.attribute("name") ?? "";
  if (brokenMessage.test(fault.message) || name === "initializationError") return true;
  // Surefire: what fails before the first test of a class has no name.
  if (name === "") return true;
  return isBrokenFile(test, fault) || (fault.kind === "error" && brokenType.test(fault.type));
}

/** node:test, whose file ended before its tests; Vitest, whose file did not load; Deno outside of tests. */
function isBrokenFile(test: Element, { kind, body }: Fault): boolean {
  const name = test.attribute("name") ?? "";
  if (!scriptFile.test(name)) return name === "(uncaught error)" || name === "(in global scope)";
  return kind === "error" || name === test.attribute("classname") || /\bexitCode: /.test(body);
}

function messageOf({ message, body, type }: Fault): string {
  const told = message === "" ? type : message;
  if (body === "") return told;
  return body.startsWith(told) ? body : `${told}\n${body}`;
}

/** Java tells the class and the file's name; where Maven and Gradle keep sources gives the folder. */
function javaSite(className: string, fault: Fault): Draft["site"] {
  const outer = className.split("$")[0] ?? "";
  if (!/^[\w.]+$/.test(outer)) return undefined;
  const simple = outer.slice(outer.lastIndexOf(".") + 1);
  for (const line of fault.body.slice(0, 20_000).split("\n")) {
    const [, name, extension = "", number] = javaFrame.exec(line) ?? [];
    if (name === simple) {
      const folder = `src/test/${extension === "kt" ? "kotlin" : extension}`;
      return {
        file: `${folder}/${outer.replaceAll(".", "/")}.${extension}`,
        line: Number(number),
      };
    }
  }
  return undefined;
}

const javaFrame = /^\s*at [^(]*\((\w+)\.(java|kt|groovy|scala):(\d{1,7})\)/;
