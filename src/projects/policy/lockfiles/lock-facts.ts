import { grouped } from "../../../domain/grouped.ts";
import type { Lock, Locked } from "../../packages/lock.ts";

/** One version of one package, wherever it stands in a lockfile. */
export interface Facts {
  readonly name: string;
  readonly version: string;
  /** All checksums that are given for each part of it. */
  readonly checksums: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sources: ReadonlySet<string>;
}

/** The packages of a lockfile by name and version. */
export function factsOf(lock: Lock): ReadonlyMap<string, Facts> {
  const byVersion = grouped(lock.packages, ({ name, version }) => JSON.stringify([name, version]));
  return new Map(
    [...byVersion].map(([id, group]) => [
      id,
      {
        name: group[0]?.name ?? "",
        version: group[0]?.version ?? "",
        checksums: checksumsOf(group),
        sources: new Set(group.flatMap(({ sources }) => sources)),
      },
    ]),
  );
}

function checksumsOf(group: readonly Locked[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = grouped(
    group.flatMap(({ checksums }) => checksums),
    ([of]) => of,
  );
  return new Map([...found].map(([of, pairs]) => [of, new Set(pairs.map(([, sum]) => sum))]));
}

/** Every package that these lead to in one of the lockfiles, and they themselves. */
export function reachable(locks: readonly Lock[], from: ReadonlySet<string>): ReadonlySet<string> {
  const requires = new Map<string, Set<string>>();
  for (const { name, requires: next } of locks.flatMap(({ packages }) => packages)) {
    const known = requires.get(name) ?? new Set();
    for (const one of next) known.add(one);
    requires.set(name, known);
  }
  const reached = new Set(from);
  for (const name of reached) {
    for (const next of requires.get(name) ?? []) reached.add(next);
  }
  return reached;
}

/** Scheme and host of a source; empty where it has none. */
export function originOf(source: string): string {
  const scp = /^\w{1,40}@([\w.-]{1,300}):(?!\/\/)/.exec(source)?.[1];
  if (scp !== undefined) return `ssh://${scp.toLowerCase()}`;
  const [, scheme, host] =
    /^([\w+.-]{1,40}):\/\/(?:[^/@\s]{0,300}@)?([^/?#\s]{0,300})/.exec(source) ?? [];
  if (scheme !== undefined) return `${scheme.toLowerCase()}://${(host ?? "").toLowerCase()}`;
  const short = /^(file|link|portal|github|gitlab|bitbucket|git|patch|exec):/.exec(source)?.[1];
  return short === undefined ? "" : `${short}:`;
}
