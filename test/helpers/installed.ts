import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Those of the programs that are in no folder of PATH. */
export function missingPrograms(programs: readonly string[]): readonly string[] {
  return programs.filter((program) => !isInstalled(program));
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
