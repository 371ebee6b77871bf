import { packageFile } from "../packages/package-files.ts";
import { folderOf } from "../texts/paths.ts";
import type { LockfileChange, Sides } from "./lockfile-rule.ts";
import { askedBy, isReadable } from "./lockfiles/asked.ts";
import { type Trees, textsOf } from "./reading.ts";

/** A lockfile with those manifests of a change that explain it. */
export function withManifests(lock: Sides, manifests: readonly Sides[]): LockfileChange {
  return { ...lock, manifests: manifests.filter(({ path }) => explains(path, lock.path)) };
}

/** Whether a lockfile has manifests at head that can be read, and none of them asks for any package. */
export async function asksNothing({ source, head }: Trees, lock: string): Promise<boolean> {
  const paths = (await source.list(head)).filter((path) => explains(path, lock));
  if (paths.length === 0 || !paths.every(isReadable)) return false;
  const texts = await textsOf(source, head, paths);
  return paths.every((path) => askedBy(path, texts.get(path) ?? "").length === 0);
}

/** A manifest of the same kind of project, beside the lockfile or below it. */
function explains(path: string, lock: string): boolean {
  const found = packageFile(path);
  const folder = folderOf(lock);
  return (
    (found?.file.role === "manifest" || found?.file.role === "whole manifest") &&
    (folder === "" || path.startsWith(`${folder}/`)) &&
    found.kind === packageFile(lock)?.kind
  );
}
