import type { PathRole } from "../../domain/path-role.ts";
import { packageFile } from "../packages/package-files.ts";
import { folderOf, foldersAbove } from "../texts/paths.ts";
import type { Changed } from "./changed.ts";
import type { MergedManifest } from "./merger.ts";

/** All that a selection is a function of. */
export interface Facts {
  readonly baseTree: string;
  readonly headTree: string;
  readonly changed: readonly Changed[];
  readonly roleOf: (path: string) => PathRole;
  /** Files that base's gates and test configuration load, and paths where another one would be loaded in their place. */
  readonly gateFiles: ReadonlySet<string>;
  readonly manifests: Manifests;
  /** Head's source files with base's own tests in them, by path. */
  readonly withBaseTests: ReadonlyMap<string, string>;
  readonly inline: readonly string[];
}

/** What becomes of the changed manifests in one room, and of the lockfiles with them. */
export interface Manifests {
  readonly texts: ReadonlyMap<string, MergedManifest["text"]>;
  /** Whether a lockfile has to be head's, because a manifest that it locks names other packages than at base. */
  readonly locksDiffer: (lockfile: string) => boolean;
  /** The same for packages that are committed. */
  readonly anyDiffers: boolean;
}

/** A manifest whose merging is done. */
export interface Decided {
  readonly path: string;
  readonly manifest: MergedManifest;
}

/** A lockfile stands for the manifests in its folder and below. */
export function manifestsOf(decided: readonly Decided[]): Manifests {
  const differing = decided.filter(({ manifest }) => manifest.differs);
  const places = new Set(
    differing.flatMap(({ path }) => {
      const kind = packageFile(path)?.kind;
      return kind === undefined
        ? []
        : ["", ...foldersAbove(path)].map((folder) => placeOf(kind, folder));
    }),
  );
  return {
    texts: new Map(decided.map(({ path, manifest }) => [path, manifest.text])),
    locksDiffer(lockfile) {
      const kind = packageFile(lockfile)?.kind;
      return kind !== undefined && places.has(placeOf(kind, folderOf(lockfile)));
    },
    anyDiffers: differing.length > 0,
  };
}

function placeOf(kind: string, folder: string): string {
  return `${kind} ${folder}`;
}
