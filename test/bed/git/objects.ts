import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { deflateSync } from "node:zlib";
import { plainGit } from "./run-git.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export interface GitObject {
  sha: string;
  type: ObjectType;
  content: Buffer;
}

export interface TreeEntry {
  mode: string;
  path: string;
  sha: string;
}

const place = (bare: string, sha: string) => join(bare, "objects", sha.slice(0, 2), sha.slice(2));

/** Whether the repository has the object; true only for loose ones, and ours never packs. */
export function hasObject(bare: string, sha: string): boolean {
  return existsSync(place(bare, sha));
}

/** Writes a loose object, which costs no process, and gives its name. */
export async function writeObject(
  bare: string,
  type: ObjectType,
  content: Buffer,
): Promise<string> {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash("sha1").update(whole).digest("hex");
  const file = place(bare, sha);
  if (existsSync(file)) return sha;
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, deflateSync(whole), { mode: 0o444 });
  await rename(draft, file);
  return sha;
}

/** Reads many objects with one `git cat-file --batch`. */
export async function readObjects(bare: string, shas: string[]): Promise<GitObject[]> {
  if (shas.length === 0) return [];
  const child = spawn("git", ["cat-file", "--batch"], { cwd: bare, env: plainGit });
  child.stdin.end(`${shas.join("\n")}\n`);
  const out = await buffer(child.stdout);
  const objects: GitObject[] = [];
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(10, at);
    const [sha = "", type = "", size = ""] = out.subarray(at, end).toString().split(" ");
    if (type === "missing") throw new Error(`${sha} is not in ${bare}`);
    const stop = end + 1 + Number(size);
    objects.push({ sha, type: type as ObjectType, content: out.subarray(end + 1, stop) });
    at = stop + 1;
  }
  return objects;
}

export function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(32, at);
    const zero = content.indexOf(0, space);
    entries.push({
      mode: content.toString("latin1", at, space).padStart(6, "0"),
      path: content.toString("utf8", space + 1, zero),
      sha: content.toString("hex", zero + 1, zero + 21),
    });
    at = zero + 21;
  }
  return entries;
}

/** A tree's bytes, in the order that git wants: a folder sorts as if its name ended in a slash. */
export function treeContent(entries: TreeEntry[]): Buffer {
  const key = (entry: TreeEntry) =>
    Buffer.from(entry.mode === "040000" ? `${entry.path}/` : entry.path);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap(({ mode, path, sha }) => [
      Buffer.from(`${mode.replace(/^0+/, "")} ${path}\0`),
      Buffer.from(sha, "hex"),
    ]),
  );
}
