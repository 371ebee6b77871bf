import type { PackageFile } from "../../packages/package-file.ts";

const evaluated = "MSBuild evaluates it together with files that it imports.";

export const dotnetPackages: readonly PackageFile[] = [
  {
    role: "whole manifest",
    files: [
      "*.csproj",
      "*.fsproj",
      "*.vbproj",
      "*.vcxproj",
      "*.sln",
      "*.slnx",
      "directory.packages.props",
      "packages.config",
    ],
    asks: { why: evaluated },
  },
  {
    role: "whole manifest",
    files: ["paket.dependencies", "paket.references"],
    asks: { why: "Paket's lockfile is not read either." },
  },
  {
    role: "lockfile",
    files: ["packages.lock.json"],
    read: { why: `What it is made from cannot be told: ${evaluated}` },
    remake: "dotnet restore --force-evaluate",
  },
  {
    role: "lockfile",
    files: ["paket.lock"],
    read: { why: "It has no checksums." },
    remake: "paket install",
  },
];
