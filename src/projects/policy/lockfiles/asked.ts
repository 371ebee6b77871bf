import type { Asked } from "../../packages/package-file.ts";
import { packageFile } from "../../packages/package-files.ts";
import { withoutMark } from "../../texts/mark.ts";

/** The packages that one version of a manifest asks for and the other does not, or asks for otherwise. */
export function changedAsks(path: string, base: string, head: string): ReadonlySet<string> {
  const [before, after] = [askedBy(path, base), askedBy(path, head)];
  const count = new Map<string, { name: string; sides: number }>();
  for (const [asks, side] of [
    [before, 1],
    [after, -1],
  ] as const) {
    for (const [name, how] of asks) {
      const key = JSON.stringify([name, how]);
      count.set(key, { name, sides: (count.get(key)?.sides ?? 0) + side });
    }
  }
  return new Set([...count.values()].filter(({ sides }) => sides !== 0).map(({ name }) => name));
}

/** What a manifest asks for; nothing where it cannot be read. */
export function askedBy(path: string, text: string): Asked {
  try {
    return readerOf(path)?.(withoutMark(text), path) ?? [];
  } catch {
    return [];
  }
}

/** Whether it is known how such a manifest asks for packages. */
export function isReadable(path: string): boolean {
  return readerOf(path) !== undefined;
}

function readerOf(path: string) {
  const file = packageFile(path)?.file;
  if (file?.role !== "manifest" && file?.role !== "whole manifest") return undefined;
  return typeof file.asks === "function" ? file.asks : undefined;
}
