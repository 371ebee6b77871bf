import { z } from "zod";
import type { TestStatus } from "../../../domain/test-case.ts";
import { type Draft, drafted, type Parsed, type Site, unreadable } from "../../reports/draft.ts";
import type { ReportFormat } from "../../reports/format.ts";
import { linesOf } from "../../reports/lines.ts";

/** One line of `go test -json` (cmd/test2json). Builds speak of an `ImportPath` (from Go 1.24 on). */
const GoEvent = z.object({
  Action: z.string(),
  Package: z.string().default(""),
  ImportPath: z.string().default(""),
  Test: z.string().default(""),
  Output: z.string().default(""),
  FailedBuild: z.string().default(""),
});
type GoEvent = z.infer<typeof GoEvent>;

/** Characters of an output that are kept, from its beginning. */
const keptOutput = 8000;

/** A test or a package while its events come in. */
interface Seen {
  readonly pack: string;
  readonly test: string;
  output: string;
  end: "pass" | "fail" | "skip" | undefined;
  build: string;
}

/** `go test -json`: what a package has behind the path that go.mod gives the module is its folder. */
export const goReport: ReportFormat = {
  name: "go",
  beside: "go.mod",
  parse: async (text, goMod) => parseGo(text, /^module[ \t]+"?([^\s"]+)/m.exec(goMod)?.[1] ?? ""),
  readable: readableGo,
  isJson: true,
};

/** Lines that are no event are left out: older versions of Go print what does not build as plain text. */
function parseGo(text: string, module: string): Parsed {
  const seen = new Map<string, Seen>();
  const builds = new Map<string, string>();
  let events = 0;
  for (const line of linesOf(text)) {
    const event = eventOf(line);
    if (event === "torn") return unreadable("a line of `go test -json` is cut");
    if (event !== undefined) {
      events += 1;
      take(event, seen, builds);
    }
  }
  if (events === 0) return unreadable("the output holds no events of `go test -json`");
  return drafted(draftsOf([...seen.values()], builds, module));
}

/** How an event begins. Anything else is not tried: a line that is no JSON costs more than one that is. */
const beginning = /^\{"(?:Time|Action|ImportPath)":/;

/** An event, something else (undefined), or an event that does not end. */
function eventOf(line: string): GoEvent | "torn" | undefined {
  if (!beginning.test(line)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return "torn";
  }
  const parsed = GoEvent.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function take(event: GoEvent, seen: Map<string, Seen>, builds: Map<string, string>): void {
  if (event.Action === "build-output") {
    builds.set(event.ImportPath, grown(builds.get(event.ImportPath) ?? "", event.Output));
    return;
  }
  if (event.Package === "") return;
  const key = `${event.Package} ${event.Test}`;
  const one = seen.get(key) ?? {
    pack: event.Package,
    test: event.Test,
    output: "",
    end: undefined,
    build: "",
  };
  seen.set(key, one);
  one.output = grown(one.output, event.Output);
  if (event.FailedBuild !== "") one.build = event.FailedBuild;
  const { Action: end } = event;
  if (end === "pass" || end === "fail" || end === "skip") one.end = end;
}

function grown(output: string, more: string): string {
  return output.length >= keptOutput ? output : output + more.slice(0, keptOutput);
}

function draftsOf(
  all: readonly Seen[],
  builds: ReadonlyMap<string, string>,
  module: string,
): Draft[] {
  const tested = new Set(
    all.filter(({ test, end }) => test !== "" && end !== "pass").map(({ pack }) => pack),
  );
  return all.flatMap((one) => {
    if (one.test !== "") return [testDraft(one, module)];
    // What is wrong with a package is said by its tests, if any of them is not green.
    const isTold = one.end === "pass" || one.end === "skip" || tested.has(one.pack);
    return isTold ? [] : [packageDraft(one, builds, module)];
  });
}

const statuses = { pass: "passed", fail: "failed", skip: "skipped" } as const;

function testDraft(one: Seen, module: string): Draft {
  const status: TestStatus = one.end === undefined ? "broken" : statuses[one.end];
  const told = withoutMarks(one.output);
  return {
    suites: [one.pack],
    name: one.test,
    status,
    message: one.end === undefined ? `The test did not end.\n${told}` : told,
    site: siteOf(one, module),
  };
}

/** It does not build, or it fails outside of its tests: in `init`, in `TestMain`, in a race that is found at the end. */
function packageDraft(one: Seen, builds: ReadonlyMap<string, string>, module: string): Draft {
  const built = builds.get(one.build) ?? "";
  return {
    name: one.pack,
    status: "broken",
    message: `${withoutMarks(one.output)}\n${built}`.trim() || "The package did not end.",
    site: siteOf({ ...one, output: built || one.output }, module),
  };
}

function withoutMarks(output: string): string {
  return output
    .split("\n")
    .filter((line) => !/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:FAIL|PASS|SKIP): )/.test(line))
    .join("\n");
}

/** Tests name a file without its folder (`a_test.go:7: wrong`), which is that of the package; builds with it. */
function siteOf({ output, pack }: Seen, module: string): Site | undefined {
  const bare = /^\s*([\w.-]+\.go):(\d{1,7}):/m.exec(output);
  const isOurs = module !== "" && (pack === module || pack.startsWith(`${module}/`));
  if (bare?.[1] === undefined || !isOurs) return undefined;
  const folder = pack.slice(module.length + 1);
  return { file: folder === "" ? bare[1] : `${folder}/${bare[1]}`, line: Number(bare[2]) };
}

/** What `go test` would print without `-json`: the output of packages and tests, and of builds. */
function readableGo(text: string): string {
  let readable = "";
  for (const line of linesOf(text)) {
    const event = eventOf(line);
    readable += event === undefined || event === "torn" ? `${line}\n` : shown(event);
  }
  return readable;
}

/** Tests that pass are silent without `-v`, and so are the marks around the others. */
function shown({ Action: action, Output: output }: GoEvent): string {
  if (action !== "output" && action !== "build-output") return "";
  return /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|SKIP): )|^PASS\n$/.test(output)
    ? ""
    : output;
}
