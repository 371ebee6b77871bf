/** What the name of a state artifact says. */
export interface StateName {
  readonly key: string;
  readonly workflowRunId: number;
  readonly attempt: number;
  /** Counted from 1 within a job; the newest of two artifacts is told by their ids. */
  readonly seq: number;
}

/** A saved state as GitHub lists it. A hint: only its content decides whether it is one. */
export interface StateArtifact extends StateName {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:<hex>` of the zip file, where GitHub knows it. */
  readonly digest: string | undefined;
}

/** The name under which a state goes up: unique also across the jobs and attempts of a workflow run. */
export function stateArtifactName({ key, workflowRunId, attempt, seq }: StateName): string {
  return `omk-state-${key}-${workflowRunId}-${attempt}-${seq}`;
}

/** Reads such a name back; undefined for any other. */
export function parseStateArtifactName(name: string): StateName | undefined {
  const parts = /^omk-state-((?:i\d+|pr\d+|task)-[a-z2-7]{8})-(\d+)-(\d+)-(\d+)$/.exec(name);
  if (parts === null) return undefined;
  const [, key = "", run, attempt, seq] = parts;
  return { key, workflowRunId: Number(run), attempt: Number(attempt), seq: Number(seq) };
}
