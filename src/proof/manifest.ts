import { z } from "zod";
import { AutopilotError } from "../domain/errors.ts";
import { jsonOf } from "../domain/json.ts";
import { stateNewer } from "../domain/newer.ts";
import type { Spot } from "../domain/spot.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { firstDifference } from "./difference.ts";
import { ledgerLines } from "./ledger-lines.ts";
import { sha256 } from "./sha256.ts";

/** Name of the manifest in a run folder. */
export const manifestName = "manifest.json";

/** Format of the manifest; its field is called `version`. */
const manifestFormat = 1;

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a saved run folder holds. The file is `JSON.stringify(manifest, null, 2)` and a newline, keys in this order and
 * `files` sorted by path; `sha256` is that of the same text with the field empty.
 */
export const Manifest = z.strictObject({
  version: z.literal(manifestFormat),
  key: z.string(),
  repository: z.strictObject({ id: z.int().optional(), owner: z.string(), name: z.string() }),
  files: z.record(z.string(), hex),
  sha256: hex,
});
export type Manifest = z.infer<typeof Manifest>;

const Versioned = z.object({ version: z.int() });

/** The text of a manifest that seals itself. */
export function manifestText(manifest: Omit<Manifest, "sha256">): string {
  return textOf({ ...manifest, sha256: ownDigest(manifest) });
}

/** In what a folder is not as its manifest says: as the report of `verify-proof` says it, and an error, after the file's name. */
const troubles = {
  unread: { report: "it is missing, too large, or no regular file.", error: "is missing" },
  unknown: {
    report: "it is no manifest that this version knows.",
    error: "is no manifest that this version knows",
  },
  unsealed: {
    report: "its own sha256 is not that of its content.",
    error: "itself was changed",
  },
  relaid: {
    report: "it is not laid out as the action writes it.",
    error: "itself was changed",
  },
  missing: { report: "it is missing: the manifest names it.", error: "is missing" },
  extra: {
    report: "it is not in the manifest: it was added, or renamed.",
    error: "is not in its manifest",
  },
  irregular: { report: "it is no regular file.", error: "was changed" },
  linked: {
    report: "a link stands here, and not the file that was saved.",
    error: "was changed",
  },
  changed: {
    report: "its bytes are not those that were saved (another sha256 than in the manifest).",
    error: "was changed",
  },
} as const;

interface Misfit {
  readonly file: string;
  readonly byte?: number;
  readonly trouble: keyof typeof troubles;
}

/** What a manifest comes to: the manifest where it can be read, and every place where the folder is not as it says. */
export interface ManifestCheck {
  readonly manifest: Manifest | undefined;
  readonly misfits: readonly Misfit[];
}

/** Larger than the manifest of any run: a hundred thousand files make ten megabytes. */
const mostBytes = 64 * 1024 * 1024;

/** Holds a folder against its manifest, file by file and byte by byte. @throws AutopilotError `state_newer`. */
export async function checkManifest(files: RunFolder): Promise<ManifestCheck> {
  const bytes = await files.read(manifestName, mostBytes);
  if (bytes === undefined) return unreadable("unread");
  const json = jsonOf(bytes.toString("utf8"));
  const format = Versioned.safeParse(json).data?.version ?? 0;
  if (format > manifestFormat)
    throw stateNewer({
      file: manifestName,
      format,
      reads: manifestFormat,
      lines: await ledgerLines(files),
    });
  const manifest = Manifest.safeParse(json).data;
  if (manifest === undefined) return unreadable("unknown");
  return {
    manifest,
    misfits: [...ownMisfits(manifest, bytes), ...(await fileMisfits(manifest, files))],
  };
}

/** Whether a file is known not to be the one that was saved, or the manifest that names it not to be. */
export function isMisfit({ manifest, misfits }: ManifestCheck, path: string): boolean {
  return (
    manifest !== undefined && misfits.some(({ file }) => file === path || file === manifestName)
  );
}

/** The places for a report. */
export function manifestSpots({ misfits }: ManifestCheck): readonly Spot[] {
  return misfits.map(({ trouble, ...place }) => ({ ...place, text: troubles[trouble].report }));
}

/**
 * The manifest of a folder that is as it says.
 * @throws AutopilotError `state_broken` naming the first file that is missing, extra or changed; `state_newer`.
 */
export async function verifiedManifest(files: RunFolder): Promise<Manifest> {
  const { manifest, misfits } = await checkManifest(files);
  const [first] = misfits;
  if (manifest !== undefined && first === undefined) return manifest;
  const { file, trouble } = first ?? ofItself("unread");
  throw new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `The saved run folder is broken: ${file} ${troubles[trouble].error}.`,
    mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
  });
}

function unreadable(trouble: Misfit["trouble"]): ManifestCheck {
  return { manifest: undefined, misfits: [ofItself(trouble)] };
}

function ofItself(trouble: Misfit["trouble"]): Misfit {
  return { file: manifestName, trouble };
}

/** The one text that this manifest has: another layout of the same is not what was written. */
function ownMisfits(manifest: Manifest, bytes: Buffer): readonly Misfit[] {
  const byte = firstDifference(bytes, Buffer.from(textOf(manifest)));
  return [
    ...(ownDigest(manifest) === manifest.sha256 ? [] : [ofItself("unsealed")]),
    ...(byte === undefined ? [] : [{ ...ofItself("relaid"), byte }]),
  ];
}

function ownDigest(manifest: Omit<Manifest, "sha256">): string {
  return sha256(textOf({ ...manifest, sha256: "" }));
}

function textOf(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function fileMisfits(manifest: Manifest, files: RunFolder): Promise<readonly Misfit[]> {
  const wanted = new Map(Object.entries(manifest.files));
  const paths = [...new Set([...wanted.keys(), ...files.all.keys()])].toSorted();
  const misfits: Misfit[] = [];
  for (const file of paths) {
    if (file === manifestName) continue;
    const trouble = await troubleOf(file, wanted.get(file), files);
    if (trouble !== undefined) misfits.push({ file, trouble });
  }
  return misfits;
}

async function troubleOf(
  path: string,
  digest: string | undefined,
  files: RunFolder,
): Promise<Misfit["trouble"] | undefined> {
  const found = files.all.get(path);
  if (found === undefined) return "missing";
  if (digest === undefined) return "extra";
  if (found.kind === "other") return "irregular";
  if ((await files.digest(path)) === digest) return undefined;
  return found.kind === "link" ? "linked" : "changed";
}
