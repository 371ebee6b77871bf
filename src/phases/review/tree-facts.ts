import { counted } from "../../domain/count.ts";
import type { KnownFinding } from "../../domain/finding.ts";
import type { Spot, TreeFacts } from "../../domain/review-list.ts";
import type { World } from "../../ports/world.ts";

/** Reads from the tree under review what is needed to hold places against it. */
export async function readFacts(
  { workspace }: Pick<World, "workspace">,
  tree: string,
  about: { readonly spots: readonly Spot[]; readonly earlier: readonly KnownFinding[] },
): Promise<TreeFacts> {
  const files = new Set(await workspace.list(tree));
  const paths = [...about.spots, ...about.earlier].map(({ path }) => path);
  const texts = new Map<string, string | undefined>();
  for (const path of new Set(paths))
    if (files.has(path)) texts.set(path, await workspace.read(tree, path));
  const unchanged = new Set<string>();
  for (const { path, tree: since } of about.earlier) {
    const isSame = since === tree || (await workspace.read(since, path)) === texts.get(path);
    if (isSame) unchanged.add(`${since} ${path}`);
  }
  return {
    missing: (spot) => missing(spot, files, texts.get(spot.path)),
    isUnchanged: (path, since) => unchanged.has(`${since} ${path}`),
  };
}

function missing(
  spot: Spot,
  files: ReadonlySet<string>,
  text: string | undefined,
): string | undefined {
  const { path, start_line: start, end_line: end } = spot;
  const claimsLines = start !== 0 || end !== 0;
  if (path === "") return claimsLines ? "it names lines of no file" : undefined;
  if (!files.has(path)) return "there is no such file at head";
  return claimsLines ? missingLines(start, end, countLines(text ?? "")) : undefined;
}

function missingLines(start: number, end: number, count: number): string | undefined {
  if (start === 0) return "its lines have no beginning";
  if (end !== 0 && end < start) return `lines ${start} to ${end} are no range`;
  if (Math.max(start, end) <= count) return undefined;
  return `the file has ${counted(count, "line")} at head`;
}

function countLines(text: string): number {
  const parts = text.split("\n").length;
  return text.endsWith("\n") || text === "" ? parts - 1 : parts;
}
