import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { parseStateArtifactName } from "../src/adapters/artifact/state-artifact.ts";
import { unzip } from "../src/adapters/artifact/unzip.ts";
import { openRunFolder } from "../src/adapters/local/run-folder.ts";
import { genesis } from "../src/domain/ledger.ts";
import { verifiedManifest } from "../src/proof/manifest.ts";
import { sha256 } from "../src/proof/sha256.ts";
import { git } from "./bed/git/run-git.ts";
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
