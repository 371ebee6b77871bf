import type { Upstream } from "../github/upstream.ts";
import { type GitObject, parseTree, readObjects } from "./objects.ts";
import type { BareRepository } from "./repository.ts";
import { git } from "./run-git.ts";

/** Where a mirror carries commits from and to. */
export interface MirrorEnds {
  bare: BareRepository;
  upstream: Upstream;
  /** `/repos/<owner>/<name>` */
  base: string;
  /** The owner's token. */
  token: string;
}

const BATCH_BYTES = 4_000_000;

/** Brings refs that changed in git, with their new objects, into the emulator. */
export async function mirrorOut(
  ends: MirrorEnds,
  mirrored: Map<string, string>,
): Promise<string[]> {
  const now = await ends.bare.refs();
  const changed = [...now].filter(([ref, sha]) => mirrored.get(ref) !== sha);
  const gone = [...mirrored.keys()].filter((ref) => !now.has(ref));
  if (changed.length > 0)
    await sendObjects(
      ends,
      changed.map(([, sha]) => sha),
      [...mirrored.values()],
    );
  for (const [ref, sha] of changed) {
    await sendRef(ends, ref, sha);
    mirrored.set(ref, sha);
  }
  for (const ref of gone) {
    await ends.upstream.send({
      method: "DELETE",
      path: `${ends.base}/git/${ref}`,
      token: ends.token,
    });
    mirrored.delete(ref);
  }
  return [...changed.map(([ref]) => ref), ...gone];
}

async function post(ends: MirrorEnds, path: string, body: unknown): Promise<{ sha: string }> {
  const reply = await ends.upstream.send({
    method: "POST",
    path: ends.base + path,
    token: ends.token,
    body,
  });
  if (reply.status !== 201)
    throw new Error(`mirror ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body as { sha: string };
}

async function sendRef(ends: MirrorEnds, ref: string, sha: string): Promise<void> {
  const move = { method: "PATCH", path: `${ends.base}/git/${ref}`, token: ends.token };
  const reply = await ends.upstream.send({ ...move, body: { sha, force: true } });
  if (reply.status !== 200) await post(ends, "/git/refs", { ref, sha });
}

/** Brings what these commits have and the known ones have not into the emulator. */
export async function sendObjects(
  ends: MirrorEnds,
  tips: string[],
  known: string[],
): Promise<void> {
  const list = await git(
    ["rev-list", "--objects", "--topo-order", "--reverse", "--no-object-names", "--stdin"],
    {
      cwd: ends.bare.path,
      input: [...tips, ...known.map((sha) => `^${sha}`)].join("\n"),
    },
  );
  const objects = await readObjects(ends.bare.path, list.split("\n").filter(Boolean));
  await sendBlobs(
    ends,
    objects.filter(({ type }) => type === "blob"),
  );
  await sendTrees(
    ends,
    objects.filter(({ type }) => type === "tree"),
  );
  // rev-list gave parents before children.
  for (const { sha, content } of objects.filter(({ type }) => type === "commit")) {
    await sendCommit(ends, sha, content);
  }
}

/** Text goes as the entries of a scratch tree, hundreds of files in one request. */
async function sendBlobs(ends: MirrorEnds, blobs: GitObject[]): Promise<void> {
  let entries: object[] = [];
  let bytes = 0;
  const flush = async () => {
    if (entries.length > 0) await post(ends, "/git/trees", { tree: entries });
    entries = [];
    bytes = 0;
  };
  for (const { sha, content } of blobs) {
    const text = content.toString("utf8");
    if (Buffer.from(text).equals(content)) {
      entries.push({ path: sha, mode: "100644", type: "blob", content: text });
      bytes += content.length;
      if (bytes > BATCH_BYTES) await flush();
    } else {
      await post(ends, "/git/blobs", { content: content.toString("base64"), encoding: "base64" });
    }
  }
  await flush();
}

async function sendTrees(ends: MirrorEnds, trees: GitObject[]): Promise<void> {
  const waiting = new Map(trees.map(({ sha, content }) => [sha, parseTree(content)]));
  const send = async (sha: string): Promise<void> => {
    const entries = waiting.get(sha);
    if (!entries) return;
    waiting.delete(sha);
    for (const entry of entries) await send(entry.sha);
    const types: Record<string, string> = { "040000": "tree", "160000": "commit" };
    const tree = entries.map((entry) => ({ ...entry, type: types[entry.mode] ?? "blob" }));
    const saved = await post(ends, "/git/trees", { tree });
    if (saved.sha !== sha) throw new Error(`tree ${sha} became ${saved.sha}`);
  };
  for (const { sha } of trees) await send(sha);
}

async function sendCommit(ends: MirrorEnds, sha: string, content: Buffer): Promise<void> {
  const text = content.toString("utf8");
  const split = text.indexOf("\n\n");
  const headers = text.slice(0, split).split("\n");
  const values = (name: string) =>
    headers
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1));
  const saved = await post(ends, "/git/commits", {
    message: text.slice(split + 2),
    tree: values("tree")[0],
    parents: values("parent"),
    author: person(values("author")[0]),
    committer: person(values("committer")[0]),
  });
  // The emulator keeps no signature and ends each message with a newline: such a commit gets
  // another name there, and the gateway translates.
  if (saved.sha !== sha) ends.upstream.aliases.set(sha, saved.sha);
}

function person(line = ""): { name: string; email: string; date: string } {
  const [, name = "", email = "", seconds = "0", zone = "+0000"] =
    /^(.*) <(.*)> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
  const minutes = Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const local = new Date((Number(seconds) + minutes * 60) * 1000).toISOString().slice(0, 19);
  return { name, email, date: `${local}${zone.slice(0, 3)}:${zone.slice(3)}` };
}
