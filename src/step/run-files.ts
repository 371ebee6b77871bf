import type { RunWorkspace } from "../adapters/git/open-workspace.ts";
import type { Tools } from "../adapters/kimi/install.ts";
import type { LedgerFile } from "../adapters/local/ledger-file.ts";
import type { Redact } from "../adapters/local/redact.ts";
import type { ArtifactStore } from "../ports/artifacts.ts";

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
