import type { Entry, Workspace } from "../../ports/workspace.ts";
import type { Sides } from "./lockfile-rule.ts";

/** What is read of the run's repository. */
export type Source = Pick<Workspace, "entries" | "read" | "list" | "change" | "baseTree">;

/** Both trees of a change, as far as the rules ask. */
export interface Trees {
  readonly source: Source;
  readonly head: string;
}

/** A path that differs on both sides; of a renamed file each of its paths is there on one side only. */
export async function sidesOf({ source, head }: Trees, paths: readonly string[]): Promise<Sides[]> {
  return Promise.all(
    [...new Set(paths)].map(async (path) => {
      const [before, after] = await Promise.all([
        source.read(source.baseTree, path),
        source.read(head, path),
      ]);
      return { path, base: before, head: after };
    }),
  );
}

/** Where links that the change brings point to. */
export async function linksIn(
  { source, head }: Trees,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, string>> {
  const links = entries.filter(({ newMode }) => newMode === "120000");
  const targets = await Promise.all(
    links.map(async ({ path }) => [path, (await source.read(head, path)) ?? ""] as const),
  );
  return new Map(targets);
}

/** The text of these files in one of the trees, by path. */
export async function textsOf(
  source: Source,
  tree: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    paths.map(async (path) => [path, (await source.read(tree, path)) ?? ""] as const),
  );
  return new Map(texts);
}
