import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { AutopilotError } from "../../domain/errors.ts";
import { badZip, NoZipError } from "./bad-zip.ts";
import { assertNames, isFolder } from "./entry-names.ts";

/** Bytes that a state may unpack to. */
const mostBytes = 4_000_000_000;

/** Entries that it may have. */
const mostEntries = 100_000;

/**
 * Unpacks a zip file that anybody may have made: only regular files under names that this action writes, only below the
 * folder, each once, no more bytes than the directory says. Nothing is written unless all names are good.
 * @throws AutopilotError `state_broken`.
 */
export async function unzip(file: string, folder: string): Promise<void> {
  const zip = await opened(file);
  try {
    const entries = await asState("its directory is broken", () => entriesOf(zip));
    assertNames(entries);
    for (const entry of entries)
      if (!isFolder(entry))
        await asState(`${entry.fileName} in it cannot be unpacked`, () =>
          unpack(zip, entry, join(folder, entry.fileName)),
        );
  } finally {
    zip.close();
  }
}

async function opened(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (cause) {
    throw new NoZipError(cause);
  }
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    bytes += entry.uncompressedSize;
    if (bytes > mostBytes || entries.length > mostEntries) throw badZip("it is too big");
  }
  return entries;
}

/** The library sees to it that there come as many bytes as the directory says. */
async function unpack(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  if (!entry.canDecodeFileData()) throw badZip("a file in it is packed in another way");
  await mkdir(dirname(target), { recursive: true });
  const source = await zip.openReadStreamPromise(entry);
  await pipeline(source, createWriteStream(target, { flags: "wx" }));
}

async function asState<T>(why: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw cause instanceof AutopilotError ? cause : badZip(`${why} (${said})`, cause);
  }
}
