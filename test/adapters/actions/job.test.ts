import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJob } from "../../../src/adapters/actions/job.ts";
import { tempFolder } from "../local/run-folder.ts";

const env = {
  GITHUB_REPOSITORY: "octocat/hello",
  GITHUB_REPOSITORY_ID: "7",
  GITHUB_RUN_ID: "900",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_ACTOR: "octocat",
  GITHUB_TRIGGERING_ACTOR: "monalisa",
  GITHUB_EVENT_NAME: "issues",
  GITHUB_REF: "refs/heads/main",
  GITHUB_WORKFLOW: "omk",
  GITHUB_WORKFLOW_REF: "octocat/hello/.github/workflows/omk.yml@refs/heads/main",
  GITHUB_API_URL: "https://ghe.example/api/v3",
  GITHUB_SERVER_URL: "https://ghe.example",
  GITHUB_WORKSPACE: "/work",
  RUNNER_TEMP: "/temp",
  RUNNER_TOOL_CACHE: "/cache",
};

describe("the job", () => {
  test("is what the runner says, twice in one process too", () => {
    using folder = tempFolder();
    const file = join(folder.path, "event.json");
    for (const action of ["opened", "labeled"]) {
      writeFileSync(file, JSON.stringify({ action }));
      expect(readJob({ ...env, GITHUB_EVENT_PATH: file })).toEqual({
        owner: "octocat",
        repo: "hello",
        repositoryId: 7,
        runId: 900,
        attempt: 2,
        workflow: { name: "omk", path: ".github/workflows/omk.yml" },
        actor: "monalisa",
        eventName: "issues",
        event: { action },
        branch: "main",
        apiUrl: "https://ghe.example/api/v3",
        serverUrl: "https://ghe.example",
        url: "https://ghe.example/octocat/hello/actions/runs/900",
        workspace: "/work",
        temp: "/temp",
        toolCache: "/cache",
      });
    }
  });

  test("is what GitHub's own toolkit makes of the same variables", () => {
    using folder = tempFolder();
    const file = join(folder.path, "event.json");
    writeFileSync(file, JSON.stringify({ action: "opened", issue: { number: 7 } }));
    const given = { ...env, GITHUB_EVENT_PATH: file };
    const script = `import { context } from "@actions/github"; console.log(JSON.stringify({ ...context, ...context.repo }));`;
    const args = ["--input-type=module", "-e", script];
    const said = execFileSync(process.execPath, args, { env: given, encoding: "utf8" });
    const { payload: event, runAttempt: attempt, ...toolkit } = JSON.parse(said);
    const { owner, repo, runId, eventName, apiUrl, serverUrl } = toolkit;
    const same = { owner, repo, runId, attempt, eventName, event, apiUrl, serverUrl };
    expect(readJob(given)).toMatchObject(same);
  });

  test("has an empty event where the runner wrote none", () => {
    expect(readJob(env).event).toEqual({});
  });

  test("is none without a repository, or with an event that cannot be read", () => {
    using folder = tempFolder();
    const file = join(folder.path, "event.json");
    writeFileSync(file, "{");
    for (const broken of [
      { GITHUB_REPOSITORY: "" },
      { GITHUB_EVENT_PATH: file },
      { GITHUB_EVENT_PATH: join(folder.path, "none.json") },
    ])
      expect(() => readJob({ ...env, ...broken })).toThrow("does not run in a GitHub Actions job");
  });
});
