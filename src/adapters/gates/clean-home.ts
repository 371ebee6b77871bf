import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GatePlace } from "../../ports/gate-runner.ts";
import { rooms } from "../../projects/rooms/rooms.ts";
import { removeTree } from "../local/removal.ts";
import type { Homes } from "./homes.ts";
import type { Remembered } from "./remembered.ts";

/** Fresh homes for gates in rooms. */
export interface CleanHomes {
  /**
   * The home of a room, made when it is first asked for. The worktree has the user's own, so undefined; in a cage, where that is
   * not there, it has one for the whole run.
   */
  of(place: GatePlace): Promise<Homes | undefined>;
}

interface Visit {
  readonly name: string;
  readonly folders: string[];
  readonly made: Map<string, Promise<string>>;
}

/**
 * Makes homes and package stores in folders that no turn knew: those of a visit are made after its turn, and go with the
 * next one, since a turn lies between. The room of base shares its store with no other: no code of the change runs there.
 */
export function cleanHomes(scratch: string, remembered: Remembered, isCaged: boolean): CleanHomes {
  const run: Visit = { name: "the worktree's", folders: [], made: new Map() };
  let visit: Visit = { name: "", folders: [], made: new Map() };

  function newFolder(of: Visit): Promise<string> {
    return mkdir(scratch, { recursive: true })
      .then(() => mkdtemp(join(scratch, "omk-")))
      .then((folder) => {
        of.folders.push(folder);
        return folder;
      });
  }

  function once(of: Visit, name: string, make: () => Promise<string>): Promise<string> {
    const folder = of.made.get(name) ?? make();
    of.made.set(name, folder);
    return folder;
  }

  function enter({ phase, visit: count }: GatePlace): Visit {
    const name = `${phase} ${count}`;
    if (visit.name !== name) {
      // What cannot be removed is in nobody's way: it is never used again.
      for (const folder of visit.folders) removeTree(folder).catch(() => undefined);
      visit = { name, folders: [], made: new Map() };
    }
    return visit;
  }

  return {
    async of(place) {
      if (place.room === "worktree" && !isCaged) return undefined;
      const now = place.room === "worktree" ? run : enter(place);
      const side = place.room === "base" ? "base" : "change";
      const store = await once(now, `store of ${side}`, () => newFolder(now));
      const folder = await once(now, `room ${place.path}`, async () =>
        furnish(await newFolder(now), store, remembered),
      );
      return {
        home: join(folder, "home"),
        temp: join(folder, "tmp"),
        remembered,
        folders: [folder, store],
      };
    },
  };
}

async function furnish(folder: string, store: string, { files, pointed }: Remembered) {
  const home = join(folder, "home");
  await mkdir(join(folder, "tmp"), { recursive: true });
  for (const name of rooms.stores) {
    await mkdir(join(store, name), { recursive: true });
    await link(join(store, name), join(home, name));
  }
  for (const name of rooms.locks) {
    await writeFile(join(store, name), "", { flag: "a" });
    await link(join(store, name), join(home, name));
  }
  for (const [name, bytes] of files) await write(join(home, name), bytes);
  for (const [name, bytes] of pointed) await write(pointedFile(home, name), bytes);
  return folder;
}

/** Where the file that a variable names lies in a fresh home. */
export function pointedFile(home: string, variable: string): string {
  return join(home, ".config", "omk", variable);
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

async function write(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes, { mode: 0o600 });
}
