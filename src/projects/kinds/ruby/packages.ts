import type { PackageFile } from "../../packages/package-file.ts";
import { gemAsks } from "./asks.ts";
import { gemLock } from "./gem-lock.ts";

export const rubyPackages: readonly PackageFile[] = [
  { role: "whole manifest", files: ["gemfile", "gems.rb", "*.gemspec"], asks: gemAsks },
  {
    role: "lockfile",
    files: ["gemfile.lock", "gems.locked"],
    read: gemLock,
    remake: "bundle lock",
  },
];
