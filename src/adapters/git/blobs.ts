import { setImmediate as nextTurn } from "node:timers/promises";
import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs } from "./ground.ts";

/** Bytes of a file that are read; nothing that is judged by its text is longer. */
const mostBytes = 5_000_000;

/** Bytes that one process gives out. */
const mostAtOnce = 32_000_000;

type Sizes = ReadonlyMap<string, number>;
type Texts = ReadonlyMap<string, string>;

/** Bytes of each of these blobs, by one process. @throws AutopilotError `internal` when one is missing. */
export async function blobSizes(ground: Ground, ids: readonly string[]): Promise<Sizes> {
  if (ids.length === 0) return new Map();
  const args = ["cat-file", "--batch-check=%(objectname) %(objectsize)"];
  const checked = await ground.git.run(args, { ...readingBlobs(ground), input: linesOf(ids) });
  const sizes = new Map<string, number>();
  for (const line of checked.stdout.split("\n")) {
    const [id = "", size = ""] = line.split(" ");
    if (/^\d+$/.test(size)) sizes.set(id, Number(size));
  }
  if (!checked.ok || ids.some((id) => !sizes.has(id))) throw gitFailed(args, checked);
  return sizes;
}

/** Gives the text of a blob, its first 5 MB. What is asked for at the same time costs a few processes together. */
export function blobReader(ground: Ground): (id: string) => Promise<string> {
  let open: { readonly ids: Set<string>; readonly texts: Promise<Texts> } | undefined;
  return async function read(id) {
    open ??= begin();
    open.ids.add(id);
    const texts = await open.texts;
    return texts.get(id) ?? "";
  };

  function begin() {
    const ids = new Set<string>();
    const close = () => {
      open = undefined;
      return readAll(ground, [...ids]);
    };
    return { ids, texts: nextTurn().then(close) };
  }
}

async function readAll(ground: Ground, ids: readonly string[]): Promise<Texts> {
  const sizes = await blobSizes(ground, ids);
  const texts = new Map<string, string>();
  for (const group of groupsOf(sizes)) await readGroup(ground, group, texts);
  return texts;
}

/** What is longer than is read stands alone, so that the end of the output can be dropped. */
function groupsOf(sizes: Sizes): readonly Sizes[] {
  const groups: Map<string, number>[] = [];
  let room = 0;
  for (const [id, size] of sizes) {
    const last = groups.at(-1);
    if (last !== undefined && size <= Math.min(room, mostBytes)) last.set(id, size);
    else groups.push(new Map([[id, size]]));
    room = groups.at(-1) === last ? room - size : mostAtOnce - size;
    if (size > mostBytes) room = 0;
  }
  return groups;
}

async function readGroup(ground: Ground, group: Sizes, texts: Map<string, string>): Promise<void> {
  const args = ["cat-file", "--batch"];
  const call = { ...readingBlobs(ground), input: linesOf([...group.keys()]) };
  const read = await ground.git.run(args, { ...call, maxBytes: 2 * mostAtOnce });
  if (!read.ok) throw gitFailed(args, read);
  let at = 0;
  for (const [id, size] of group) {
    // `<id> blob <size>`, a newline, the content, a newline.
    const from = read.stdoutBytes.indexOf(10, at) + 1;
    texts.set(id, read.stdoutBytes.toString("utf8", from, from + Math.min(size, mostBytes)));
    at = from + size + 1;
  }
}

function linesOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join("");
}
