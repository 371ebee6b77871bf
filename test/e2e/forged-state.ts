import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { parseStateArtifactName } from "../../src/adapters/artifact/state-artifact.ts";
import { unzip } from "../../src/adapters/artifact/unzip.ts";
import { githubUploads } from "../../src/adapters/artifact/uploads.ts";
import { runtimeToken } from "../bed/artifacts/runtime-token.ts";
import type { StepResult } from "../bed/runner/step.ts";
import { type RunState, runState } from "../proof/run-state.ts";
import type { Setting } from "./setting.ts";

/** The last state that a job left, unpacked. */
export async function stateOf({ bed }: Setting, { outputs }: StepResult): Promise<RunState> {
  const at = { owner: bed.owner, repo: bed.repo };
  const { data } = await bed.bot.actions.listArtifactsForRepo({ ...at, per_page: 100 });
  const found = data.artifacts.find(({ name }) => name === outputs["state-artifact"]);
  const zip = await bed.bot.actions.downloadArtifact({
    ...at,
    artifact_id: found?.id ?? 0,
    archive_format: "zip",
  });
  const state = runState();
  onTestFinished(() => state[Symbol.dispose]());
  const file = join(await mkdtemp(join(tmpdir(), "omk-zip-")), "state.zip");
  await writeFile(file, Buffer.from(zip.data as ArrayBuffer));
  await unzip(file, state.path);
  return state;
}

/** Uploads a state as whoever got hold of the job's runtime token can: under the next name, so that it is the newest. */
export async function leave(
  { bed }: Setting,
  { outputs, runId }: Pick<StepResult, "outputs" | "runId">,
  state: RunState,
): Promise<void> {
  const name = parseStateArtifactName(outputs["state-artifact"] ?? "");
  if (name === undefined) throw new Error("the job left no state");
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", runtimeToken(runId, 1));
  vi.stubEnv("ACTIONS_RESULTS_URL", `${bed.apiUrl}/`);
  onTestFinished(() => void vi.unstubAllEnvs());
  forgeries += 1;
  const uploaded = await githubUploads().upload({
    name: `omk-state-${name.key}-${runId}-1-${100 + forgeries}`,
    folder: state.path,
    retentionDays: undefined,
  });
  if (uploaded.kind !== "done") throw new Error(`not uploaded: ${JSON.stringify(uploaded)}`);
}

let forgeries = 0;
