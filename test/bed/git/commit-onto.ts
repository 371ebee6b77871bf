import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BareRepository } from "./repository.ts";
import { git } from "./run-git.ts";

/** A file of a commit; of a link the content is its target, of a submodule (`160000`) a commit's name. */
export type CommitFile = string | { content: string; mode: "100755" | "120000" | "160000" };

/** Makes a commit of these files on top of another one, in the repository itself and on no branch; its name. */
export async function commitOnto(
  bare: BareRepository,
  parent: string,
  files: Readonly<Record<string, CommitFile>>,
): Promise<string> {
  const index = join(bare.path, `index-${randomUUID()}`);
  const run = (args: string[], input?: string) =>
    git(args, {
      cwd: bare.path,
      env: { GIT_INDEX_FILE: index },
      ...(input === undefined ? {} : { input }),
    });
  await run(["read-tree", parent]);
  for (const [path, file] of Object.entries(files)) {
    const { content, mode } = typeof file === "string" ? { content: file, mode: "100644" } : file;
    const id = mode === "160000" ? content : await run(["hash-object", "-w", "--stdin"], content);
    await run(["update-index", "--add", "--cacheinfo", `${mode},${id},${path}`]);
  }
  const tree = await run(["write-tree"]);
  await rm(index, { force: true });
  return run(["commit-tree", tree, "-p", parent, "-m", "A change from elsewhere"]);
}
