import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepAround } from "../../../src/adapters/github/body-island.ts";
import { githubForge } from "../../../src/adapters/github/forge.ts";
import type { PullRequestDraft } from "../../../src/ports/forge.ts";
import { pullRequestView } from "../../../src/views/pull-request.ts";
import { plainUntil, stateOf } from "../../helpers/events.ts";
import { type Bench, startBench } from "./bench.ts";

const body = "<!-- omk:pr key=i12-abcdefgh -->\nours\n<!-- omk:end -->";

async function deliverable(options: Parameters<typeof startBench>[0] = {}) {
  const bench = await startBench(options);
  const client = bench.bed.user(bench.bed.owner);
  const at = { owner: bench.bed.owner, repo: bench.bed.repo };
  const parent = await bench.bed.git("rev-parse", "main");
  const tree = await client.git.createTree({
    ...at,
    tree: [{ path: "a.txt", mode: "100644", type: "blob", content: "a\n" }],
  });
  const commit = await client.git.createCommit({
    ...at,
    message: "a",
    tree: tree.data.sha,
    parents: [parent],
  });
  await client.git.createRef({ ...at, ref: "refs/heads/omk/work", sha: commit.data.sha });
  bench.bed.calls.length = 0;
  return bench;
}

function forgeOf({ client, bed }: Bench) {
  return githubForge({
    client,
    repository: { owner: bed.owner, name: bed.repo },
    serverUrl: "https://github.com",
    settleMs: 1,
  });
}

const draft = (change: Partial<PullRequestDraft> = {}): PullRequestDraft => ({
  branch: "omk/work",
  base: "main",
  title: "Add a",
  body,
  draft: false,
  labels: [],
  reviewers: [],
  ...change,
});

async function pullOf({ bed }: Bench, number: number) {
  const { data } = await bed.bot.pulls.get({
    owner: bed.owner,
    repo: bed.repo,
    pull_number: number,
  });
  return data;
}

describe("the pull request", () => {
  test("is created once and updated from then on", async () => {
    await using bench = await deliverable();
    const forge = forgeOf(bench);
    const first = await forge.pullRequest(draft());
    const second = await forge.pullRequest(draft({ body: body.replace("ours", "ours, again") }));
    expect(first).toMatchObject({ kind: "open", operation: "created", warnings: [] });
    expect(second).toMatchObject({ kind: "open", operation: "updated" });
    if (first.kind !== "open" || second.kind !== "open") throw new Error("refused");
    expect(second.number).toBe(first.number);
    expect((await pullOf(bench, first.number)).body).toContain("ours, again");
    expect(bench.bed.calls.flatMap(({ refused }) => refused)).toEqual([]);
  });

  test("carries the body that the view renders", async () => {
    await using bench = await deliverable();
    const text = pullRequestView(stateOf(plainUntil("review")));
    const result = await forgeOf(bench).pullRequest(draft({ ...text }));
    if (result.kind !== "open") throw new Error("refused");
    expect(await pullOf(bench, result.number)).toMatchObject({
      title: text.title,
      body: text.body,
    });
  });

  test("that an answer lost is found, not opened twice", async () => {
    await using bench = await deliverable();
    bench.bed.faults.push({ match: /^POST .*\/pulls$/, status: 502, afterEffect: true });
    expect(await forgeOf(bench).pullRequest(draft())).toMatchObject({
      kind: "open",
      operation: "updated",
    });
    expect(bench.writes().filter((write) => write.endsWith("/pulls"))).toHaveLength(1);
  });

  test("is found when GitHub says that it already exists", async () => {
    await using bench = await deliverable();
    await forgeOf(bench).pullRequest(draft());
    bench.bed.faults.push({ match: /^GET .*\/pulls\?/, status: 200, body: [] });
    expect(await forgeOf(bench).pullRequest(draft())).toMatchObject({
      kind: "open",
      operation: "updated",
    });
  });

  test("waits for a branch that GitHub does not see yet", async () => {
    await using bench = await deliverable();
    const errors = [{ message: "Could not resolve to a node with the global id of ''" }];
    bench.bed.faults.push({
      match: /^POST .*\/pulls$/,
      status: 422,
      body: { message: "Validation Failed", errors },
      times: 2,
    });
    expect(await forgeOf(bench).pullRequest(draft())).toMatchObject({
      kind: "open",
      operation: "created",
    });
  });

  test("is no draft where GitHub knows none, and says so", async () => {
    await using bench = await deliverable();
    const body422 = { message: "Draft pull requests are not supported in this repository." };
    bench.bed.faults.push({ match: /^POST .*\/pulls$/, status: 422, body: body422 });
    const result = await forgeOf(bench).pullRequest(draft({ draft: true }));
    expect(result).toMatchObject({
      kind: "open",
      warnings: ["It is no draft, because GitHub knows no drafts in this repository."],
    });
  });

  test("that Actions may not open is refused in GitHub's words", async () => {
    await using bench = await deliverable({ mayCreatePullRequests: false });
    expect(await forgeOf(bench).pullRequest(draft())).toEqual({
      kind: "refused",
      status: 403,
      text: "GitHub Actions is not permitted to create or approve pull requests.",
    });
  });

  test("without a change is refused, once", async () => {
    await using bench = await deliverable();
    const result = await forgeOf(bench).pullRequest(draft({ branch: "omk/nowhere" }));
    expect(result).toMatchObject({ kind: "refused", status: 422 });
    expect(bench.writes()).toHaveLength(1);
  });

  test("that was closed is not reopened: a new one is opened", async () => {
    await using bench = await deliverable();
    const first = await forgeOf(bench).pullRequest(draft());
    if (first.kind !== "open") throw new Error("refused");
    await bench.bed.user(bench.bed.owner).pulls.update({
      owner: bench.bed.owner,
      repo: bench.bed.repo,
      pull_number: first.number,
      state: "closed",
    });
    expect(await forgeOf(bench).pullRequest(draft())).toMatchObject({
      kind: "open",
      operation: "created",
    });
  });

  test("stands without the labels and reviewers that GitHub does not take", async () => {
    await using bench = await deliverable();
    bench.bed.faults.push({
      match: /^POST .*\/(labels|requested_reviewers)$/,
      status: 422,
      body: { message: "No" },
      times: 2,
    });
    const result = await forgeOf(bench).pullRequest(
      draft({ labels: ["omk"], reviewers: ["ghost", "octo/team"] }),
    );
    expect(result).toMatchObject({
      kind: "open",
      warnings: [
        "The labels omk were not set (422): No",
        "ghost, octo/team could not be asked for a review (422): No",
      ],
    });
    const asked = bench.bed.calls.find(({ path }) => path.endsWith("/requested_reviewers"));
    expect(asked).toMatchObject({
      body: { reviewers: ["ghost"], team_reviewers: ["team"] },
      refused: [],
    });
  });

  test("can be opened by hand under a link that holds any branch", async () => {
    await using bench = await startBench();
    expect(forgeOf(bench).compareUrl("main", "omk/ä b#?")).toBe(
      `https://github.com/${bench.bed.owner}/${bench.bed.repo}/compare/main...omk/%C3%A4%20b%23%3F?expand=1`,
    );
  });
});

describe("what people wrote in the body", () => {
  test("stays around our part, however often it is renewed", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.lorem(), { minLength: 1 }),
        (before, after, parts) => {
          const ours = (text: string) =>
            `<!-- omk:pr key=i1-aaaaaaaa -->\n${text}\n<!-- omk:end -->`;
          const first = `${before}\n${ours("x")}${after}`;
          const last = parts.reduce((text, part) => keepAround(text, ours(part)), first);
          expect(last).toBe(`${before}\n${ours(parts.at(-1) ?? "")}${after}`);
        },
      ),
    );
  });

  test("stays above it where the body was theirs alone", () => {
    expect(keepAround("theirs", body)).toBe(`theirs\n\n${body}`);
    expect(keepAround("", body)).toBe(body);
  });

  test("gives way where both are too long for GitHub", () => {
    expect(keepAround("x".repeat(65_530), body)).toBe(body);
  });
});
