import type { MirrorEnds } from "./mirror-out.ts";
import { hasObject, treeContent, writeObject } from "./objects.ts";

interface Person {
  name: string;
  email: string;
  date: string;
}
interface Commit {
  message: string;
  tree: { sha: string };
  parents: { sha: string }[];
  author: Person;
  committer: Person;
}
interface Tree {
  tree: { mode: string; type: string; path: string; sha: string }[];
}

/** Brings one ref that was written through the API, with its new objects, into git. */
export async function mirrorBack(ends: MirrorEnds, ref: string): Promise<string | undefined> {
  const found = await ends.upstream.get<{ object: { sha: string } }>(
    `${ends.base}/git/${ref.replace(/^refs/, "ref")}`,
  );
  const sha = found?.object.sha;
  if (!sha) {
    await ends.bare.git("update-ref", "-d", ref);
    return undefined;
  }
  const name = await bringCommit(ends, sha);
  await ends.bare.git("update-ref", ref, name);
  return name;
}

async function read<T>(ends: MirrorEnds, path: string): Promise<T> {
  const value = await ends.upstream.get<T>(`${ends.base}/git/${path}`);
  if (!value) throw new Error(`the emulator has no ${path}`);
  return value;
}

/** Writes a commit of the API into git, and gives its name there. */
export async function bringCommit(ends: MirrorEnds, sha: string): Promise<string> {
  if (hasObject(ends.bare.path, sha)) return sha;
  const commit = await read<Commit>(ends, `commits/${sha}`);
  for (const parent of commit.parents) await bringCommit(ends, parent.sha);
  await bringTree(ends, commit.tree.sha);
  const lines = [
    `tree ${commit.tree.sha}`,
    ...commit.parents.map((parent) => `parent ${parent.sha}`),
    `author ${stamp(commit.author)}`,
    `committer ${stamp(commit.committer)}`,
    "",
    commit.message,
  ].join("\n");
  // The emulator hashes a message as if it ended in a newline, but gives it back as it came.
  const text = lines.endsWith("\n") ? lines : `${lines}\n`;
  const written = await writeObject(ends.bare.path, "commit", Buffer.from(text));
  // Below a commit that has another name in the emulator, so has this one.
  if (written !== sha) ends.upstream.aliases.set(written, sha);
  return written;
}

async function bringTree(ends: MirrorEnds, sha: string): Promise<void> {
  if (hasObject(ends.bare.path, sha)) return;
  const { tree } = await read<Tree>(ends, `trees/${sha}`);
  for (const entry of tree) {
    if (entry.type === "tree") await bringTree(ends, entry.sha);
    if (entry.type === "blob") await bringBlob(ends, entry.sha);
  }
  const written = await writeObject(ends.bare.path, "tree", treeContent(tree));
  if (written !== sha) throw new Error(`tree ${sha} became ${written} in git`);
}

async function bringBlob(ends: MirrorEnds, sha: string): Promise<void> {
  if (hasObject(ends.bare.path, sha)) return;
  const blob = await read<{ content: string }>(ends, `blobs/${sha}`);
  const written = await writeObject(ends.bare.path, "blob", Buffer.from(blob.content, "base64"));
  if (written !== sha) throw new Error(`blob ${sha} became ${written} in git`);
}

function stamp({ name, email, date }: Person): string {
  const zone = /([+-]\d{2}):?(\d{2})$/.exec(date);
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone ? zone[1] + (zone[2] ?? "") : "+0000"}`;
}
