import type { PackageFile } from "../../packages/package-file.ts";

const program = "It is a program, or as free as one.";

export const jvmPackages: readonly PackageFile[] = [
  {
    role: "whole manifest",
    files: ["pom.xml", "ivy.xml"],
    asks: {
      why: "It inherits from files that lie in a registry, and nothing locks what it asks for.",
    },
  },
  {
    role: "whole manifest",
    files: [
      "build.gradle",
      "build.gradle.kts",
      "settings.gradle",
      "settings.gradle.kts",
      "*.versions.toml",
    ],
    asks: { why: program },
  },
  {
    role: "whole manifest",
    files: ["build.sbt", "build.sc", "build.mill", "project.clj", "deps.edn"],
    asks: { why: program },
  },
  {
    role: "lockfile",
    files: ["*.lockfile"],
    read: { why: "It has no checksums, and does not say who asks for what." },
    remake: "gradle dependencies --write-locks",
  },
  {
    role: "lockfile",
    files: ["verification-metadata.xml"],
    read: { why: "It has checksums alone, and people write trust into it by hand." },
    remake: "gradle --write-verification-metadata sha256 help",
  },
];
