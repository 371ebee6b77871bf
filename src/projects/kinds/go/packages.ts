import type { PackageFile } from "../../packages/package-file.ts";
import { goAsks } from "./asks.ts";
import { mergeGoMod } from "./go-mod.ts";
import { goSum } from "./go-sum.ts";

export const goPackages: readonly PackageFile[] = [
  { role: "manifest", files: ["go.mod"], asks: goAsks, merge: mergeGoMod },
  { role: "configuration", files: ["go.work"] },
  { role: "lockfile", files: ["go.sum"], read: goSum, remake: "go mod tidy" },
  { role: "lockfile", files: ["go.work.sum"], read: goSum, remake: "go work sync" },
];
