import { grouped } from "../domain/grouped.ts";

/** A place in a file that a tool named. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  /** The line of output that names it. */
  readonly text: string;
}

// `src/a.ts:3:5`, `src/a.ts(3,5)`, `File "src/a.py", line 3`
const shapes = [
  /([^\s:()"'`<>[\]]+):(\d{1,7})(?::(\d{1,5}))?(?!\d)/g,
  /([^\s:()"'`<>[\]]+)\((\d{1,7})(?:,(\d{1,5}))?\)/g,
  /"([^"\s]+)", line (\d{1,7})(?!\d)/g,
];

/** The places in a tool's output that lie in one of the known files, in the order of the output. */
export function placesIn(output: string, known: readonly string[]): readonly Place[] {
  if (known.length === 0) return [];
  const byName = grouped(known, nameOf);
  return output
    .split("\n")
    .flatMap((text) => shapes.flatMap((shape) => ofShape(text.slice(0, 2_000), shape, byName)));
}

function ofShape(
  text: string,
  shape: RegExp,
  byName: ReadonlyMap<string, readonly string[]>,
): readonly Place[] {
  return [...text.matchAll(shape)].flatMap(([, named = "", line = "", column]) => {
    const path = fileOf(named, byName.get(nameOf(named)) ?? []);
    if (path === undefined || Number(line) < 1) return [];
    return [{ path, line: Number(line), ...columnOf(column), text: text.trim() }];
  });
}

/** A tool may name a file from the root of the disk or from here, never from elsewhere within the repository. */
function fileOf(named: string, candidates: readonly string[]): string | undefined {
  const name = named.replace(/^(?:file:\/\/)/, "").replace(/^\.\//, "");
  const exact = candidates.find((path) => path === name);
  if (exact !== undefined || !name.startsWith("/")) return exact;
  return candidates
    .filter((path) => name.endsWith(`/${path}`))
    .sort((a, b) => b.length - a.length)[0];
}

function columnOf(column: string | undefined): { column?: number } {
  const value = Number(column ?? 0);
  return value > 0 ? { column: value } : {};
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
