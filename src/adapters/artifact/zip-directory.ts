import type { FileHandle } from "node:fs/promises";
import { AutopilotError } from "../../domain/errors.ts";
import type { Ending } from "../../domain/verdict.ts";

/** A file in a zip file, as the directory at its end has it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: "stored" | "deflated";
  readonly packedBytes: number;
  readonly bytes: number;
  /** Of the entry's own header. */
  readonly offset: number;
}

/** Longest end record: 22 bytes and a comment. */
const tailBytes = 22 + 65_535;

/**
 * Reads the directory of a zip file. Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
 * @throws AutopilotError `state_broken`.
 */
export async function readDirectory(handle: FileHandle): Promise<readonly ZipEntry[]> {
  const { size } = await handle.stat();
  const tail = await bytesAt(handle, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > tail.length) throw new NoZipError("it is no zip file");
  const count = tail.readUInt16LE(end + 10);
  const bytes = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (count === 0xffff || offset === 0xffffffff) throw badZip("it is too big");
  if (offset + bytes > size) throw new NoZipError("its directory is cut off");
  return entriesIn(await bytesAt(handle, offset, bytes), count);
}

/** A file that is no zip file, or only the beginning of one: mostly a download that broke off. */
export class NoZipError extends AutopilotError {
  constructor(why: string) {
    super(broken(why));
    this.name = "NoZipError";
  }
}

/** What to throw for a zip file that is not one of ours. */
export function badZip(why: string, cause?: unknown): AutopilotError {
  return new AutopilotError(broken(why), { cause });
}

function broken(why: string): Ending {
  return {
    verdict: "failed_infra",
    code: "state_broken",
    text: `The saved state is broken: ${why}.`,
    mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
  };
}

function entriesIn(directory: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw badZip("its directory is broken");
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    entries.push({
      path: directory.toString("utf8", at + 46, nameEnd),
      method: methodOf(directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function methodOf(flags: number, method: number): ZipEntry["method"] {
  if ((flags & 1) === 1 || (method !== 0 && method !== 8))
    throw badZip("a file in it is packed in another way");
  return method === 0 ? "stored" : "deflated";
}

async function bytesAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
