import { basename } from "node:path/posix";
import type { PathRole } from "../../domain/path-role.ts";
import type { Members } from "../packages/package-file.ts";
import { membersOf } from "../packages/package-files.ts";
import { foldersAbove } from "../texts/paths.ts";
import type { Changed } from "./changed.ts";
import { type Decided, type Manifests, manifestsOf } from "./facts.ts";
import { lockNames } from "./lock-names.ts";
import { isForTests, mergerFor } from "./manifests.ts";
import type { MergedManifest } from "./merger.ts";
import type { KnownPackages } from "./packages.ts";
import { inBatches, type ReadSides } from "./reading.ts";

/** A change of more manifests than this leaves base's in place, and of a lockfile's text no more is read. */
const most = { manifests: 400, lockfiles: 5 };

const head: MergedManifest = { text: "head", differs: true };
const base: MergedManifest = { text: "base", differs: false };

/** Merges the changed manifests for the room of base's tests. */
export async function manifestsForOldTests(
  changed: readonly Changed[],
  roleOf: (path: string) => PathRole,
  read: ReadSides,
): Promise<Manifests> {
  const lockTexts = await textsOfLockfiles(changed, roleOf, read);
  const locked = lockNames(lockTexts);
  const files = changed.filter(({ path }) => roleOf(path) === "manifest");
  const moved = await namesGone(files, read);
  const decided = await inBatches(files.slice(0, most.manifests), async (file) => ({
    path: file.path,
    manifest: await forOldTests(file, { read, locked, moved }),
  }));
  const rest = files.slice(most.manifests).map(({ path }) => ({ path, manifest: base }));
  return manifestsOf([...decided, ...rest]);
}

interface OldTestsContext {
  readonly read: ReadSides;
  readonly locked: KnownPackages["locked"];
  /** Names of packages that lie elsewhere at head. */
  readonly moved: ReadonlySet<string | undefined>;
}

async function forOldTests(file: Changed, context: OldTestsContext): Promise<MergedManifest> {
  const merge = mergerFor(file.path);
  if (!file.atHead || merge === undefined) return head;
  if (!file.readable) return base;
  const [before, after = ""] = await Promise.all([
    file.before === undefined ? undefined : context.read.base(file.before),
    context.read.head(file.path),
  ]);
  if (before === undefined) return newManifest(file.path, after, context);
  const texts = { base: before, head: after, locked: context.locked };
  const merged = await merge(texts, "old_tests");
  return file.before === file.path ? merged : asMoved(merged, before);
}

/** Under its new path base's text is no file of base's tree, and lockfiles name members by their paths. */
function asMoved({ text }: MergedManifest, before: string): MergedManifest {
  return { text: text === "base" ? { merged: before } : text, differs: true };
}

/** A new member of a workspace that has the name of a package which base installs would be installed in its place. */
async function newManifest(
  path: string,
  text: string,
  { read, locked, moved }: OldTestsContext,
): Promise<MergedManifest> {
  const members = membersOf(path);
  if (members === undefined || moved.has(members.nameOf(text))) return head;
  const known = { specs: await packagesAbove(path, members, read), locked };
  return members.shadows(text, known) ? base : head;
}

/** Adds to base's manifests the packages that head's tests need. */
export async function manifestsForNewTests(
  changed: readonly Changed[],
  roleOf: (path: string) => PathRole,
  read: ReadSides,
): Promise<Manifests> {
  const files = changed
    .filter(
      ({ path, atBase, atHead, readable }) => readable && atBase && atHead && isForTests(path),
    )
    .filter(({ path }) => roleOf(path) === "manifest" && mergerFor(path) !== undefined)
    .slice(0, most.manifests);
  const decided = await inBatches(files, async ({ path }): Promise<Decided> => {
    const [before = "", after = ""] = await Promise.all([read.base(path), read.head(path)]);
    const merge = mergerFor(path);
    const texts = { base: before, head: after, locked: () => false };
    return { path, manifest: (await merge?.(texts, "new_tests")) ?? base };
  });
  return manifestsOf(decided);
}

async function textsOfLockfiles(
  changed: readonly Changed[],
  roleOf: (path: string) => PathRole,
  read: ReadSides,
): Promise<readonly string[]> {
  const files = changed
    .filter(({ path, atBase }) => atBase && roleOf(path) === "lockfile")
    .slice(0, most.lockfiles);
  const texts = await inBatches(files, ({ path }) => read.base(path));
  return texts.filter((text) => text !== undefined);
}

/** Names of packages of this repository whose manifest is elsewhere at head: they may come back under another path. */
async function namesGone(
  files: readonly Changed[],
  read: ReadSides,
): Promise<ReadonlySet<string | undefined>> {
  const gone = files.filter(
    ({ path, atBase, atHead }) => atBase && !atHead && membersOf(path) !== undefined,
  );
  const names = await inBatches(gone.slice(0, most.manifests), async ({ path }) =>
    membersOf(path)?.nameOf((await read.base(path)) ?? ""),
  );
  return new Set(names.filter((name) => name !== undefined));
}

/** What base's manifests of the same name above a new one say of packages. */
async function packagesAbove(
  path: string,
  members: Members,
  read: ReadSides,
): Promise<Map<string, unknown>> {
  const name = basename(path);
  const folders = [
    "",
    ...foldersAbove(path)
      .slice(0, -1)
      .map((folder) => `${folder}/`),
  ];
  const texts = await Promise.all(folders.map((folder) => read.base(folder + name)));
  return new Map(texts.flatMap((text) => [...members.packagesOf(text ?? "")]));
}
