import { githubClient } from "../../src/adapters/github/client.ts";
import { githubAt } from "../../src/adapters/github/github.ts";
import { type Bed, startBed } from "../bed/bed.ts";
import { openPull } from "../e2e/people.ts";
import { fakeGitHub } from "../helpers/fake-github.ts";
import { githubContract, opened } from "./github.ts";

const askedAt = "2026-11-20T12:00:00Z";

githubContract("the adapter on the bed", async () => {
  const bed = await startBed({
    repo: { "README.md": "# hello\n" },
    collaborators: { alice: "write", bob: "triage" },
    people: ["mallory"],
    permissions: { checks: "read" },
  });
  const issue = await bed.openIssue("Add a retry", "Please.");
  const { number, head } = await openPull({ bed }, "mend", { "a.txt": "a\n" });
  await openBranches(bed);
  workflowRun(bed, 11, "in_progress");
  workflowRun(bed, 12, "completed");
  const { token, apiUrl, owner, repo } = bed;
  const options = { userAgent: "omk-test", pace: "none", retryBaseMs: 5 } as const;
  return {
    github: githubAt({
      client: githubClient({ ...options, token, apiUrl }),
      repository: { owner, name: repo },
    }),
    issue,
    pull: { number, headSha: head.sha },
    askedAt,
    async sayAs(login, on, body) {
      const at = { owner, repo, issue_number: on };
      return (await bed.user(login).issues.createComment({ ...at, body })).data.id;
    },
    [Symbol.asyncDispose]: () => bed[Symbol.asyncDispose](),
  };
});

async function openBranches(bed: Bed): Promise<void> {
  const tree = (await bed.git("rev-parse", "main^{tree}")).trim();
  const parents = [(await bed.git("rev-parse", "main")).trim()];
  const at = { owner: bed.owner, repo: bed.repo };
  const { message } = opened;
  const { data } = await bed.bot.git.createCommit({ ...at, message, tree, parents });
  for (const name of opened.names)
    await bed.bot.git.createRef({ ...at, ref: `refs/heads/${name}`, sha: data.sha });
}

function workflowRun(bed: Bed, id: number, status: "in_progress" | "completed"): void {
  bed.host.runs.set(id, {
    id,
    run_number: id,
    run_attempt: 1,
    event: "issue_comment",
    head_branch: "main",
    head_sha: "0".repeat(40),
    status,
    conclusion: status === "completed" ? "success" : null,
    created_at: askedAt,
    actor: bed.owner,
  });
}

githubContract("the one in memory", async () => {
  const headSha = "a".repeat(40);
  const run = { path: ".github/workflows/omk.yml", url: "https://github.com/run", askedAt };
  const github = fakeGitHub({
    people: {
      alice: { role: "write", permission: "write" },
      bob: { role: "triage", permission: "read" },
    },
    lacks: ["checks"],
    pulls: [
      {
        number: 2,
        headRef: "mend",
        headSha,
        headRepository: "octocat/hello",
        isFork: false,
        baseRef: "main",
        title: "Mend the discount",
        body: "",
        isOpen: true,
        defaultBranch: "main",
        author: { login: "octocat", type: "User" },
      },
    ],
    branches: [
      { name: "main", message: "", sha: "b".repeat(40) },
      { name: "mend", message: "", sha: headSha, files: { "a.txt": "a\n" } },
      ...opened.names.map((name) => ({ name, message: opened.message })),
    ],
    runs: [
      { ...run, id: 11, status: "in_progress", conclusion: undefined },
      { ...run, id: 12, status: "completed", conclusion: "success" },
    ],
  });
  return {
    github,
    issue: 1,
    pull: { number: 2, headSha },
    askedAt,
    sayAs: async (login, issue, body) => github.sayAs(login, issue, body),
    async [Symbol.asyncDispose]() {},
  };
});
