import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LedgerOptions, openLedger } from "../../../src/adapters/local/ledger-file.ts";
import { checkState } from "../../../src/adapters/local/state-file.ts";
import type { EventBody } from "../../../src/domain/event.ts";
import { Policy } from "../../../src/domain/policy.ts";
import type { LedgerFile } from "../../../src/ports/ledger.ts";
import { build } from "../../helpers/build.ts";

/** A folder that is gone when the test is over. */
export function tempFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "omk-local-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The first event of a run. */
export const begin: EventBody = {
  type: "run_started",
  key: "i12-abcdefgh",
  task: { kind: "issue", number: 12, title: "Fix sum", text: "It subtracts." },
  repository: { id: 7, owner: "octocat", name: "hello" },
  base: { ref: "main", sha: "a".repeat(40) },
  branch: "omk/i12-fix-sum",
  model: "kimi-k2",
  review: "auto",
  policy: Policy.parse({}),
  gates: [],
  parallel: false,
  aim: "deliver",
  scope: { checks: "all" },
  planFirst: false,
};

export const planning: EventBody = { type: "phase_started", phase: "plan", visit: 1 };

/** Ledger options with a clock that goes on by a second each time it is read. */
export function ledgerIn(folder: string, more: Partial<LedgerOptions> = {}): LedgerOptions {
  let now = Date.parse("2026-01-05T09:00:00.000Z");
  return {
    folder,
    redact: (text) => text,
    clock: () => {
      now += 1000;
      return new Date(now);
    },
    ...more,
  };
}

/** The ledger of a folder that was saved, with its `state.json` held against it. */
export async function loadRun(options: LedgerOptions): Promise<LedgerFile> {
  const ledger = openLedger(options);
  await checkState(options.folder, ledger.events(), build);
  return ledger;
}
