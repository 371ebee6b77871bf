import type { PathRole } from "../../domain/path-role.ts";
import { canHoldTests, testsInText, withTestsOfBase } from "../roles/text.ts";
import type { Changed } from "./changed.ts";
import type { Facts } from "./facts.ts";
import { inBatches, type ReadSides } from "./reading.ts";

/** What the texts of changed files say of tests, where their paths do not. */
export interface SourceTests extends Pick<Facts, "withBaseTests" | "inline"> {
  /** Files that are tests by their text: a runner may be told to look anywhere. */
  readonly whole: ReadonlySet<string>;
}

/** A change of more files than this is not read whole; their paths alone say what they are. */
const mostRead = 400;

interface Found {
  readonly path: string;
  readonly tests: "whole" | "inline" | undefined;
  readonly withBaseTests: string | undefined;
}

/** Reads the changed files that are no tests by their paths. */
export async function readSourceTests(
  changed: readonly Changed[],
  roleOf: (path: string) => PathRole,
  read: ReadSides,
): Promise<SourceTests> {
  const files = changed
    .filter(({ path, readable }) => readable && canHoldTests(path) && roleOf(path) === "other")
    .slice(0, mostRead);
  const found = await inBatches(files, (file) => look(file, read));
  return {
    whole: new Set(found.filter(({ tests }) => tests === "whole").map(({ path }) => path)),
    inline: found.filter(({ tests }) => tests === "inline").map(({ path }) => path),
    withBaseTests: new Map(
      found.flatMap((one) =>
        one.withBaseTests === undefined ? [] : [[one.path, one.withBaseTests] as const],
      ),
    ),
  };
}

async function look(file: Changed, read: ReadSides): Promise<Found> {
  const { path } = file;
  const [base, head] = await Promise.all([
    file.before === undefined ? undefined : read.base(file.before),
    file.atHead ? read.head(path) : undefined,
  ]);
  return {
    path,
    tests: testsOf(file, base, head),
    withBaseTests: file.atHead ? spliced(path, base, head) : undefined,
  };
}

/** What a file was at base decides, so that no change of its text takes it out of the tests. */
function testsOf(
  { path, before: from = path, atHead }: Changed,
  base: string | undefined,
  head: string | undefined,
): Found["tests"] {
  const before = base === undefined ? undefined : testsInText(from, base);
  const after = head === undefined ? undefined : testsInText(path, head);
  if (before === "whole" || (base === undefined && after === "whole")) return "whole";
  return atHead && (before ?? after) !== undefined ? "inline" : undefined;
}

/** What is not UTF-8 would not come out as it went in. */
function spliced(
  path: string,
  base: string | undefined,
  head: string | undefined,
): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  return (base + head).includes("\uFFFD") ? undefined : withTestsOfBase(path, { base, head });
}
