import { everything } from "../kinds/all.ts";
import type { RoomFacts } from "./room-facts.ts";

const all: readonly RoomFacts[] = everything.flatMap(({ rooms }) =>
  rooms === undefined ? [] : [rooms],
);

/** What the tools of all kinds find outside of a checkout. */
export const rooms: Required<RoomFacts> = {
  stores: all.flatMap(({ stores = [] }) => stores),
  locks: all.flatMap(({ locks = [] }) => locks),
  config: all.flatMap(({ config = [] }) => config),
  configFolders: all.flatMap(({ configFolders = [] }) => configFolders),
  moved: merged(all.map(({ moved }) => moved)),
  pointers: all.flatMap(({ pointers = [] }) => pointers),
  toolchain: all.flatMap(({ toolchain = [] }) => toolchain),
  toolHomes: merged(all.map(({ toolHomes }) => toolHomes)),
  trust: all.flatMap(({ trust = [] }) => trust),
  optionLists: all.flatMap(({ optionLists = [] }) => optionLists),
  places: merged(all.map(({ places }) => places)),
  leading: all.flatMap(({ leading = [] }) => leading),
  variables: (env, home) => merged(all.map(({ variables }) => variables?.(env, home))),
  above: all.flatMap(({ above = [] }) => above).toSorted(),
};

/** Programs that a hosted runner does not bring, each with the step that brings it. */
export const programs: Readonly<Record<string, string>> = merged(
  everything.map(({ programs }) => programs),
);

function merged(
  tables: readonly (Readonly<Record<string, string>> | undefined)[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table ?? {})));
}
