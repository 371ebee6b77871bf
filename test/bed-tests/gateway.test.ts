import { Octokit } from "@octokit/rest";
import { describe, expect, it } from "vitest";
import { type Bed, startBed } from "../bed/bed.ts";

const repo = { "README.md": "# hello\n" };
const at = (bed: Bed) => ({ owner: bed.owner, repo: bed.repo });
const status = (promise: Promise<{ status: number }>) =>
  promise.then(
    (answer) => answer.status,
    (error: { status: number }) => error.status,
  );
const message = (promise: Promise<unknown>) =>
  promise.then(
    () => "",
    (error: Error) => error.message,
  );

async function branchWithCommit(bed: Bed, branch: string, path = "a.txt"): Promise<string> {
  const client = bed.user(bed.owner);
  const parent = await bed.git("rev-parse", "main");
  const entry = { path, mode: "100644" as const, type: "blob" as const, content: `${branch}\n` };
  const tree = await client.git
    .createTree({ ...at(bed), base_tree: parent, tree: [entry] })
    .catch(async () => {
      const { data } = await client.git.getCommit({ ...at(bed), commit_sha: parent });
      return client.git.createTree({ ...at(bed), base_tree: data.tree.sha, tree: [entry] });
    });
  const commit = await client.git.createCommit({
    ...at(bed),
    message: branch,
    tree: tree.data.sha,
    parents: [parent],
  });
  await client.git.createRef({ ...at(bed), ref: `refs/heads/${branch}`, sha: commit.data.sha });
  return commit.data.sha;
}

describe("tokens and permissions", () => {
  it("answers an unknown token with 401", async () => {
    await using bed = await startBed({ repo });
    const client = new Octokit({ auth: "ghs_wrong", baseUrl: bed.apiUrl });
    expect(await message(client.repos.get(at(bed)))).toContain("Bad credentials");
  });

  it("holds the GITHUB_TOKEN to its permissions", async () => {
    await using bed = await startBed({
      repo,
      permissions: {
        contents: "read",
        issues: "none",
        pull_requests: "none",
        checks: "none",
        actions: "none",
      },
    });
    const sha = await branchWithCommit(bed, "work");
    const issue_number = await bed.openIssue("a", "b");
    const { bot } = bed;
    const denied = [
      () => bot.git.createRef({ ...at(bed), ref: "refs/heads/x", sha }),
      () => bot.issues.createComment({ ...at(bed), issue_number, body: "x" }),
      () => bot.reactions.createForIssue({ ...at(bed), issue_number, content: "eyes" }),
      () => bot.checks.create({ ...at(bed), name: "x", head_sha: sha }),
      () => bot.pulls.create({ ...at(bed), head: "work", base: "main", title: "x" }),
      () => bot.actions.listArtifactsForRepo(at(bed)),
    ];
    for (const call of denied) {
      expect(await message(call())).toContain("Resource not accessible by integration");
    }
    expect(await status(bot.repos.get(at(bed)))).toBe(200);
  });

  it("lets pull-requests: write comment on a pull request, but not on an issue", async () => {
    await using bed = await startBed({ repo, permissions: { issues: "none" } });
    await branchWithCommit(bed, "work");
    const issue = await bed.openIssue("a", "b");
    const pull = await bed.bot.pulls.create({ ...at(bed), head: "work", base: "main", title: "x" });
    const comment = (issue_number: number) =>
      bed.bot.issues.createComment({ ...at(bed), issue_number, body: "x" });
    expect(await status(comment(pull.data.number))).toBe(201);
    expect(await status(comment(issue))).toBe(403);
  });

  it("gives checks to the app only, and on commits that exist only", async () => {
    await using bed = await startBed({ repo });
    const head_sha = await bed.git("rev-parse", "main");
    const create = (client: Octokit, sha: string) =>
      status(client.checks.create({ ...at(bed), name: "x", head_sha: sha }));
    expect(await create(bed.user("octocat"), head_sha)).toBe(403);
    expect(await create(bed.bot, "f".repeat(40))).toBe(422);
    expect(await create(bed.bot, head_sha)).toBe(201);
  });

  it("refuses pull requests of Actions where the repository does", async () => {
    await using bed = await startBed({ repo, mayCreatePullRequests: false });
    await branchWithCommit(bed, "work");
    const text = await message(
      bed.bot.pulls.create({ ...at(bed), head: "work", base: "main", title: "x" }),
    );
    expect(text).toContain("GitHub Actions is not permitted to create or approve pull requests.");
  });

  it("says people's roles in GitHub's words", async () => {
    await using bed = await startBed({
      repo,
      collaborators: { ann: "write", tim: "triage", max: "maintain" },
    });
    const role = async (username: string) => {
      const { data } = await bed.bot.repos.getCollaboratorPermissionLevel({ ...at(bed), username });
      return [data.permission, data.role_name];
    };
    expect(await role("octocat")).toEqual(["admin", "admin"]);
    expect(await role("ann")).toEqual(["write", "write"]);
    expect(await role("tim")).toEqual(["read", "triage"]);
    expect(await role("max")).toEqual(["write", "maintain"]);
    expect(await role("mallory")).toEqual(["read", "read"]);
    expect(await message(role("nobody-at-all"))).toContain("nobody-at-all is not a user");
    expect(bed.calls.flatMap(({ offSchema }) => offSchema)).toEqual([]);
  });
});

describe("what GitHub refuses", () => {
  it("notes and refuses what the OpenAPI description forbids", async () => {
    await using bed = await startBed({ repo });
    const head_sha = await bed.git("rev-parse", "main");
    const output = { title: "t", summary: "x".repeat(70_000) };
    expect(await status(bed.bot.checks.create({ ...at(bed), name: "x", head_sha, output }))).toBe(
      422,
    );
    expect(bed.calls.at(-1)).toMatchObject({
      status: 422,
      by: "github-actions[bot]",
      operation: "checks/create",
    });
    expect(bed.calls.at(-1)?.refused.join()).toContain("65535");
  });

  it("refuses a second, an empty and a headless pull request", async () => {
    await using bed = await startBed({ repo });
    await branchWithCommit(bed, "work");
    await bed.bot.git.createRef({
      ...at(bed),
      ref: "refs/heads/same",
      sha: await bed.git("rev-parse", "main"),
    });
    const create = (head: string) =>
      bed.bot.pulls.create({ ...at(bed), head, base: "main", title: "x" });
    expect(await status(create("work"))).toBe(201);
    expect(await message(create("work"))).toContain(
      "A pull request already exists for octocat:work.",
    );
    expect(await message(create("same"))).toContain("No commits between main and same");
    expect(await status(create("missing"))).toBe(422);
  });

  it("refuses workflow files in trees of the app", async () => {
    await using bed = await startBed({ repo });
    const entry = {
      path: ".github/workflows/x.yml",
      mode: "100644" as const,
      content: "on: push\n",
    };
    expect(await status(bed.bot.git.createTree({ ...at(bed), tree: [entry] }))).toBe(403);
  });
});

describe("checks, reactions, statuses, comments", () => {
  it("appends annotations, pages them, and completes on a conclusion", async () => {
    await using bed = await startBed({ repo });
    const head_sha = await bed.git("rev-parse", "main");
    const annotations = Array.from({ length: 50 }, (_, index) => ({
      path: "README.md",
      start_line: index + 1,
      end_line: index + 1,
      message: `m${index}`,
      title: "t",
      annotation_level: "warning" as const,
    }));
    const output = { title: "t", summary: "s", annotations };
    const { data: run } = await bed.bot.checks.create({
      ...at(bed),
      name: "x",
      head_sha,
      output,
      external_id: "k/1",
    });
    const check_run_id = run.id;
    await bed.bot.checks.update({ ...at(bed), check_run_id, conclusion: "failure", output });
    const { data } = await bed.bot.checks.get({ ...at(bed), check_run_id });
    expect(data).toMatchObject({ status: "completed", conclusion: "failure", external_id: "k/1" });
    expect(data.output.annotations_count).toBe(100);
    const listed = await bed.bot.paginate(bed.bot.checks.listAnnotations, {
      ...at(bed),
      check_run_id,
    });
    expect(listed).toHaveLength(100);
    expect(listed[99]).toMatchObject({ title: "t", message: "m49" });
    expect(bed.calls.flatMap(({ offSchema }) => offSchema)).toEqual([]);
  });

  it("keeps reactions, statuses and the payload of a comment on a pull request", async () => {
    await using bed = await startBed({ repo, collaborators: { ann: "write" } });
    const sha = await branchWithCommit(bed, "work");
    const { data: pull } = await bed.bot.pulls.create({
      ...at(bed),
      head: "work",
      base: "main",
      title: "x",
    });
    const payload = await bed.comment(pull.number, "/omk fix", "ann");
    expect(payload.issue?.pull_request).toBeDefined();
    expect(payload.repository?.id).toBeGreaterThan(0);
    expect(payload.sender).toMatchObject({ login: "ann", type: "User" });
    expect(payload.comment).toMatchObject({ body: "/omk fix", author_association: "COLLABORATOR" });

    const comment_id = payload.comment?.id ?? 0;
    const react = () =>
      bed.bot.reactions.createForIssueComment({ ...at(bed), comment_id, content: "eyes" });
    expect([await status(react()), await status(react())]).toEqual([201, 200]);
    expect(bed.reactions(comment_id)).toMatchObject([
      { content: "eyes", user: { login: "github-actions[bot]" } },
    ]);

    await bed.bot.repos.createCommitStatus({ ...at(bed), sha, state: "success", context: "omk" });
    const { data } = await bed.bot.repos.getCombinedStatusForRef({ ...at(bed), ref: sha });
    expect(data.state).toBe("success");
  });

  it("exports checks of commits that no branch points to any more", async () => {
    await using bed = await startBed({ repo });
    const head_sha = await branchWithCommit(bed, "work");
    await bed.bot.checks.create({
      ...at(bed),
      name: "omk / plan",
      head_sha,
      conclusion: "success",
    });
    await bed.bot.git.deleteRef({ ...at(bed), ref: "heads/work" });
    const issue = await bed.openIssue("title", "body", "alice");
    await bed.comment(issue, "hello");
    const state = await bed.export();
    expect(state.check_runs).toMatchObject([
      { name: "omk / plan", head_sha, conclusion: "success", annotations: [] },
    ]);
    expect(state.branches.map(({ name }) => name)).toEqual(["main"]);
    expect(state.comments).toMatchObject([
      { issue_number: issue, body: "hello", user: { login: "octocat" } },
    ]);
    expect(state.issues).toMatchObject([{ number: issue, title: "title" }]);
  });

  it("plays a fault as often as told, and can lose only the answer", async () => {
    await using bed = await startBed({ repo });
    bed.faults.push({ match: /POST .*\/issues$/, status: 502, afterEffect: true });
    const open = () => bed.bot.issues.create({ ...at(bed), title: "x" });
    expect([await status(open()), await status(open())]).toEqual([502, 201]);
    expect((await bed.export()).issues).toHaveLength(2);
  });
});
