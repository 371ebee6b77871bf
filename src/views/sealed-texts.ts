import type { AutopilotState } from "../domain/state.ts";
import { proofOf } from "./proof.ts";
import { sarifLog } from "./sarif.ts";

/** The texts that the seal of a run covers: a step writes them, and a proof is held against them. */
export const sealedTexts = {
  /** `proof.json`, of the ledger up to `ledgerHead`. */
  proof: (state: AutopilotState, ledgerHead: string) => textOf(proofOf(state, ledgerHead)),
  /** `findings.sarif`. */
  findings: (state: AutopilotState) => textOf(sarifLog(state)),
};

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
