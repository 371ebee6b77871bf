import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { rooms } from "../../projects/rooms/rooms.ts";
import { configFilesIn, smallFile } from "./config-files.ts";

/** What the user's home was before the first turn, as far as a fresh one needs it. */
export interface Remembered {
  readonly home: string;
  /** Configuration by path below the home. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Contents of the files that variables name. */
  readonly pointed: ReadonlyMap<string, Buffer>;
  /** Folders that stay where they are, by the variable that says so. */
  readonly toolchains: Readonly<Record<string, string>>;
}

/** Reads what has to be known of the user's home: now, since a turn could write there. */
export function rememberHome(env: Readonly<Record<string, string>>): Remembered {
  const home = env["HOME"] ?? homedir();
  return {
    home,
    files: configFilesIn(home, env),
    pointed: new Map(
      rooms.pointers.flatMap((name) => {
        const bytes = env[name] === undefined ? undefined : smallFile(env[name]);
        return bytes === undefined ? [] : [[name, bytes] as const];
      }),
    ),
    toolchains: Object.fromEntries(
      Object.entries(rooms.toolHomes).flatMap(([name, folder]) => {
        const path = env[name] ?? join(home, folder);
        return existsSync(path) ? [[name, path]] : [];
      }),
    ),
  };
}
