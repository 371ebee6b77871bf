import type { Setting } from "../e2e/setting.ts";

/** The event of a workflow run that failed on the default branch. */
export async function failedRun(setting: Setting) {
  const { bed } = setting;
  const repository = {
    ...bed.host.repository,
    full_name: `${bed.owner}/${bed.repo}`,
    default_branch: "main",
  };
  const sender = { login: bed.owner, id: 1, type: "User" };
  const run = {
    id: 4_711,
    name: "CI",
    path: ".github/workflows/ci.yml",
    event: "push",
    conclusion: "failure",
    head_branch: "main",
    head_sha: (await bed.git("rev-parse", "main")).trim(),
    pull_requests: [],
    head_repository: repository,
    actor: sender,
    triggering_actor: sender,
  };
  const payload = { action: "completed", workflow_run: run, repository, sender };
  return { event: "workflow_run", payload };
}
