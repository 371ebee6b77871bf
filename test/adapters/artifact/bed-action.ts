import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { artifactStore } from "../../../src/adapters/artifact/artifact-store.ts";
import { githubDownloads } from "../../../src/adapters/artifact/downloads.ts";
import { fetchState } from "../../../src/adapters/artifact/fetch-state.ts";
import { findState } from "../../../src/adapters/artifact/find-state.ts";
import { githubUploads } from "../../../src/adapters/artifact/uploads.ts";
import { openWorkspace } from "../../../src/adapters/git/open-workspace.ts";
import { resolveBase } from "../../../src/adapters/git/resolve-base.ts";
import { githubClient } from "../../../src/adapters/github/client.ts";
import { listArtifacts } from "../../../src/adapters/github/list-artifacts.ts";
import { openLedger } from "../../../src/adapters/local/ledger-file.ts";
import { childEnv, hostEnv } from "../../../src/adapters/process/environment.ts";
import { AutopilotError } from "../../../src/domain/errors.ts";
import type { EventBody } from "../../../src/domain/event.ts";
import { build } from "../../helpers/build.ts";
import { put } from "../git/scene.ts";
import { begin, ledgerIn, loadRun } from "../local/run-folder.ts";

/** What this action was asked to do, and what it found, as one JSON line that the test reads. */
export interface BedReport {
  readonly artifact?: string | undefined;
  readonly failures: readonly string[];
  readonly events: readonly string[];
  readonly files: Readonly<Record<string, boolean>>;
  readonly pushed?: string;
  readonly code?: string;
  readonly mend?: string;
}

const env = hostEnv();
const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
const temp = env["RUNNER_TEMP"] ?? "";
const token = env["INPUT_TOKEN"] ?? "";
const from = env["INPUT_FROM"] ?? "";
const checkout = env["GITHUB_WORKSPACE"] ?? "";
const remote = { url: `${env["GITHUB_SERVER_URL"]}/${owner}/${name}`, token };
const key = "i12-abcdefgh";
const folder = join(temp, "omk", key);
const failures: string[] = [];

/** First job: half of the work, committed and not; second job: takes it up and delivers. */
async function main(): Promise<BedReport> {
  mkdirSync(join(temp, "omk"), { recursive: true });
  if (from !== "") await fetchIt();
  const ledger = from === "" ? openLedger(ledgerIn(folder)) : await loadRun(ledgerIn(folder));
  const asked = await resolveBase({
    checkout,
    remote,
    ref: "main",
    sha: undefined,
    env: childEnv(),
  });
  if (!("sha" in asked)) throw new Error(asked.missing);
  if (from === "") ledger.append(begunOn(asked));
  const state = ledger.state();
  const workspace = await openWorkspace({
    checkout,
    folder: join(temp, "omk-work"),
    base: state.base.sha,
    branch: "omk/i12-fix",
    remote,
    identity: { name: "omk", email: "omk@example.com" },
    env: childEnv(),
    signal: new AbortController().signal,
    restore: { bundle: join(folder, "repo.bundle"), head: state.head?.commit, snapshot: true },
  });
  const store = artifactStore({
    folder,
    run: { key, repository: state.repository },
    workflowRunId: Number(env["GITHUB_RUN_ID"]),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"]),
    retentionDays: 5,
    uploads: githubUploads(env["ACTIONS_RUNTIME_TOKEN"]),
    state: () => ledger.state(),
    prepare: async () => {
      await workspace.snapshot();
      await workspace.bundle(join(folder, "repo.bundle"));
    },
    onFailure: (text) => failures.push(text),
  });
  const files = {
    committed: has(workspace.path, "committed.txt"),
    loose: has(workspace.path, "loose.txt"),
  };
  const report = { failures, files };
  if (from === "") {
    put(workspace.path, { "committed.txt": "c" });
    const made = await workspace.commit("half");
    if (made)
      ledger.append({
        type: "change_committed",
        phase: "code",
        visit: 1,
        ...made,
        message: "half",
      });
    put(workspace.path, { "loose.txt": "l" });
    await store.save();
    await store.save();
    return { ...report, artifact: store.artifact, events: ledger.events().map((e) => e.type) };
  }
  const done = await workspace.commit("whole");
  const pushed = await workspace.push("omk/i12-fix", done?.commit ?? "", undefined);
  return { ...report, pushed: pushed.kind, events: ledger.events().map((e) => e.type) };
}

function begunOn(base: { ref: string; sha: string }): EventBody {
  return begin.type === "run_started" ? { ...begin, base } : begin;
}

async function fetchIt(): Promise<void> {
  const repository = { owner, name };
  const apiUrl = env["GITHUB_API_URL"] ?? "";
  const client = githubClient({ token, apiUrl, userAgent: "omk-test", pace: "none" });
  const [run] = await findState({
    list: (asked) => listArtifacts({ client, repository }, asked),
    repository,
    from,
    prefixes: ["i12-"],
  });
  if (run === undefined) throw new Error("nothing found");
  await fetchState({
    run,
    downloads: githubDownloads({ owner, name }, token),
    repository: { id: 7, owner, name },
    folder,
    build,
    onBroken: (text) => failures.push(text),
  });
}

function has(at: string, path: string): boolean {
  return existsSync(join(at, path));
}

const report = await main().catch((error: unknown): BedReport => {
  const ending = error instanceof AutopilotError ? error.ending : { code: String(error), mend: "" };
  return { failures, files: {}, events: [], code: ending.code, mend: ending.mend };
});
console.log(`REPORT ${JSON.stringify(report)}`);
