import type { PackageFile } from "../../packages/package-file.ts";
import { composerAsks } from "./asks.ts";
import { mergeComposerJson } from "./composer-json.ts";
import { composerLock } from "./composer-lock.ts";

export const phpPackages: readonly PackageFile[] = [
  { role: "manifest", files: ["composer.json"], asks: composerAsks, merge: mergeComposerJson },
  {
    role: "lockfile",
    files: ["composer.lock"],
    read: composerLock,
    remake: "composer update --lock",
  },
];
