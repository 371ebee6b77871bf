import { createReadStream, createWriteStream } from "node:fs";
import { type FileHandle, mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import { isInside } from "./staging.ts";
import { badZip, readDirectory, type ZipEntry } from "./zip-directory.ts";

/** Bytes that a state may unpack to. */
const limit = 4_000_000_000;

/**
 * Unpacks a zip file that anybody may have made: only regular files, only below the folder, each once, no more bytes
 * than the directory says.
 * @throws AutopilotError `state_broken`.
 */
export async function unzip(file: string, folder: string): Promise<void> {
  const handle = await open(file);
  try {
    const entries = (await readDirectory(handle)).filter((entry) => !entry.path.endsWith("/"));
    if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > limit) throw badZip("it is too big");
    for (const entry of entries) await unpack({ file, handle, folder, entry });
  } finally {
    await handle.close();
  }
}

async function unpack({ file, handle, folder, entry }: Unpacking): Promise<void> {
  if (!isInside(entry.path) || entry.path.includes("\\"))
    throw badZip("a name in it leads elsewhere");
  const target = join(folder, entry.path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const start = await dataStart(handle, entry);
    if (entry.packedBytes === 0) return await writeFile(target, "", { flag: "wx" });
    const source = createReadStream(file, { start, end: start + entry.packedBytes - 1 });
    const sink = createWriteStream(target, { flags: "wx" });
    if (entry.method === "stored") await pipeline(source, atMost(entry.bytes), sink);
    else await pipeline(source, createInflateRaw(), atMost(entry.bytes), sink);
  } catch (cause) {
    throw badZip(`${entry.path} in it cannot be unpacked`, cause);
  }
}

interface Unpacking {
  readonly file: string;
  readonly handle: FileHandle;
  readonly folder: string;
  readonly entry: ZipEntry;
}

/** The header before the data has names and extras of its own length. */
async function dataStart(handle: FileHandle, { offset }: ZipEntry): Promise<number> {
  const header = Buffer.alloc(30);
  await handle.read(header, 0, 30, offset);
  if (header.readUInt32LE(0) !== 0x04034b50)
    throw badZip("an entry is not where its directory says");
  return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      seen += chunk.length;
      if (seen > bytes) done(badZip("a file in it is longer than it says"));
      else done(null, chunk);
    },
  });
}
