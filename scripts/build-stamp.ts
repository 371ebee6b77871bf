import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { z } from "zod";

/** Name of the file in `dist/` that says what was built. */
export const stampName = "build.json";

/** What `dist/` was built from: `commit` is the one that it was built on, `modified` whether its sources were changed since. */
export const Stamp = z.strictObject({
  version: z.string(),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  modified: z.boolean(),
});
type Stamp = z.infer<typeof Stamp>;

/** What the bundle is made of. */
const sources = ["src", "tools", "package.json", "package-lock.json", "tsconfig*.json", "scripts"];

/**
 * The text of the stamp for a new bundle. One that is byte by byte the present one keeps its stamp, since nothing was built
 * anew; but a release, whose sources are all committed, gets its commit.
 */
export async function stampText(built: string): Promise<string> {
  const old = await readStamp("dist");
  const stamp = await newStamp();
  const isKept =
    old?.version === stamp.version &&
    (stamp.modified || !old.modified) &&
    (await isSameBundle("dist", built));
  return `${JSON.stringify(isKept ? old : stamp, null, 2)}\n`;
}

/** The version that the project has now. */
export async function versionHere(): Promise<string> {
  const text = await readFile("package.json", "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

async function newStamp(): Promise<Stamp> {
  const { stdout: commit } = await execa`git rev-parse HEAD`;
  const { stdout: changes } = await execa`git status --porcelain -- ${sources}`;
  return { version: await versionHere(), commit, modified: changes !== "" };
}

async function readStamp(folder: string): Promise<Stamp | undefined> {
  try {
    return Stamp.parse(JSON.parse(await readFile(join(folder, stampName), "utf8")));
  } catch {
    return undefined;
  }
}

async function isSameBundle(a: string, b: string): Promise<boolean> {
  const [mine, others] = [await filesOf(a), await filesOf(b)];
  if (mine.join("\n") !== others.join("\n")) return false;
  for (const name of mine)
    if (!(await readFile(join(a, name))).equals(await readFile(join(b, name)))) return false;
  return true;
}

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => name !== stampName)
    .toSorted();
}
