import type { Change } from "../../ports/workspace.ts";
import { changedFiles } from "./diff-records.ts";
import { type Ground, readingBlobs } from "./ground.ts";

/** Bytes of a patch that are kept; prompts and pages cut it much earlier. */
const patchBytes = 5_000_000;

/** Last line of a patch that is longer than what is kept. */
export const cutMark = "[the patch goes on: it is cut here]";

const how = ["--find-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--no-abbrev"];

/** The change from base to head; nothing before the first commit. */
export async function measureChange(ground: Ground): Promise<Change> {
  const { git, base, standing } = ground;
  const call = readingBlobs(ground);
  const { head } = standing;
  if (head === undefined) return { files: [], patch: "" };
  const range = [base.commit, head.commit, "--"];
  const [records, patch] = await Promise.all([
    git.must(["diff-tree", "-r", "--raw", "--numstat", "-z", ...how, ...range], call),
    git.run(
      ["diff-tree", "-r", "--patch", "--src-prefix=a/", "--dst-prefix=b/", ...how, ...range],
      {
        ...call,
        maxBytes: patchBytes,
      },
    ),
  ]);
  return { files: changedFiles(records), patch: bounded(patch.stdoutBytes) };
}

/** Ends at a whole line, so that no character is cut in two. */
function bounded(bytes: Buffer): string {
  if (bytes.length < patchBytes) return bytes.toString("utf8");
  return `${bytes.toString("utf8", 0, bytes.lastIndexOf(10) + 1)}${cutMark}\n`;
}
