import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Build } from "../../domain/action.ts";

/** Name of the file in which a build says what it was made of; it lies in `dist/`. */
const buildName = "build.json";

const BuildFile = z.object({ version: z.string(), commit: z.string(), modified: z.boolean() });

/** What the bundle in a folder was built from. @throws Error where the folder does not say: it is no whole bundle. */
export function readBuild(folder: string): Build {
  const file = `${folder}/${buildName}`;
  try {
    return BuildFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new Error(
      `${file} cannot be read, which is part of the action: its files are not whole`,
      {
        cause,
      },
    );
  }
}
