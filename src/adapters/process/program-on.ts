import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve } from "node:path";

/** Where a command's program is: as a path from `cwd`, or where PATH leads first. Without links; undefined where there is none. */
export function programOn(path: string, program: string, cwd: string): string | undefined {
  if (program.includes("/")) return programAt(resolve(cwd, program));
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const found = programAt(join(folder, program));
    if (found !== undefined) return found;
  }
  return undefined;
}

function programAt(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? realpathSync(file) : undefined;
  } catch {
    return undefined;
  }
}
