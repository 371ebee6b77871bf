import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, onTestFinished, test } from "vitest";
import { parseInputs } from "../../src/adapters/actions/inputs.ts";
import { machine } from "../../src/outside.ts";
import { findBase } from "../../src/step/base.ts";
import { orderOf } from "../../src/step/order.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { type Bench, startBench } from "../adapters/github/bench.ts";
import { bedAgents } from "../bed/agent/agents.ts";
import type { BedOptions } from "../bed/bed.ts";
import { connectionOf } from "../helpers/connection.ts";
import { fakeArtifacts } from "../helpers/fake-artifacts.ts";

const inputs = {
  task: "",
  command: "auto",
  phases: "",
  "resume-from": "",
  "kimi-api-key": "sk-test",
  "kimi-base-url": "https://model.example/v1",
  "kimi-model": "kimi",
  "github-token": "x",
  "delivery-token": "",
  base: "",
  setup: "",
  review: "auto",
  "budget-tokens": "3M",
  "budget-minutes": "60",
  sandbox: "off",
  "notify-url": "",
};

/** A step of the bench's repository on an event. */
async function stepOf(
  { bed, client }: Bench,
  eventName: string,
  event: unknown,
): Promise<StepContext> {
  const temp = await mkdtemp(join(tmpdir(), "omk-order-"));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  const url = `${bed.serverUrl}/${bed.owner}/${bed.repo}`;
  const workspace = join(temp, "checkout");
  await execa("git", [
    "-c",
    `http.extraHeader=Authorization: Basic ${Buffer.from(`x:${bed.token}`).toString("base64")}`,
    "clone",
    "-q",
    url,
    workspace,
  ]);
  return {
    job: {
      owner: bed.owner,
      repo: bed.repo,
      repositoryId: undefined,
      runId: 1,
      attempt: 1,
      actor: bed.owner,
      workflow: { name: "omk", path: ".github/workflows/omk.yml" },
      eventName,
      event,
      branch: "main",
      apiUrl: bed.apiUrl,
      serverUrl: bed.serverUrl,
      url,
      workspace,
      temp,
      toolCache: temp,
    },
    inputs: parseInputs(inputs),
    ...connectionOf({ client, repository: { owner: bed.owner, name: bed.repo } }),
    // GitHub's own client takes its address once for all tests of a worker: it is not loaded here.
    artifacts: fakeArtifacts(temp, 1),
    remote: { url, token: bed.token },
    secrets: [],
    caging: async () => ({ sandbox: undefined, caging: undefined }),
    ...machine("dist"),
    agents: bedAgents,
    signal: new AbortController().signal,
  };
}

async function commented(
  bench: Bench,
  body: string,
  as: string,
): Promise<{ step: StepContext; id: number }> {
  const payload = await bench.bed.comment(bench.issue, body, as);
  const step = await stepOf(bench, "issue_comment", payload);
  bench.bed.calls.length = 0;
  return { step, id: payload.comment?.id ?? 0 };
}

const roles: Partial<BedOptions> = {
  collaborators: { alice: "write", bob: "triage" },
  people: ["mallory"],
};

describe("a comment on GitHub", () => {
  test("of somebody who may is an order, and seen by the third request", async () => {
    await using bench = await startBench(roles);
    const { step, id } = await commented(bench, "/omk run it --draft", "alice");
    const { order } = await orderOf(step);
    expect(order).toMatchObject({ kind: "run", options: { draft: true } });
    await expect.poll(() => bench.bed.reactions(id).map((one) => one.content)).toEqual(["eyes"]);
    const paths = bench.bed.calls
      .map(({ path }) => path)
      .filter((path) => path.startsWith("/repos/"));
    expect(paths.findIndex((path) => path.endsWith("/reactions"))).toBe(2);
  });

  test.each(["mallory", "bob"])(
    "of %s gets a reaction, no text and no run, in three requests",
    async (login) => {
      await using bench = await startBench(roles);
      const { step, id } = await commented(bench, "/omk run it", login);
      expect((await orderOf(step)).order).toEqual({
        kind: "nothing",
        why: expect.stringContaining("(roles)"),
      });
      expect(bench.bed.reactions(id).map((one) => one.content)).toEqual(["confused"]);
      expect(
        bench.bed.calls.filter(({ path }) => path.startsWith("/repos/")).length,
      ).toBeLessThanOrEqual(3);
      expect(bench.writes().filter((call) => !call.endsWith("/reactions"))).toEqual([]);
    },
  );

  test.each([
    "I like /omk run.",
    "> /omk run",
    "```\n/omk run\n```",
    "<!--\n/omk run\n-->",
    "/omk run\n<!-- omk:x -->",
  ])("%j asks GitHub nothing at all", async (body) => {
    await using bench = await startBench(roles);
    const { step } = await commented(bench, body, "alice");
    expect((await orderOf(step)).order).toMatchObject({ kind: "nothing" });
    expect(bench.bed.calls).toEqual([]);
  });

  test("begins at the base whose policy let it in, however that branch moves meanwhile", async () => {
    await using bench = await startBench(roles);
    const { step } = await commented(bench, "/omk run it", "alice");
    const { base } = await orderOf(step);
    const at = { owner: bench.bed.owner, repo: bench.bed.repo, ref: "heads/main" };
    await bench.bed.user("alice").git.updateRef({ ...at, sha: bench.head });
    const begun = { ...step, base };
    expect(base).toMatchObject({ ref: "main" });
    expect(await findBase(begun, "main")).toEqual(base);
    expect(await findBase(begun, undefined, "refs/heads/main")).toEqual(base);
    expect(await findBase(begun, "main", "omk/start")).toMatchObject({ sha: bench.start });
    expect(await findBase(step, "main")).toMatchObject({ sha: bench.head });
  });

  test("is nobody's order while GitHub cannot say who may", async () => {
    await using bench = await startBench(roles);
    const { step } = await commented(bench, "/omk run it", "alice");
    bench.bed.faults.push({ match: /\/permission$/, status: 503, times: 9 });
    await expect(orderOf(step)).rejects.toMatchObject({ ending: { code: "github_unavailable" } });
  });
});

describe("roles of the policy", () => {
  const repo = {
    "README.md": "x",
    ".omk/autopilot.toml": 'roles = ["triage"]\ntrigger = "@bot"\n',
  };

  test("and its trigger are those of the base branch", async () => {
    await using bench = await startBench({ ...roles, repo });
    const { step } = await commented(bench, "@bot status", "bob");
    expect((await orderOf(step)).order).toMatchObject({ kind: "status", trigger: "@bot" });
    const other = await commented(bench, "@bot status", "alice");
    expect((await orderOf(other.step)).order).toMatchObject({ kind: "nothing" });
  });

  test("that cannot be read are told to somebody who usually may", async () => {
    await using bench = await startBench({
      ...roles,
      repo: { ".omk/autopilot.toml": "roles = 3" },
    });
    const { step } = await commented(bench, "/omk run", "alice");
    expect((await orderOf(step)).order).toMatchObject({
      kind: "unable",
      ending: { code: "bad_policy" },
    });
    const other = await commented(bench, "/omk run", "mallory");
    expect((await orderOf(other.step)).order).toMatchObject({ kind: "nothing" });
  });
});

describe("a fork's pull request", () => {
  test("is checked by its gates without a question about anybody", async () => {
    await using bench = await startBench(roles);
    const side = (id: number) => ({ ref: "main", sha: "a".repeat(40), repo: { id } });
    const event = {
      action: "opened",
      sender: { login: "mallory", id: 3, type: "User" },
      repository: { id: 1, default_branch: "main" },
      pull_request: {
        number: 9,
        title: "t",
        body: null,
        user: { login: "mallory", id: 3 },
        head: side(2),
        base: side(1),
      },
    };
    const step = await stepOf(bench, "pull_request", event);
    bench.bed.calls.length = 0;
    const keyless = { ...step, inputs: { ...step.inputs, "kimi-api-key": "" } };
    expect((await orderOf(keyless)).order).toMatchObject({ kind: "check", checks: "gates" });
    await expect(orderOf(step)).rejects.toMatchObject({ ending: { code: "not_authorised" } });
    expect(bench.bed.calls).toEqual([]);
    const target = {
      ...step,
      job: {
        ...step.job,
        eventName: "pull_request_target",
        event: { ...event, action: "labeled", label: { name: "omk:review" } },
      },
    };
    expect((await orderOf(target)).order).toEqual({
      kind: "nothing",
      why: expect.stringContaining("mallory"),
    });
  });
});
