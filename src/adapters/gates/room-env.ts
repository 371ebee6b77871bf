import { delimiter, join, sep } from "node:path";
import { rooms } from "../../projects/rooms/rooms.ts";
import { pointedFile } from "./clean-home.ts";
import type { Remembered } from "./remembered.ts";

/** A home and a folder for temporary files that are a room's own. */
export interface Homes {
  readonly home: string;
  readonly temp: string;
  readonly remembered: Remembered;
}

type Env = Readonly<Record<string, string>>;

/** The environment of a gate with the homes of its room: nothing in it leads to where a turn could write, but toolchains. */
export function roomEnv(env: Env, homes: Homes): Record<string, string> {
  const own = new Set(Object.keys(rooms.places).map((name) => name.toLowerCase()));
  const kept = Object.entries(env).filter(([name]) => {
    const lower = name.toLowerCase();
    return !own.has(lower) && !rooms.leading.includes(lower);
  });
  return {
    ...Object.fromEntries(kept),
    ...homes.remembered.toolchains,
    ...Object.fromEntries(
      Object.entries(rooms.places).map(([name, path]) => [name, join(homes.home, path)]),
    ),
    ...pointed(env, homes),
    ...(env["PATH"] === undefined ? {} : { PATH: searched(env["PATH"], homes) }),
    HOME: homes.home,
    TMPDIR: homes.temp,
    ...rooms.variables(env, homes.home),
  };
}

/** Files of configuration that variables name, as they were before the first turn. */
function pointed(env: Env, { home, remembered }: Homes): Record<string, string> {
  const names = [...remembered.pointed.keys()].filter((name) => env[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, pointedFile(home, name)]));
}

/** Programs that setup puts into the fresh home come before those of the same place in the user's. */
function searched(path: string, { home, remembered }: Homes): string {
  const own = remembered.home + sep;
  return path
    .split(delimiter)
    .flatMap((folder) =>
      folder.startsWith(own) ? [join(home, folder.slice(own.length)), folder] : [folder],
    )
    .join(delimiter);
}
