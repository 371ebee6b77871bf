import { AutopilotError } from "../../domain/errors.ts";
import { type LedgerFile, type LedgerOptions, openLedger } from "./ledger-file.ts";
import { checkState } from "./state-file.ts";

/**
 * Opens the ledger of a run that is to be taken up again, with `state.json` checked against it.
 * @throws AutopilotError `state_broken`.
 */
export async function loadRun(options: LedgerOptions): Promise<LedgerFile> {
  const ledger = openLedger(options);
  if (ledger.events().length === 0) throw empty(options.folder);
  await checkState(options.folder, ledger.events());
  return ledger;
}

function empty(folder: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `There is no run in ${folder}: its events.jsonl is missing or empty.`,
    mend: "Resume another run, or start a new one.",
  });
}
