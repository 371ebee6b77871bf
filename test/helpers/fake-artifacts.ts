import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  parseStateArtifactName,
  stateArtifactName,
} from "../../src/adapters/artifact/state-artifact.ts";
import { writeManifest } from "../../src/adapters/local/manifest.ts";
import { writeState } from "../../src/adapters/local/state-file.ts";
import { AutopilotError } from "../../src/domain/errors.ts";
import { grouped } from "../../src/domain/grouped.ts";
import type { Artifacts, FoundRun, StateArtifact, StateQuery } from "../../src/ports/artifacts.ts";

/** Artifacts that lie in a folder; `test/contracts/artifacts.ts` holds them to what the adapter does. */
export function fakeArtifacts(shelf: string, workflowRunId: number): Artifacts {
  const saved: StateArtifact[] = [];
  const tallies = new Set<string>();
  return {
    async findState(query) {
      const found = saved.filter((artifact) => isAsked(query, artifact)).toReversed();
      if (found.length === 0) throw missing(query);
      return [...grouped(found, ({ key }) => key)].map(
        ([key, artifacts]): FoundRun => ({ key, artifacts }),
      );
    },
    async fetchState({ run, folder }) {
      const [newest] = run.artifacts;
      if (newest === undefined) throw missing({ from: run.key, prefixes: [] });
      rmSync(folder, { recursive: true, force: true });
      cpSync(join(shelf, newest.name), folder, { recursive: true });
      rmSync(join(folder, "manifest.json"), { force: true });
      return newest;
    },
    store({ folder, state, prepare }) {
      const held: { seq: number; artifact?: string } = { seq: 0 };
      return {
        async save() {
          await prepare();
          await writeState(folder, state());
          await writeManifest(folder, state());
          held.seq += 1;
          const name = stateArtifactName({
            key: state().key,
            workflowRunId,
            attempt: 1,
            seq: held.seq,
          });
          cpSync(folder, join(shelf, name), { recursive: true });
          const parts = parseStateArtifactName(name);
          if (parts !== undefined)
            saved.push({ ...parts, id: saved.length + 1, name, bytes: 1, digest: undefined });
          held.artifact = name;
        },
        start() {},
        stop() {},
        get artifact() {
          return held.artifact;
        },
      };
    },
    countTallies: async (of) => (tallies.has(of) ? 1 : 0),
    async tally(of) {
      for (const one of of) tallies.add(one);
    },
  };
}

function isAsked({ from, prefixes }: StateQuery, { key, workflowRunId }: StateArtifact): boolean {
  const isRun = /^\d+$/.test(from);
  if (isRun && Number(from) !== workflowRunId) return false;
  if (!isRun && from !== "latest") return key === from;
  return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}

function missing({ from }: StateQuery): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_missing",
    text: `No saved state was found of ${from}.`,
    mend: "Start a new run.",
  });
}
