import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * The folder in which a gate runs. Undefined where `cwd` is no folder of the checkout: it is missing, or a link takes it out.
 * `cwd` is the base's word, what lies there is the change's.
 */
export async function gateFolder(
  root: string,
  cwd: string | undefined,
): Promise<string | undefined> {
  if (cwd === undefined) return root;
  const [top, folder] = await Promise.all([real(root), real(join(root, cwd))]);
  if (top === undefined || folder === undefined) return undefined;
  if (folder !== top && !folder.startsWith(top + sep)) return undefined;
  return (await stat(folder)).isDirectory() ? join(root, cwd) : undefined;
}

async function real(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
