import { vi } from "vitest";
import { githubArtifacts } from "../../src/adapters/artifact/artifacts.ts";
import { githubClient } from "../../src/adapters/github/client.ts";
import { listArtifacts } from "../../src/adapters/github/list-artifacts.ts";
import { tempFolder } from "../adapters/local/run-folder.ts";
import { runtimeToken } from "../bed/artifacts/runtime-token.ts";
import { startBed } from "../bed/bed.ts";
import { fakeArtifacts } from "../helpers/fake-artifacts.ts";
import { artifactsContract } from "./artifacts.ts";

artifactsContract("the adapter on the bed", async () => {
  const bed = await startBed({ repo: { "README.md": "# hello\n" } });
  const { token, apiUrl, owner, repo: name } = bed;
  bed.host.runs.set(900, {
    id: 900,
    run_number: 1,
    run_attempt: 1,
    event: "issue_comment",
    head_branch: "main",
    head_sha: "0".repeat(40),
    status: "in_progress",
    conclusion: null,
    created_at: "2026-11-20T12:00:00Z",
    actor: owner,
  });
  vi.stubEnv("ACTIONS_RESULTS_URL", `${apiUrl}/`);
  vi.stubEnv("GITHUB_API_URL", apiUrl);
  const temp = tempFolder();
  const client = githubClient({ token, apiUrl, userAgent: "omk-test", pace: "none" });
  return {
    artifacts: githubArtifacts({
      list: (asked) => listArtifacts({ client, repository: { owner, name } }, asked),
      token,
      uploadToken: runtimeToken(900, 1),
      repository: { id: 7, owner, name },
      workflowRunId: 900,
      attempt: 1,
      temp: temp.path,
    }),
    async [Symbol.asyncDispose]() {
      vi.unstubAllEnvs();
      temp[Symbol.dispose]();
      await bed[Symbol.asyncDispose]();
    },
  };
});

artifactsContract("those in a folder", async () => {
  const shelf = tempFolder();
  return {
    artifacts: fakeArtifacts(shelf.path, 900),
    async [Symbol.asyncDispose]() {
      shelf[Symbol.dispose]();
    },
  };
});
