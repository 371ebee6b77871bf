import { error, info, setOutput, summary } from "@actions/core";
import type { AutopilotState } from "../domain/state.ts";
import { type Ending, stepPasses } from "../domain/verdict.ts";
import { outputsOf } from "../views/outputs.ts";
import { endingSummary, summaryView } from "../views/summary.ts";

/** A run that this job has carried, and where its files are. */
export interface Carried {
  readonly state: AutopilotState;
  readonly artifact: string | undefined;
  readonly proof: string;
}

/** Outputs, job summary and exit code of a run. */
export async function finish({ state, artifact, proof }: Carried): Promise<void> {
  const outputs = {
    ...outputsOf(state),
    proof,
    ...(artifact === undefined ? {} : { "state-artifact": artifact }),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  await summary.addRaw(summaryView(state), true).write();
  if (state.ending !== undefined) close(state.ending);
}

/** The same for what stopped before there was a run. */
export async function endWithoutRun(ending: Ending): Promise<void> {
  setOutput("verdict", ending.verdict);
  setOutput("code", ending.code);
  await summary.addRaw(endingSummary(ending), true).write();
  close(ending);
}

function close(ending: Ending): void {
  const text = [ending.text, ending.mend].filter((part) => part !== "").join("\n");
  if (stepPasses(ending.verdict)) info(`${ending.verdict} (${ending.code}): ${text}`);
  else {
    process.exitCode = 1;
    error(text, { title: `omk: ${ending.verdict} (${ending.code})` });
  }
}
