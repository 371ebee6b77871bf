import type { Redact } from "../domain/redact.ts";
import type { Tools } from "../ports/agent.ts";
import type { ArtifactStore } from "../ports/artifacts.ts";
import type { LedgerFile } from "../ports/ledger.ts";
import type { RunWorkspace } from "../ports/workspace.ts";

/** A run that this job carries: its folder with its ledger, and its workspace. */
export interface RunFiles {
  readonly key: string;
  readonly folder: string;
  readonly ledger: LedgerFile;
  readonly workspace: RunWorkspace;
  readonly redact: Redact;
  /** `idle_timeout_secs` of the policy. */
  readonly idleSecs: number;
  /** AGENTS.md of base. */
  readonly guidance: string;
  /** The issue or pull request on which the run answers. */
  readonly issue: number | undefined;
  readonly tools: Promise<Tools>;
  /** Opens the store; `prepare` brings into the folder what only the world knows. */
  readonly openStore: (prepare: () => Promise<void>) => ArtifactStore;
}
