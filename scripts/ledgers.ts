// Keeps runs of this version for the tests of later ones: seven of them, each with what GitHub has of it.
//   npm run ledgers -- test/ledgers/<n>
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseStateArtifactName } from "../src/adapters/artifact/state-artifact.ts";
import { unzip } from "../src/adapters/artifact/unzip.ts";
import type { Bed } from "../test/bed/bed.ts";
import { KeptArtifact, KeptGitHub, KeptName } from "../test/helpers/kept-run.ts";
import { playRun } from "./play-ledgers.ts";

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error("Where to? npm run ledgers -- test/ledgers/<n>");
  process.exit(2);
}

// The records name the folder that the run was in.
process.env["TMPDIR"] = "/tmp/omk-runner";
await mkdir(process.env["TMPDIR"], { recursive: true });

for (const name of KeptName.options) {
  const folder = resolve(target, name);
  if (existsSync(folder)) {
    console.log(`${name} is there already, and stays.`);
    continue;
  }
  await using bed = await playRun(name);
  await keep(bed, folder);
  console.log(`${name} is kept.`);
}

async function keep(bed: Bed, folder: string): Promise<void> {
  const { artifact, zip } = await newestState(bed);
  await mkdir(join(folder, "run"), { recursive: true });
  await writeFile(join(folder, "artifact.zip"), zip);
  await unzip(join(folder, "artifact.zip"), join(folder, "run"));
  await writeJson(join(folder, "artifact.json"), artifact);
  const github = await githubOf(bed);
  await writeJson(join(folder, "github.json"), github);
  await bundle(bed, join(folder, "remote.bundle"), github);
}

/** With the commits of check runs, which GitHub keeps also where no branch has them any more. */
async function bundle(bed: Bed, file: string, github: KeptGitHub): Promise<void> {
  for (const { head_sha: sha } of github.check_runs)
    await bed.git("update-ref", `refs/shown/${sha}`, sha);
  await bed.git("bundle", "create", "--quiet", file, "--all");
}

/** The newest state that the run left, as the artifact service has it. */
async function newestState(bed: Bed) {
  const at = { owner: bed.owner, repo: bed.repo };
  const { data } = await bed.bot.actions.listArtifactsForRepo({ ...at, per_page: 100 });
  const states = data.artifacts.filter(({ name }) => parseStateArtifactName(name) !== undefined);
  const newest = states.toSorted((a, b) => a.id - b.id).at(-1);
  if (newest === undefined) throw new Error("the run left no state");
  const { data: zip } = await bed.bot.actions.downloadArtifact({
    ...at,
    artifact_id: newest.id,
    archive_format: "zip",
  });
  if (!(zip instanceof ArrayBuffer)) throw new Error(`${newest.name} is no file`);
  const run = bed.host.runs.get(newest.workflow_run?.id ?? 0);
  const artifact = KeptArtifact.parse({
    ...newest,
    repository_id: bed.host.repository.id,
    workflow_run_id: run?.id,
    run_attempt: run?.run_attempt,
  });
  return { artifact, zip: Buffer.from(zip) };
}

async function githubOf(bed: Bed): Promise<KeptGitHub> {
  const { host, owner, repo } = bed;
  return KeptGitHub.parse({
    ...(await bed.export()),
    repository: { id: host.repository.id, owner, name: repo, default_branch: host.defaultBranch },
    server_url: bed.serverUrl,
    api_url: bed.apiUrl,
    workflow_runs: [...host.runs.values()],
  });
}

function writeJson(file: string, value: object): Promise<void> {
  return writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
