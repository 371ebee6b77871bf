import type { Action, Build } from "../../src/domain/action.ts";
import { ledgerFormat, proofFormat } from "../../src/domain/formats.ts";

/** The bundle that tests take themselves for. */
export const build: Build = { version: "1.0.0", commit: "b".repeat(40), modified: false };

/** The action of the jobs that tests tell of. */
export const action: Action = {
  repository: "octo/omk",
  ref: "v1",
  ...build,
  formats: { ledger: ledgerFormat, proof: proofFormat },
};
