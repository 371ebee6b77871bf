import type { Spot } from "../../domain/spot.ts";
import { Manifest, manifestName } from "./manifest.ts";
import type { RunFolder } from "./run-folder.ts";
import { sha256 } from "./sha256.ts";

/** What a manifest comes to: the manifest where it can be read, and every place where the folder is not as it says. */
export interface ManifestCheck {
  readonly manifest: Manifest | undefined;
  readonly spots: readonly Spot[];
}

/** Larger than the manifest of any run: a hundred thousand files make ten megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** Holds a folder against its manifest, file by file and byte by byte: unlike `verifyManifest` it names everything. */
export async function checkManifest(files: RunFolder): Promise<ManifestCheck> {
  const bytes = await files.read(manifestName, mostBytes);
  if (bytes === undefined) return unreadable("it is missing, too large, or no regular file");
  const manifest = parsed(bytes);
  if (manifest === undefined) return unreadable("it is no manifest that this version knows");
  return {
    manifest,
    spots: [...ownSpots(manifest, bytes), ...(await fileSpots(manifest, files))],
  };
}

function unreadable(why: string): ManifestCheck {
  return { manifest: undefined, spots: [{ file: manifestName, text: `${why}.` }] };
}

function parsed(bytes: Buffer): Manifest | undefined {
  try {
    const found = Manifest.safeParse(JSON.parse(bytes.toString("utf8")));
    return found.success ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/** The one text that this manifest has: another layout of the same is not what was written. */
function ownSpots(manifest: Manifest, bytes: Buffer): readonly Spot[] {
  const digest = sha256(textOf({ ...manifest, sha256: "" }));
  const seal: Spot[] =
    digest === manifest.sha256
      ? []
      : [{ file: manifestName, text: "its own sha256 is not that of its content." }];
  const byte = firstDifference(bytes, Buffer.from(textOf(manifest)));
  const layout: Spot[] =
    byte === undefined
      ? []
      : [{ file: manifestName, byte, text: "it is not laid out as the action writes it." }];
  return [...seal, ...layout];
}

function textOf(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function fileSpots(manifest: Manifest, files: RunFolder): Promise<readonly Spot[]> {
  const wanted = new Map(Object.entries(manifest.files));
  const paths = [...new Set([...wanted.keys(), ...files.all.keys()])].toSorted();
  const spots: Spot[] = [];
  for (const path of paths) {
    if (path === manifestName) continue;
    const text = await troubleOf(path, wanted.get(path), files);
    if (text !== undefined) spots.push({ file: path, text });
  }
  return spots;
}

async function troubleOf(
  path: string,
  digest: string | undefined,
  files: RunFolder,
): Promise<string | undefined> {
  const found = files.all.get(path);
  if (found === undefined) return "it is missing: the manifest names it.";
  if (digest === undefined) return "it is not in the manifest: it was added, or renamed.";
  if (found.kind === "other") return "it is no regular file.";
  if ((await files.digest(path)) === digest) return undefined;
  return found.kind === "link"
    ? "a link stands here, and not the file that was saved."
    : "its bytes are not those that were saved (another sha256 than in the manifest).";
}

/** Offset of the first byte in which two texts differ. */
export function firstDifference(a: Buffer, b: Buffer): number | undefined {
  if (a.equals(b)) return undefined;
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += 1) if (a[at] !== b[at]) return at;
  return most;
}
