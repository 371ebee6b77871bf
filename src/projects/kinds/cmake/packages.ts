import type { PackageFile } from "../../packages/package-file.ts";

export const cmakePackages: readonly PackageFile[] = [
  {
    role: "whole manifest",
    files: ["cmakelists.txt"],
    asks: { why: "It is a program." },
  },
];
