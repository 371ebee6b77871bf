import type { Entry } from "../../ports/workspace.ts";

/** A path that differs between base and head. A rename is two of them. */
export interface Changed {
  readonly path: string;
  readonly atBase: boolean;
  readonly atHead: boolean;
  /** Where the file was at base: here, or where it was renamed from; undefined for a new file. */
  readonly before: string | undefined;
  /** A file of ordinary size with a text, on every side where it is. */
  readonly readable: boolean;
}

const mostBytes = 1_000_000;
const regular = /^100(?:644|755|664)$/;

/** The change path by path, each path once. */
export function changedPaths(entries: readonly Entry[]): readonly Changed[] {
  const atBase = new Set<string>();
  const atHead = new Map<string, string | undefined>();
  const unreadable = new Set<string>();
  for (const entry of entries) {
    const { path, operation } = entry;
    const from = operation === "renamed" ? (entry.from ?? path) : path;
    if (operation !== "created") atBase.add(from);
    if (operation !== "deleted") atHead.set(path, operation === "created" ? undefined : from);
    if (!isReadable(entry)) for (const one of [path, from]) unreadable.add(one);
  }
  return [...new Set([...atBase, ...atHead.keys()])].map((path) => ({
    path,
    atBase: atBase.has(path),
    atHead: atHead.has(path),
    before: atBase.has(path) ? path : atHead.get(path),
    readable: !unreadable.has(path),
  }));
}

function isReadable({ binary, bytes, oldMode, newMode }: Entry): boolean {
  const modes = [oldMode, newMode].filter((mode) => mode !== undefined && !/^0+$/.test(mode));
  return !binary && (bytes ?? 0) <= mostBytes && modes.every((mode) => regular.test(mode ?? ""));
}
