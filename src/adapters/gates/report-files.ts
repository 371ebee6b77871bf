import { constants, type Dirent } from "node:fs";
import { open, opendir, realpath } from "node:fs/promises";
import { join } from "node:path";
import picomatch from "picomatch";
import { withoutMark } from "../../projects/texts/mark.ts";

/** Bytes of one report, and of all that a gate leaves. */
const mebibyte = 1024 * 1024;
const maxBytes = 50 * mebibyte;
const maxBytesInAll = 500 * mebibyte;
const maxFiles = 10_000;
/** Files that are looked at. */
const maxEntries = 1_000_000;

/** Kernels stamp files with a clock that ticks a few milliseconds behind; some file systems only know seconds. */
const tickMs = 20;

/** The text of a report with its path in the checkout (empty: it lies outside), or why it cannot be had. */
export type ReportText =
  | { readonly kind: "text"; readonly path: string; readonly text: string }
  | { readonly kind: "none"; readonly why: string };

/** A report at a path outside of the checkout. */
export async function readReportFile(path: string, startedAt: number): Promise<ReportText> {
  const file = await readRegular(path, startedAt);
  if (file.kind === "absent") return none("the runner wrote no report");
  if (file.kind === "old") return none("the report is older than this run of the gate");
  return file.kind === "none" ? file : { kind: "text", path: "", text: file.text };
}

/**
 * The reports in a checkout that match a glob and were written since, one after the other, by path: each is let go
 * before the next is read. Follows no link. Where one cannot be read there is none at all: half of the tests
 * would look as if the other half were gone.
 */
export async function* readReportFiles(
  root: string,
  { glob, startedAt }: { readonly glob: string; readonly startedAt: number },
): AsyncGenerator<ReportText> {
  const paths = await matching(root, glob);
  if (typeof paths === "string") {
    yield none(paths);
    return;
  }
  let bytes = 0;
  let found = 0;
  for (const path of paths.toSorted()) {
    const file = await readRegular(join(root, path), startedAt);
    if (file.kind === "text") {
      bytes += file.text.length;
      found += 1;
    }
    if (bytes > maxBytesInAll) {
      yield none("the reports are larger than 500 MB in all");
      return;
    }
    if (file.kind === "text") yield { kind: "text", path, text: file.text };
    if (file.kind === "none") yield none(`${path}: ${file.why}`);
  }
  if (found > 0) return;
  const old = paths.length === 0 ? "" : ` (${paths.length} are older than this run of the gate)`;
  yield none(`no file matches ${glob}${old}`);
}

function none(why: string): ReportText {
  return { kind: "none", why };
}

type Regular =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "old" }
  | { readonly kind: "none"; readonly why: string };

/** Opened without waiting, and looked at once it is open: a pipe would hold us, a link could lead anywhere. */
async function readRegular(path: string, startedAt: number): Promise<Regular> {
  try {
    await using file = await open(
      path,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const stats = await file.stat();
    if (!stats.isFile()) return { kind: "none", why: "the report is no regular file" };
    if (isOld(stats.mtimeMs, startedAt)) return { kind: "old" };
    if (stats.size > maxBytes) return { kind: "none", why: "the report is larger than 50 MB" };
    const buffer = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(buffer, 0, stats.size, 0);
    return { kind: "text", text: withoutMark(buffer.toString("utf8", 0, bytesRead)) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    if (code === undefined) throw error;
    return { kind: "none", why: `the report cannot be opened (${code})` };
  }
}

function isOld(mtimeMs: number, startedAt: number): boolean {
  const knowsOnlySeconds = mtimeMs % 1000 === 0;
  return knowsOnlySeconds
    ? mtimeMs < Math.floor(startedAt / 1000) * 1000
    : mtimeMs < startedAt - tickMs;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/** Paths in the checkout, with forward slashes; a sentence where there are too many. */
async function matching(root: string, glob: string): Promise<string[] | string> {
  const matches = picomatch(glob, { dot: true });
  const start = await startOf(root, glob);
  if (start === undefined) return [];
  const found: string[] = [];
  let entries = 0;
  for await (const path of filesBelow(root, { start, glob })) {
    entries += 1;
    if (matches(path)) found.push(path);
    if (entries > maxEntries) return "the checkout has too many files to look for reports";
    if (found.length > maxFiles) return `more than ${maxFiles} files match ${glob}`;
  }
  return found;
}

async function* filesBelow(
  root: string,
  { start, glob }: { readonly start: string; readonly glob: string },
): AsyncGenerator<string> {
  // Nobody's reports lie there, but a hundred thousand files may.
  const passed = new Set(["node_modules", ".git"].filter((name) => !glob.includes(name)));
  for (const folders = [start]; folders.length > 0; ) {
    const folder = folders.pop() ?? "";
    for await (const entry of entriesOf(join(root, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) yield path;
      else if (!passed.has(entry.name)) folders.push(path);
    }
  }
}

/** The folder that everything that matches lies in; undefined where there is none, or a link leads there. */
async function startOf(root: string, glob: string): Promise<string | undefined> {
  const { base, isGlob } = picomatch.scan(glob);
  const parts = base.split("/").filter((name) => name !== "" && name !== ".");
  const names = isGlob ? parts : parts.slice(0, -1);
  if (names.includes("..")) return undefined;
  try {
    const real = await realpath(join(root, ...names));
    return real === join(await realpath(root), ...names) ? names.join("/") : undefined;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

async function* entriesOf(folder: string): AsyncGenerator<Dirent> {
  try {
    yield* await opendir(folder);
  } catch (error) {
    // Gone or closed to us since it was listed: what lies there is no report of ours.
    if (codeOf(error) === undefined) throw error;
  }
}
