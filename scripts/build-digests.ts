import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stampName } from "./build-stamp.ts";

/** Name of the file in `dist/` that `src/own-code.ts` reads. */
export const digestsName = "digests.json";

/**
 * The text of the digests: every file of a bundle, under the name that it will have, and of the tools. Without the stamp,
 * which is another one wherever the same is built.
 */
export async function digestsText(built: string): Promise<string> {
  const own = (await filesOf(built)).filter((name) => name !== stampName && name !== digestsName);
  const tools = await filesOf("tools");
  const digests = [
    ...(await Promise.all(own.map((name) => digestOf(`dist/${name}`, join(built, name))))),
    ...(await Promise.all(tools.map((name) => digestOf(`tools/${name}`, join("tools", name))))),
  ];
  return `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`;
}

async function digestOf(name: string, file: string): Promise<readonly [string, string]> {
  return [
    name,
    createHash("sha256")
      .update(await readFile(file))
      .digest("hex"),
  ];
}

/** Files of a folder, without what npm may have installed there. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}
