import { AutopilotError } from "../../domain/errors.ts";
import { gitFailed } from "./git.ts";
import { type Ground, readingBlobs } from "./ground.ts";

/** What merging two commits came to. */
export type Merged =
  | { readonly kind: "merged"; readonly tree: string }
  | { readonly kind: "conflict"; readonly files: readonly string[] };

/**
 * Merges two commits to a tree, without a worktree and without running anything that the repository names.
 * @throws AutopilotError `tools_missing` for git before 2.38, which has no `merge-tree --write-tree`.
 */
export async function mergeTrees(ground: Ground, ours: string, theirs: string): Promise<Merged> {
  const args = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", ours, theirs];
  // As in `change.ts`: attributes of a bare repository's HEAD are not asked.
  const result = await ground.git.run(
    ["-c", "attr.tree=refs/omk/no-attributes", ...args],
    readingBlobs(ground),
  );
  const [tree = "", ...files] = result.stdout.split("\0").filter((part) => part !== "");
  const isTree = /^[0-9a-f]{40,64}$/.test(tree);
  if (result.ok && isTree) return { kind: "merged", tree };
  if (isTree && !result.aborted) return { kind: "conflict", files: [...new Set(files)] };
  if (/usage: git merge-tree/.test(result.stderr)) throw gitTooOld();
  throw gitFailed(args, result);
}

function gitTooOld(): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "tools_missing",
    text: "The git of this runner is too old to merge without a worktree (`git merge-tree --write-tree`).",
    mend: "Install git 2.38 or newer on the runner: GitHub-hosted runners have it.",
  });
}
