import type { PackageFile } from "../../packages/package-file.ts";
import { cargoAsks } from "./asks.ts";
import { cargoLock } from "./cargo-lock.ts";
import { mergeCargoToml } from "./cargo-toml.ts";

export const rustPackages: readonly PackageFile[] = [
  { role: "manifest", files: ["cargo.toml"], asks: cargoAsks, merge: mergeCargoToml },
  { role: "lockfile", files: ["cargo.lock"], read: cargoLock, remake: "cargo check" },
];
