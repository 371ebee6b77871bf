import { readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** For each program's name where PATH leads first. */
export type Programs = ReadonlyMap<string, string>;

/** Looks through PATH, as the shell would: the first folder that has a name wins. */
export function programsOn(path: string): Programs {
  const first = new Map<string, string>();
  for (const folder of path.split(delimiter).filter((one) => one !== "")) {
    for (const name of namesIn(folder)) if (!first.has(name)) first.set(name, join(folder, name));
  }
  return first;
}

/**
 * A program that stands in front of one that was there before, such as a `node` in a folder of the home; undefined where
 * every known name still leads to the same place. What was installed beside them since is nobody's rival.
 */
export function rivalOf(before: Programs, path: string): string | undefined {
  const now = programsOn(path);
  for (const [name, place] of before) {
    const found = now.get(name);
    if (found !== undefined && found !== place) return found;
  }
  return undefined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
