import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { githubClient } from "../../src/adapters/github/client.ts";
import { answer, answerEnding } from "../../src/step/answer.ts";
import { cancelRun } from "../../src/step/cancel.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { commentView } from "../../src/views/comment.ts";
import { connectionOf } from "../helpers/connection.ts";
import { plainUntil, stateOf } from "../helpers/events.ts";

type Answer = { status?: number; body?: unknown };
type Routes = Record<string, Answer>;

const running = commentView(
  stateOf([...plainUntil("plan"), { type: "phase_started", phase: "code", visit: 1 }]),
);

const comments = (body: string, user: object = { type: "Bot", login: "github-actions[bot]" }) => ({
  body: [{ id: 5, body, user, author_association: "NONE", html_url: "https://github.com/o/r/c5" }],
});

const workflowRun = (change: object = {}) => ({
  body: {
    id: 77,
    status: "in_progress",
    conclusion: null,
    path: ".github/workflows/omk.yml@main",
    html_url: "https://github.com/octo/hello/actions/runs/77",
    ...change,
  },
});

const at = "/repos/octo/hello";
const list = `GET ${at}/issues/12/comments`;
const look = `GET ${at}/actions/runs/77`;
const stop = `POST ${at}/actions/runs/77/cancel`;
const post = `POST ${at}/issues/12/comments`;
const asked = { kind: "cancel", target: 12, by: "monalisa" } as const;

/** GitHub as far as these routes go, and a step of the workflow run 900 before it. */
async function stepOn(routes: Routes, event: unknown = { issue: { number: 12 } }) {
  const seen: string[] = [];
  const posted: string[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      const route = `${request.method} ${request.url?.replace(/\?.*$/, "")}`;
      seen.push(route);
      if (text.includes('"body"')) posted.push((JSON.parse(text) as { body: string }).body);
      const { status = 200, body = {} } = routes[route] ?? { status: 404, body: { message: "no" } };
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { token: "t", userAgent: "omk-test", pace: "none", retryBaseMs: 1 } as const;
  const step = {
    job: {
      owner: "octo",
      repo: "hello",
      runId: 900,
      workflow: { name: "omk", path: ".github/workflows/omk.yml" },
      serverUrl: "https://github.com",
      event,
    },
    ...connectionOf({
      client: githubClient({ ...options, apiUrl }),
      repository: { owner: "octo", name: "hello" },
    }),
  } as unknown as StepContext;
  return { step, seen, posted };
}

describe("cancel", () => {
  test("reaches the job that the comment names, and says who asked, in four requests", async () => {
    const { step, seen, posted } = await stepOn({
      [list]: comments(running),
      [look]: workflowRun(),
      [stop]: { status: 202 },
      [post]: { status: 201, body: { id: 6 } },
    });
    await cancelRun(step, asked);
    expect(seen).toEqual([list, look, stop, post]);
    expect(posted[0]).toMatch(/^<!-- omk:answer -->\n/);
    expect(posted[0]).toContain("as `monalisa` asked");
  });

  test.each<[string, Routes]>([
    ["no run was ever started", { [list]: { body: [] } }],
    [
      "its job has ended",
      {
        [list]: comments(running),
        [look]: workflowRun({ status: "completed", conclusion: "success" }),
      },
    ],
    [
      "it ends in this very moment",
      {
        [list]: comments(running),
        [look]: workflowRun(),
        [stop]: {
          status: 409,
          body: { message: "Cannot cancel a workflow run that is completed." },
        },
      },
    ],
  ])("says that nothing is running where %s", async (_, routes) => {
    const { step, posted } = await stepOn({ ...routes, [post]: { status: 201, body: { id: 6 } } });
    await cancelRun(step, asked);
    expect(posted).toEqual([expect.stringContaining("Nothing is running here")]);
  });

  test("without the right explains it, with the lines and the link", async () => {
    const { step } = await stepOn({
      [list]: comments(running),
      [look]: workflowRun(),
      [stop]: { status: 403, body: { message: "Resource not accessible by integration" } },
    });
    await expect(cancelRun(step, asked)).rejects.toMatchObject({
      ending: {
        verdict: "blocked_on_external",
        code: "not_authorised",
        mend: expect.stringMatching(
          /https:\/\/github\.com\/octo\/hello\/actions\/runs\/77[\s\S]*actions: write/,
        ),
      },
    });
  });

  test("stops no other workflow, whatever a comment says", async () => {
    const { step, seen } = await stepOn({
      [list]: comments(running),
      [look]: workflowRun({ path: ".github/workflows/release.yml" }),
      [`${look}/artifacts`]: { body: { total_count: 0, artifacts: [] } },
    });
    await expect(cancelRun(step, asked)).rejects.toMatchObject({
      ending: { code: "not_authorised" },
    });
    expect(seen).not.toContain(stop);
  });

  const savedState = (change: object = {}) => ({
    id: 3,
    name: "omk-state-i12-abcdefgh-77-1-1",
    size_in_bytes: 10,
    expired: false,
    workflow_run: { id: 77, repository_id: 1, head_repository_id: 1 },
    ...change,
  });

  test("stops a job of another workflow that saved a state of the run", async () => {
    const { step, seen } = await stepOn({
      [list]: comments(running),
      [look]: workflowRun({ path: ".github/workflows/omk-checks.yml" }),
      [`${look}/artifacts`]: { body: { total_count: 1, artifacts: [savedState()] } },
      [stop]: { status: 202 },
      [post]: { status: 201, body: { id: 6 } },
    });
    await cancelRun(step, asked);
    expect(seen).toContain(stop);
  });

  test.each<[string, object]>([
    ["a fork's code left", { workflow_run: { id: 77, repository_id: 1, head_repository_id: 2 } }],
    ["only begins like one", { name: "omk-state-i12-abcdefgh-77-notes" }],
    ["is of another run", { name: "omk-state-i12-bcdefghi-77-1-1" }],
  ])("stops no other workflow for an artifact that %s", async (_, change) => {
    const { step, seen } = await stepOn({
      [list]: comments(running),
      [look]: workflowRun({ path: ".github/workflows/release.yml" }),
      [`${look}/artifacts`]: { body: { total_count: 1, artifacts: [savedState(change)] } },
    });
    await expect(cancelRun(step, asked)).rejects.toMatchObject({
      ending: { code: "not_authorised" },
    });
    expect(seen).not.toContain(stop);
  });

  test("follows no marker that a stranger wrote", async () => {
    const { step, seen } = await stepOn({
      [list]: comments(running, { type: "User", login: "mallory" }),
      [post]: { status: 201, body: { id: 6 } },
    });
    await cancelRun(step, asked);
    expect(seen).toEqual([list, post]);
  });

  test("does not cancel itself", async () => {
    const { step, seen } = await stepOn({
      [list]: comments(running.replace("run=77", "run=900")),
      [`GET ${at}/actions/runs/900`]: workflowRun({ id: 900 }),
      [post]: { status: 201, body: { id: 6 } },
    });
    await cancelRun(step, asked);
    expect(seen).not.toContain(`POST ${at}/actions/runs/900/cancel`);
  });
});

describe("status", () => {
  const order = { kind: "status", target: 12, trigger: "/omk", word: "" } as const;

  test("says what the comment and the job say, in three requests", async () => {
    const { step, seen, posted } = await stepOn({
      [list]: comments(running),
      [look]: workflowRun(),
      [post]: { status: 201, body: { id: 6 } },
    });
    await answer(step, order);
    expect(seen).toEqual([list, look, post]);
    expect(posted[0]).toContain("▶ code is running since");
    expect(posted[0]).toContain("Next: `/omk cancel`.");
  });

  test("does without the job where the token may not look", async () => {
    const { step, posted } = await stepOn({
      [list]: comments(running),
      [look]: { status: 403, body: { message: "Resource not accessible by integration" } },
      [post]: { status: 201, body: { id: 6 } },
    });
    await answer(step, order);
    expect(posted[0]).toContain("▶ code is running since");
  });

  const onPull = `${at}/issues/34/comments`;
  const pullBy = (user: object, association: string) => ({
    issue: {
      number: 34,
      pull_request: {},
      user,
      author_association: association,
      body: "<!-- omk:pr key=i12-abcdefgh -->\nCloses #12",
    },
  });
  const pullRoutes = {
    [`GET ${onPull}`]: { body: [] },
    [list]: comments(running),
    [look]: workflowRun(),
    [`POST ${onPull}`]: { status: 201, body: { id: 6 } },
  };
  const may = `GET ${at}/collaborators/octocat/permission`;
  const octocat = { login: "octocat", type: "User" };

  test("on a pull request that a run opened is that of the issue where it was asked for", async () => {
    const { step, seen, posted } = await stepOn(pullRoutes, pullBy({ type: "Bot" }, "NONE"));
    await answer(step, { ...order, target: 34 });
    expect(seen).toEqual([`GET ${onPull}`, list, look, `POST ${onPull}`]);
    expect(posted[0]).toContain("`i12-abcdefgh`");
  });

  test.each([
    ["may write, whose token a run was given", "write", true],
    ["may only read, and wrote our marker", "read", false],
  ])("on a pull request of somebody who %s", async (_, permission, isOurs) => {
    const routes = { ...pullRoutes, [may]: { body: { permission, role_name: permission } } };
    const { step, posted } = await stepOn(routes, pullBy(octocat, "MEMBER"));
    await answer(step, { ...order, target: 34 });
    expect(posted[0]?.includes("`i12-abcdefgh`")).toBe(isOurs);
  });
});

describe("help", () => {
  const order = { kind: "help", target: 12, trigger: "/omk", word: "" } as const;
  const routes = { [post]: { status: 201, body: { id: 6 } } };

  test.each<[string, unknown, boolean]>([
    ["an issue", { issue: { number: 12 } }, false],
    ["an issue of a sender of nulls", { issue: { number: 12, pull_request: null } }, false],
    ["a pull request's thread", { issue: { number: 12, pull_request: { url: "x" } } }, true],
    ["a pull request", { pull_request: { number: 12 } }, true],
    ["an event that is none", undefined, false],
  ])("on %s lists its commands, in one request", async (_, event, isPull) => {
    const { step, seen, posted } = await stepOn(routes, event);
    await answer(step, order);
    expect(seen).toEqual([post]);
    expect(posted[0]?.includes("/omk check")).toBe(isPull);
  });
});

describe("a refusal", () => {
  const ending = {
    verdict: "not_ready",
    code: "nothing_to_approve",
    text: "Nothing waits.",
    mend: "",
  } as const;
  const ticked = running.replace("- [ ]", "- [x]");
  const edit = `PATCH ${at}/issues/comments/5`;
  const routes = { [post]: { status: 201, body: { id: 6 } }, [edit]: { body: { id: 5 } } };

  test("shows the box that asked for it unticked again", async () => {
    const event = { action: "edited", comment: { id: 5, body: ticked }, issue: { number: 12 } };
    const { step, seen, posted } = await stepOn(routes, event);
    await answerEnding(step, 12, ending);
    expect(seen).toEqual([post, edit]);
    expect(posted.at(-1)).toBe(running);
  });

  test.each<[string, object]>([
    ["a new comment", { action: "created", comment: { id: 5, body: ticked } }],
    ["an edit without a tick", { action: "edited", comment: { id: 5, body: running } }],
    ["a list of somebody's own", { action: "edited", comment: { id: 5, body: "- [x] milk" } }],
  ])("of %s edits nothing", async (_, event) => {
    const { step, seen } = await stepOn(routes, event);
    await answerEnding(step, 12, ending);
    expect(seen).toEqual([post]);
  });
});
