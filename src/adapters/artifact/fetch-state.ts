import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AutopilotError } from "../../domain/errors.ts";
import type { Event } from "../../domain/event.ts";
import { ledgerName, readLedger } from "../../domain/ledger.ts";
import type { StateArtifact, StateFetch } from "../../ports/artifacts.ts";
import { manifestName, verifiedManifest } from "../../proof/manifest.ts";
import { sha256 } from "../../proof/sha256.ts";
import { openRunFolder } from "../local/run-folder.ts";
import { checkState } from "../local/state-file.ts";
import type { Downloads } from "./downloads.ts";
import { unescapeNames } from "./staging.ts";
import { unzip } from "./unzip.ts";

/** Which run is fetched, from where, and whose it has to be. */
export interface StateFetching extends StateFetch {
  readonly downloads: Downloads;
  readonly repository: {
    readonly id: number | undefined;
    readonly owner: string;
    readonly name: string;
  };
}

const attempts = 5;

/**
 * Fetches the newest state of a run that holds what it should: manifest, chain, repository, version.
 * @throws AutopilotError of the newest one when none does, mostly `state_broken`; `state_newer`.
 */
export async function fetchState(fetch: StateFetching): Promise<StateArtifact> {
  let newest: unknown;
  for (const artifact of fetch.run.artifacts.slice(0, attempts)) {
    try {
      await fetchOne(fetch, artifact);
      return artifact;
    } catch (error) {
      // An older state would lose what a later version did.
      if (error instanceof AutopilotError && error.code === "state_newer") throw error;
      newest ??= error;
      fetch.onBroken(
        `${artifact.name} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  throw newest instanceof AutopilotError ? newest : unreachable(fetch.run.key, newest);
}

async function fetchOne(fetch: StateFetching, artifact: StateArtifact): Promise<void> {
  await mkdir(dirname(fetch.folder), { recursive: true });
  const scratch = await mkdtemp(`${fetch.folder}-fetch-`);
  try {
    const arrived = join(scratch, "zip");
    const unpacked = join(scratch, "run");
    const named = join(scratch, "named");
    await Promise.all([arrived, unpacked, named].map((folder) => mkdir(folder)));
    await unzip(await fetch.downloads.download(artifact, arrived), unpacked);
    await check(fetch, artifact.key, unpacked);
    await rm(join(unpacked, manifestName));
    await unescapeNames(unpacked, named);
    await rm(fetch.folder, { recursive: true, force: true });
    await rename(named, fetch.folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function check(fetch: StateFetching, key: string, folder: string): Promise<void> {
  const manifest = await verifiedManifest(await openRunFolder(folder));
  if (manifest.key !== key) throw foreign(`it is of the run ${manifest.key}`);
  const ledger = join(folder, ledgerName);
  if (!existsSync(ledger)) throw foreign("it has no ledger");
  const { events } = readLedger(await readFile(ledger, "utf8"), sha256);
  checkOrigin(fetch, key, events[0]);
  await checkState(folder, events, fetch.build);
}

function checkOrigin({ repository }: StateFetching, key: string, first: Event | undefined): void {
  if (first?.type !== "run_started" || first.key !== key)
    throw foreign(`its ledger is not that of the run ${key}`);
  const { id, owner, name } = first.repository;
  const isSame =
    id === undefined || repository.id === undefined
      ? `${owner}/${name}`.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase()
      : id === repository.id;
  if (!isSame) throw foreign(`it is of the repository ${owner}/${name}`);
}

function foreign(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `The saved state is not one of this run: ${why}.`,
    mend: "Resume from another workflow run of this run (`resume-from: <run id>`), or start a new run.",
  });
}

function unreachable(key: string, cause: unknown): AutopilotError {
  return new AutopilotError(
    {
      verdict: "failed_infra",
      code: "state_missing",
      text: `The saved state of ${key} cannot be fetched: ${cause instanceof Error ? cause.message : String(cause)}`,
      mend: "Give the job `permissions: actions: read`, and run the workflow again.",
    },
    { cause },
  );
}
