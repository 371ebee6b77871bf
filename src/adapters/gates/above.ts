import { lstatSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { rooms } from "../../projects/rooms/rooms.ts";

/** What lies in some folders and above them, each path with what changes when it is written or replaced. */
export type Above = ReadonlyMap<string, string>;

/** Looks at what tools would find in these folders and in all that are above them. */
export function lookAbove(folders: readonly string[]): Above {
  const levels = new Set(folders.map(realFolder).flatMap(levelsOf));
  const paths = [...levels].flatMap((level) => rooms.above.map((name) => join(level, name)));
  return new Map(
    paths.flatMap((path) => {
      const mark = markOf(path);
      return mark === undefined ? [] : [[path, mark] as const];
    }),
  );
}

/** What tools in a checkout would find above it that was not there `before`, or not so; undefined where all is as it was. */
export function strangerAbove(checkout: string, before: Above): string | undefined {
  const now = lookAbove([dirname(realFolder(checkout))]);
  return [...now].find(([path, mark]) => before.get(path) !== mark)?.[0];
}

function levelsOf(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...levelsOf(above)];
}

/** A folder changes with every entry: there only another folder counts. */
function markOf(path: string): string | undefined {
  const stats = unlessError(() => lstatSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return undefined;
  const { ino, size, ctimeMs } = stats;
  return stats.isDirectory() ? `${ino}` : `${ino} ${size} ${ctimeMs}`;
}

function realFolder(folder: string): string {
  return unlessError(() => realpathSync(folder)) ?? folder;
}

/** What the system does not let us see, no tool sees. */
function unlessError<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
