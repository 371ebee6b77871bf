import { runKeyPattern } from "../../domain/run-key.ts";
import type { StateName } from "../../ports/artifacts.ts";

/** The name under which a state goes up: unique also across the jobs and attempts of a workflow run. */
export function stateArtifactName({ key, workflowRunId, attempt, seq }: StateName): string {
  return `omk-state-${key}-${workflowRunId}-${attempt}-${seq}`;
}

const shape = new RegExp(`^omk-state-(${runKeyPattern})-(\\d+)-(\\d+)-(\\d+)$`);

/** Reads such a name back; undefined for any other. */
export function parseStateArtifactName(name: string): StateName | undefined {
  const parts = shape.exec(name);
  if (parts === null) return undefined;
  const [, key = "", run, attempt, seq] = parts;
  return { key, workflowRunId: Number(run), attempt: Number(attempt), seq: Number(seq) };
}
