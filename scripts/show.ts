import type { Bed } from "../test/bed/bed.ts";
import type { GitHubExport } from "../test/bed/github/export.ts";

const marks: Record<string, string> = {
  success: "✓",
  failure: "✗",
  neutral: "–",
  skipped: "–",
  action_required: "!",
  cancelled: "✗",
};

/** Prints what a user wants to see at the end: the pull request with its diff, and its check runs. */
export async function showGitHub(bed: Bed, github: GitHubExport): Promise<void> {
  const pull = github.pull_requests.at(-1);
  if (pull === undefined) {
    console.log("\nNo pull request was opened.");
    return;
  }
  console.log(
    `\n== Pull request #${pull.number}: ${pull.title}\n${pull.head.ref} → ${pull.base.ref}\n`,
  );
  console.log(pull.body);
  console.log(`\n== Diff\n${await bed.git("diff", `${pull.base.ref}...${pull.head.ref}`)}`);
  console.log("\n== Check runs");
  for (const check of github.check_runs.filter((run) => run.head_sha === pull.head.sha)) {
    console.log(
      `${marks[check.conclusion ?? ""] ?? "…"} ${check.name}: ${check.output.title ?? ""}`,
    );
  }
}
