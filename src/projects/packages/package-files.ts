import { everything } from "../kinds/all.ts";
import { finder } from "./file-names.ts";
import type { Members, PackageFile } from "./package-file.ts";

/** A file that names or fixes packages, with the kind of project whose it is. Manifests and lockfiles of one kind belong together. */
export interface FoundPackageFile {
  readonly kind: string;
  readonly file: PackageFile;
}

const find = finder<FoundPackageFile>(
  everything.flatMap(({ name: kind, packages = [] }) =>
    packages.flatMap((file) => file.files.map((name) => [name, { kind, file }] as const)),
  ),
);

const findSettings = finder(
  everything.flatMap(({ setsUp = [] }) => setsUp.map((name) => [name, true] as const)),
);

/** What a path is to a package manager; undefined where it is nothing to any. */
export function packageFile(path: string): FoundPackageFile | undefined {
  return find(path);
}

/** A file that names dependencies, or locks them: scripts name it, and it is judged by rules of its own. */
export function isManifest(path: string): boolean {
  return packageFile(path) !== undefined;
}

/** Whether setup goes by a file: it names or fixes packages, or says by which tools and from where they come. */
export function setsUp(path: string): boolean {
  return isManifest(path) || findSettings(path) === true;
}

/** Where a manifest makes a package of its folder, what it says of it. */
export function membersOf(path: string): Members | undefined {
  const file = packageFile(path)?.file;
  return file?.role === "manifest" ? file.members : undefined;
}
