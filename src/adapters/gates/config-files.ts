import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "../../projects/rooms/rooms.ts";

/** Bytes; configuration is never longer. */
const longest = 1024 * 1024;

/** The configuration files of a home by their paths below it. A folder of it may lie where a variable says. */
export function configFilesIn(
  home: string,
  env: Readonly<Record<string, string>>,
): ReadonlyMap<string, Buffer> {
  const listed = rooms.configFolders.flatMap((folder) =>
    entriesOf(join(home, folder)).map(({ name }) => `${folder}/${name}`),
  );
  return new Map(
    [...rooms.config, ...listed].flatMap((name) => {
      const bytes = smallFile(placeOf(home, name, env));
      return bytes === undefined ? [] : [[name, bytes] as const];
    }),
  );
}

/** The bytes of a file; undefined where there is none that could be configuration. */
export function smallFile(path: string): Buffer | undefined {
  try {
    const { size } = statSync(path);
    return size > longest ? undefined : readFileSync(path);
  } catch (error) {
    // Missing, a folder, or not ours to read: gates could not have read it either.
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function placeOf(home: string, name: string, env: Readonly<Record<string, string>>): string {
  const [first = "", ...rest] = name.split("/");
  const variable = Object.hasOwn(rooms.moved, first) ? rooms.moved[first] : undefined;
  const folder = variable === undefined ? undefined : env[variable];
  return folder === undefined ? join(home, name) : join(folder, ...rest);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
