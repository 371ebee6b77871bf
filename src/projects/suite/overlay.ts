import type { Overlay } from "../../ports/workspace.ts";
import { foldersAbove } from "../texts/paths.ts";
import type { Changed } from "./changed.ts";

/**
 * The overlay in the order in which it can be laid: what goes first, then what comes. Where a file of another tree comes
 * to a place that is a folder in the tree below it, or within one that is a file there, the one in its way goes; and so
 * does a text that would come there.
 */
export function layable(
  wanted: readonly Overlay[],
  below: readonly Pick<Changed, "path">[],
): readonly Overlay[] {
  const settled = new Set(wanted.flatMap((one) => ("text" in one ? [] : [one.path])));
  const comes = new Set(wanted.flatMap((one) => ("from" in one ? [one.path] : [])));
  const aboveThem = new Set([...comes].flatMap(foldersAbove));
  const inWay = (path: string) =>
    !settled.has(path) &&
    (aboveThem.has(path) || foldersAbove(path).some((folder) => comes.has(folder)));
  const goes = new Set([...below, ...wanted].map(({ path }) => path).filter(inWay));
  const left = wanted.filter(({ path }) => !goes.has(path));
  return [
    ...[...goes].map((path) => ({ path, absent: true }) as const),
    ...left.filter((one) => "absent" in one),
    ...left.filter((one) => !("absent" in one)),
  ];
}
