import { copyFileSync, existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ledgerName } from "../../domain/ledger.ts";
import { stateName, stateText } from "../../domain/state-text.ts";
import type { ArtifactStore, StoreOptions } from "../../ports/artifacts.ts";
import type { Manifest } from "../../proof/manifest.ts";
import { writeManifest } from "../local/manifest.ts";
import { coalesced } from "./coalesce.ts";
import { copyFolder } from "./staging.ts";
import { stateArtifactName } from "./state-artifact.ts";
import { type Trouble, trouble, troubleOf } from "./trouble.ts";
import type { Uploads } from "./uploads.ts";

/** What is saved, as which run, and by which job. */
export interface ArtifactStoreOptions extends StoreOptions {
  readonly run: Pick<Manifest, "key" | "repository">;
  readonly workflowRunId: number;
  readonly attempt: number;
  /** `retention_days` of the policy. */
  readonly retentionDays: number | undefined;
  readonly uploads: Uploads;
  /** Milliseconds between the saves that `start` asks for. */
  readonly everyMs?: number;
}

const fiveMinutes = 5 * 60_000;

/** The store of a job. Saves asked for while one runs become one more after it. */
export function artifactStore(options: ArtifactStoreOptions): ArtifactStore {
  const { uploads } = options;
  const told = new Set<Trouble["kind"]>();
  let seq = 0;
  let artifact: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const save = coalesced(saveOnce);
  return {
    save,
    start() {
      timer ??= setInterval(() => void save(), options.everyMs ?? fiveMinutes).unref();
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
    get artifact() {
      return artifact;
    },
  };

  async function saveOnce(): Promise<void> {
    try {
      if (!existsSync(join(options.folder, ledgerName))) return;
      const staged = await mkdtemp(`${options.folder}-save-`);
      try {
        await stage(staged);
        await send(staged);
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
    } catch (error) {
      tell(troubleOf(error));
    }
  }

  /** The ledger first: a bundle may know more than the ledger beside it, but never less. */
  async function stage(staged: string): Promise<void> {
    copyFileSync(join(options.folder, ledgerName), join(staged, ledgerName));
    await writeFile(join(staged, stateName), stateText(options.state()));
    await options.prepare().catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      tell(trouble("workspace", `Work since the last save could not be added to it: ${text}`));
    });
    await copyFolder(options.folder, staged, [ledgerName, stateName]);
    await writeManifest(staged, options.run);
  }

  /** Another job of this attempt, or our post step, may have taken names: step over them in growing strides. */
  async function send(folder: string): Promise<void> {
    for (let stride = 1; stride < 10_000; stride *= 2) {
      seq += stride;
      const name = stateArtifactName({ ...options, key: options.run.key, seq });
      const uploaded = await uploads.upload({ name, folder, retentionDays: options.retentionDays });
      if (uploaded.kind === "done") artifact = name;
      if (uploaded.kind === "failed") tell(uploaded.trouble);
      if (uploaded.kind !== "taken") return;
    }
  }

  function tell({ kind, text, mend }: Trouble): void {
    if (told.has(kind)) return;
    told.add(kind);
    options.onFailure(text, mend);
  }
}
