import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What tests need of the machine beside git and the Node of this project (docs/tested.md has the list, too). */
export const toolchains = [
  "node",
  "npm",
  "sh",
  "make",
  "python3",
  "pytest",
  "go",
  "cargo",
  "javac",
  "mvn",
  "cc",
  "cmake",
  "ctest",
  "ninja",
  "git",
  "zsh",
  "bwrap",
] as const;
export type Program = (typeof toolchains)[number];

/** Those of the programs that are not on this machine. */
export function missingPrograms(programs: readonly Program[]): readonly Program[] {
  return programs.filter((program) =>
    program === "pytest" ? !canImport(program) : !isInstalled(program),
  );
}

/** What the title of a test says where programs are missing; empty where none is. */
export function skipNote(missing: readonly string[]): string {
  return missing.length === 0 ? "" : ` (skipped: no ${missing.join(", ")} here)`;
}

function isInstalled(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function canImport(module: string): boolean {
  return spawnSync("python3", ["-c", `import ${module}`], { stdio: "ignore" }).status === 0;
}
