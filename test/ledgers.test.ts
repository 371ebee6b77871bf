import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { parseStateArtifactName } from "../src/adapters/artifact/state-artifact.ts";
import { unzip } from "../src/adapters/artifact/unzip.ts";
import { openRunFolder } from "../src/adapters/local/run-folder.ts";
import { omk } from "../src/cli/omk.ts";
import { nameOfAction } from "../src/domain/action.ts";
import { fold } from "../src/domain/fold.ts";
import { genesis, ledgerName, readLedger } from "../src/domain/ledger.ts";
import { makerOf } from "../src/domain/state.ts";
import { verifiedManifest } from "../src/proof/manifest.ts";
import { sha256 } from "../src/proof/sha256.ts";
import { outputsOf } from "../src/views/outputs.ts";
import { pullRequestView } from "../src/views/pull-request.ts";
import { reportOf } from "../src/views/report.ts";
import { summaryView } from "../src/views/summary.ts";
import { git } from "./bed/git/run-git.ts";
import { build } from "./helpers/build.ts";
import { endings, KeptArtifact, KeptGitHub, KeptName } from "./helpers/kept-run.ts";

const root = join(import.meta.dirname, "ledgers");
const formats = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const kept = formats.flatMap((format) =>
  KeptName.options.map((name) => ({ name, at: `${format.name}/${name}` })),
);

describe.each(kept)("the kept run $at", ({ name, at }) => {
  const folder = join(root, at);
  const run = join(folder, "run");

  test("is what its manifest says, and ended as its name says", async () => {
    const { key } = await manifestOf(run);
    const state = await stateOf(run);
    expect(state).toMatchObject({ key, phase: endings[name].phase });
    expect(state.ending).toMatchObject({
      verdict: endings[name].verdict,
      code: endings[name].code,
    });
  });

  test("is told in today's words, event by event, and folds as far as it got", async () => {
    const text = await readFile(join(run, ledgerName), "utf8");
    const { events } = readLedger(text, sha256);
    const state = fold(events);
    expect(state).toMatchObject({
      phase: endings[name].phase,
      ending: { code: endings[name].code },
    });
    expect(events).toHaveLength(text.trimEnd().split("\n").length);
  });

  test("is shown by every view, which name its action, or say that it is not known", async () => {
    const state = fold(readLedger(await readFile(join(run, ledgerName), "utf8"), sha256).events);
    if (state === undefined) throw new Error("no state");
    const { checks, sticky, once } = reportOf(state);
    const pages = [summaryView(state), pullRequestView(state).body];
    for (const page of pages) expect(page).toContain(nameOfAction(makerOf(state)));
    const texts = [...pages, sticky.body, ...once.map(({ body }) => body)];
    for (const { view } of checks) texts.push(view.summary, view.text ?? "");
    for (const text of texts) expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
    expect(Object.keys(outputsOf(state))).toContain("verdict");
  });

  test("holds as verify-proof sees it, although another build made it", async () => {
    let out = "";
    const write = (text: string) => {
      out += text;
    };
    const signal = new AbortController().signal;
    const code = await omk(["verify-proof", run], { out: write, err: write, signal, build });
    expect([code, out]).toEqual([0, expect.stringContaining("Everything holds")]);
  });

  test("went up as the artifact beside it", async () => {
    const zip = join(folder, "artifact.zip");
    const unpacked = await scratch();
    await unzip(zip, unpacked);
    const manifest = await manifestOf(unpacked);
    expect(manifest).toEqual(await manifestOf(run));
    const artifact = KeptArtifact.parse(await readJson(join(folder, "artifact.json")));
    const bytes = await readFile(zip);
    expect(artifact).toMatchObject({
      size_in_bytes: bytes.length,
      digest: `sha256:${sha256(bytes)}`,
      repository_id: manifest.repository.id,
    });
    expect(parseStateArtifactName(artifact.name)).toMatchObject({
      key: manifest.key,
      workflowRunId: artifact.workflow_run_id,
      attempt: artifact.run_attempt,
    });
  });

  test("has every commit that GitHub and the ledger name in its bundle", async () => {
    const github = KeptGitHub.parse(await readJson(join(folder, "github.json")));
    const state = await stateOf(run);
    const bare = await scratch();
    await git(["clone", "--quiet", "--mirror", join(folder, "remote.bundle"), bare], { cwd: root });
    const shown = [...github.check_runs, ...github.workflow_runs].map(({ head_sha }) => head_sha);
    for (const sha of new Set([state.base.sha, ...shown]))
      expect(await git(["cat-file", "-t", sha], { cwd: bare })).toBe("commit");
    for (const { number, head } of github.pull_requests)
      expect(await git(["rev-parse", `refs/pull/${number}/head`], { cwd: bare })).toBe(head.sha);
  });
});

async function manifestOf(folder: string) {
  return verifiedManifest(await openRunFolder(folder));
}

const State = z.object({
  key: z.string(),
  seq: z.int(),
  phase: z.string(),
  base: z.object({ sha: z.string() }),
  ending: z.object({ verdict: z.string(), code: z.string() }),
});
const Line = z.object({ seq: z.int(), prev: z.string() });

/** What `state.json` says; that it ends where the unbroken chain of the ledger ends is asked of every format. */
async function stateOf(run: string): Promise<z.infer<typeof State>> {
  const lines = (await readFile(join(run, "events.jsonl"), "utf8")).trimEnd().split("\n");
  const hashes = [genesis, ...lines.map((line) => sha256(line))];
  lines.forEach((line, index) => {
    const { seq, prev } = Line.parse(JSON.parse(line));
    expect([seq, prev]).toEqual([index + 1, hashes[index]]);
  });
  const state = State.parse(await readJson(join(run, "state.json")));
  expect(state.seq).toBe(lines.length);
  return state;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "omk-kept-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
