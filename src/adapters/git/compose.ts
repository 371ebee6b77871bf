import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Overlay } from "../../ports/workspace.ts";
import { removeTree } from "../local/removal.ts";
import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs } from "./ground.ts";
import { type Leaf, rawOf, type TreeFiles } from "./tree-files.ts";

type Put = Pick<Leaf, "mode" | "raw" | "id">;

/**
 * A tree with these paths replaced, in the order given; of a path that is named twice the last word counts. A file takes
 * the place of a folder and the reverse. A text keeps the executable bit of the file that it replaces. Nothing but objects
 * is written.
 * @throws AutopilotError `internal` for a path that git lets no tree have, such as one through `.git`.
 */
export async function composeTree(
  ground: Ground,
  filesOf: (tree: string) => Promise<TreeFiles>,
  { tree, overlay }: { readonly tree: string; readonly overlay: readonly Overlay[] },
): Promise<string> {
  if (overlay.length === 0) return tree;
  if (overlay.some(({ path }) => path.includes("\0"))) throw new Error("a path has a NUL byte");
  const folder = await mkdtemp(join(ground.places.folder, "compose-"));
  try {
    const words = lastWords(overlay);
    const sources = [tree, ...words.flatMap((one) => ("from" in one ? [one.from] : []))];
    const [texts, files] = await Promise.all([
      writeTexts(ground, folder, words),
      readTrees(filesOf, sources),
    ]);
    const own = files.get(tree) ?? new Map();
    const lines = words.flatMap((one) =>
      linesOf(own.get(one.path) ?? [], puts(one, { own, files, texts })),
    );
    return await writeTree(ground, { tree, lines, index: join(folder, "index") });
  } finally {
    await removeTree(folder);
    await ground.restoreTimes();
  }
}

/** Where a path is named twice, in the place of its last word. */
function lastWords(overlay: readonly Overlay[]): readonly Overlay[] {
  const last = new Map(overlay.map(({ path }, at) => [path, at]));
  return overlay.filter(({ path }, at) => last.get(path) === at);
}

async function readTrees(
  filesOf: (tree: string) => Promise<TreeFiles>,
  trees: readonly string[],
): Promise<ReadonlyMap<string, TreeFiles>> {
  const all = new Map<string, TreeFiles>();
  for (const tree of new Set(trees)) all.set(tree, await filesOf(tree));
  return all;
}

/** Stores all texts by one process; their names by path. */
async function writeTexts(
  { git }: Ground,
  folder: string,
  overlay: readonly Overlay[],
): Promise<ReadonlyMap<string, string>> {
  const texts = overlay.flatMap((one) => ("text" in one ? [one] : []));
  if (texts.length === 0) return new Map();
  const files = texts.map((_, at) => join(folder, `text-${at}`));
  for (const [at, { text }] of texts.entries()) await writeFile(files[at] ?? "", text);
  const input = files.map((file) => `${file}\n`).join("");
  const stored = await git.must(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input });
  const ids = stored.split("\n");
  return new Map(texts.map(({ path }, at) => [path, ids[at] ?? ""]));
}

interface Sources {
  readonly own: TreeFiles;
  readonly files: ReadonlyMap<string, TreeFiles>;
  readonly texts: ReadonlyMap<string, string>;
}

/** What is to stand at the path. */
function puts(one: Overlay, { own, files, texts }: Sources): readonly Put[] {
  if ("from" in one) return files.get(one.from)?.get(one.path) ?? [];
  const id = texts.get(one.path);
  if (id === undefined) return [];
  const isExecutable = own.get(one.path)?.[0]?.mode === "100755";
  return [{ id, mode: isExecutable ? "100755" : "100644", raw: rawOf(one.path) }];
}

/** Lines of `git update-index --index-info`: mode 0 removes. */
function linesOf(old: readonly Leaf[], now: readonly Put[]): readonly string[] {
  const gone = old.filter(({ raw }) => !now.some((put) => put.raw === raw));
  return [
    ...gone.map(({ raw, id }) => `0 ${"0".repeat(id.length)}\t${raw}\0`),
    ...now.map(({ mode, id, raw }) => `${mode} ${id}\t${raw}\0`),
  ];
}

async function writeTree(
  ground: Ground,
  { tree, lines, index }: { tree: string; lines: readonly string[]; index: string },
): Promise<string> {
  if (lines.length === 0) return tree;
  const { git } = ground;
  await git.must(["read-tree", "--end-of-options", tree], { ...readingBlobs(ground), index });
  const args = ["update-index", "-z", "--index-info"];
  const input = Buffer.from(lines.join(""), "latin1");
  const updated = await git.run(args, { index, input });
  // It passes over a path that it does not like, and says so alone.
  if (!updated.ok || updated.stderr.includes("Ignoring path")) throw gitFailed(args, updated);
  // A partial clone would fetch each missing file of its own to look at it; a clean room fetches them together.
  return git.must(["write-tree", "--missing-ok"], { index });
}
