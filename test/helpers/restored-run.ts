import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runtimeToken } from "../bed/artifacts/runtime-token.ts";
import type { Bed } from "../bed/bed.ts";
import { git } from "../bed/git/run-git.ts";
import { type Setting, type SettingOptions, startSetting } from "../e2e/setting.ts";
import { KeptArtifact, KeptGitHub } from "./kept-run.ts";

/**
 * A fresh bed in the state in which a kept run left its own, from the files of `test/ledgers/` alone: repository, threads,
 * comments, check runs, and the artifact byte by byte. Addresses in texts become those of this bed.
 */
export async function restoreRun(folder: string, options: SettingOptions): Promise<Setting> {
  const github = KeptGitHub.parse(await readJson(join(folder, "github.json")));
  const clone = await mkdtemp(join(tmpdir(), "omk-restored-"));
  try {
    await cloneBundle(join(folder, "remote.bundle"), clone);
    const { owner, name } = github.repository;
    const setting = await startSetting({
      ...options,
      repo: { worktree: clone },
      name: `${owner}/${name}`,
    });
    await pushAll(setting.bed, clone, github);
    await writeThreads(setting.bed, github);
    await showChecks(setting.bed, github);
    for (const run of github.workflow_runs)
      setting.bed.host.runs.set(run.id, { ...run, status: "completed" });
    await upload(setting.bed, folder);
    setting.bed.calls.length = 0;
    setting.bed.pushes.length = 0;
    return setting;
  } finally {
    await rm(clone, { recursive: true });
  }
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

/** Every ref by its name: git leaves out a fetch whose refs are all there. */
async function cloneBundle(bundle: string, folder: string): Promise<void> {
  await git(["clone", "--quiet", bundle, folder], { cwd: tmpdir() });
  const refs = "+refs/*:refs/kept/*";
  await git(["fetch", "--quiet", bundle, refs], { cwd: folder });
}

/** The branches, and for a moment one at each commit with check runs: GitHub keeps those also without a branch. */
async function pushAll(bed: Bed, clone: string, github: KeptGitHub): Promise<void> {
  const url = `${bed.serverUrl}/${bed.owner}/${bed.repo}`;
  const basic = Buffer.from(`x-access-token:${bed.token}`).toString("base64");
  const push = (specs: readonly string[]) =>
    git(
      ["-c", `http.extraHeader=Authorization: basic ${basic}`, "push", "--quiet", url, ...specs],
      {
        cwd: clone,
      },
    );
  const listed = await git(["for-each-ref", "--format=%(refname)", "refs/kept/heads"], {
    cwd: clone,
  });
  const branches = listed.split("\n").map((ref) => ref.slice("refs/kept/heads/".length));
  const shown = [...new Set(github.check_runs.map(({ head_sha }) => head_sha))];
  const moments = shown.map((sha) => `refs/heads/shown-${sha}`);
  await push([
    ...branches.map((branch) => `refs/kept/heads/${branch}:refs/heads/${branch}`),
    ...shown.map((sha) => `${sha}:refs/heads/shown-${sha}`),
  ]);
  if (moments.length > 0) await push(moments.map((ref) => `:${ref}`));
}

/** In the order of their numbers, which GitHub gives; then what was said there. */
async function writeThreads(bed: Bed, github: KeptGitHub): Promise<void> {
  const at = { owner: bed.owner, repo: bed.repo };
  const as = ({ login, type }: { login: string; type: string }) =>
    type === "Bot" ? bed.bot : bed.user(login);
  const here = (text: string | null) => (text ?? "").replaceAll(github.server_url, bed.serverUrl);
  const issues = github.issues.map((thread) => ({ thread, ends: undefined }));
  const pulls = github.pull_requests.map((thread) => ({ thread, ends: thread }));
  for (const { thread, ends } of [...issues, ...pulls].toSorted(byNumber)) {
    const text = { ...at, title: thread.title, body: here(thread.body) };
    const client = as(thread.user);
    const { data } =
      ends === undefined
        ? await client.issues.create(text)
        : await client.pulls.create({
            ...text,
            head: ends.head.ref,
            base: ends.base.ref,
            draft: ends.draft,
          });
    if (data.number !== thread.number) throw new Error(`#${thread.number} became #${data.number}`);
  }
  for (const { issue_number, body, user } of github.comments)
    await as(user).issues.createComment({ ...at, issue_number, body: here(body) });
}

interface Numbered {
  readonly thread: { readonly number: number };
}

function byNumber(a: Numbered, b: Numbered): number {
  return a.thread.number - b.thread.number;
}

async function showChecks(bed: Bed, github: KeptGitHub): Promise<void> {
  for (const { head_sha, name, external_id, conclusion, output } of github.check_runs) {
    const { title, summary } = output;
    await bed.bot.checks.create({
      owner: bed.owner,
      repo: bed.repo,
      head_sha,
      name,
      status: "completed",
      // The API's type has no room for what it answers itself.
      conclusion: (conclusion ?? "neutral") as "neutral",
      ...(external_id === null ? {} : { external_id }),
      output: { title: title ?? "", summary: summary ?? "" },
    });
  }
}

const service = "twirp/github.actions.results.api.v1.ArtifactService";

/** As the artifact service has it from GitHub's client, which would zip the folder anew. */
async function upload(bed: Bed, folder: string): Promise<void> {
  const artifact = KeptArtifact.parse(await readJson(join(folder, "artifact.json")));
  const zip = await readFile(join(folder, "artifact.zip"));
  const { workflow_run_id: runId, run_attempt: attempt, name } = artifact;
  const ids = {
    workflowRunBackendId: `run-${runId}`,
    workflowJobRunBackendId: `job-${runId}-${attempt}`,
  };
  const call = (method: string, body: object) =>
    post(
      `${bed.apiUrl}/${service}/${method}`,
      { ...ids, name, ...body },
      runtimeToken(runId, attempt),
    );
  const { signed_upload_url: target } = await call("CreateArtifact", { version: 4 });
  await ok(
    fetch(String(target), {
      method: "PUT",
      headers: { "x-ms-blob-type": "BlockBlob" },
      body: new Uint8Array(zip),
    }),
  );
  const hash = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
  await call("FinalizeArtifact", { size: String(zip.length), hash });
}

async function post(url: string, body: object, token: string): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const reply = await ok(fetch(url, { method: "POST", headers, body: JSON.stringify(body) }));
  return (await reply.json()) as Record<string, unknown>;
}

async function ok(sent: Promise<Response>): Promise<Response> {
  const reply = await sent;
  if (!reply.ok) throw new Error(`${reply.url}: ${reply.status} ${await reply.text()}`);
  return reply;
}
