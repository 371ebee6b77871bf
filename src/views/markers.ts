import type { AutopilotState } from "../domain/state.ts";

/** First line of the sticky comment: how a later job finds it, and the run in it. */
export function stickyMarker(state: AutopilotState): string {
  return `<!-- omk:sticky key=${state.key} run=${state.jobs.at(-1)?.workflowRunId ?? 0} -->`;
}

/** First line of the one comment that calls a person. */
export function attentionMarker(state: AutopilotState): string {
  return `<!-- omk:attention key=${state.key} -->`;
}

/** First and last line of our part of a pull request's body; what people write around it is theirs. */
export function pullRequestMarkers(state: AutopilotState): {
  readonly start: string;
  readonly end: string;
} {
  return { start: `<!-- omk:pr key=${state.key} -->`, end: "<!-- omk:end -->" };
}
