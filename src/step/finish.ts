import { setOutput } from "@actions/core";
import type { AutopilotState } from "../domain/state.ts";
import { type Ending, stepPasses } from "../domain/verdict.ts";
import { outputsOf } from "../views/outputs.ts";
import { resumeHint } from "../views/resume.ts";
import { endingSummary, summaryView } from "../views/summary.ts";
import { error, info } from "./log.ts";
import type { Outside } from "./outside.ts";

type Summing = Pick<Outside, "addSummary">;

/** A run that this job has carried, and where its files are. */
export interface Carried {
  readonly state: AutopilotState;
  readonly artifact: string | undefined;
  readonly proof: string;
}

/** Outputs, job summary and exit code of a run. */
export async function finish(outside: Summing, { state, artifact, proof }: Carried): Promise<void> {
  const outputs = {
    ...outputsOf(state),
    proof,
    ...(artifact === undefined ? {} : { "state-artifact": artifact }),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  await summarise(outside, summaryView(state));
  if (state.ending !== undefined) close(state.ending, resumeHint(state, state.ending));
}

/** The same for what stopped before there was a run. */
export async function endWithoutRun(outside: Summing, ending: Ending): Promise<void> {
  setOutput("verdict", ending.verdict);
  setOutput("code", ending.code);
  await summarise(outside, endingSummary(ending));
  close(ending);
}

/** Not every runner has a job summary: what it would say goes into the log then. */
export async function summarise(outside: Summing, text: string): Promise<void> {
  try {
    await outside.addSummary(text);
  } catch (cause) {
    info(`${text}\n(No job summary: ${cause instanceof Error ? cause.message : String(cause)})`);
  }
}

function close(ending: Ending, resume = ""): void {
  const text = [ending.text, ending.mend, resume].filter((part) => part !== "").join("\n");
  if (stepPasses(ending.verdict)) info(`${ending.verdict} (${ending.code}): ${text}`);
  else {
    process.exitCode = 1;
    error(text, { title: `omk: ${ending.verdict} (${ending.code})` });
  }
}
