import type { AutopilotState } from "../domain/state.ts";

/** First line of the sticky comment: how a later job finds it, and the run in it. */
export function stickyMarker(state: AutopilotState): string {
  return `<!-- omk:sticky key=${state.key} run=${state.jobs.at(-1)?.workflowRunId ?? 0} -->`;
}

/** First line of the one comment that calls a person. */
export function attentionMarker(state: AutopilotState): string {
  return `<!-- omk:attention key=${state.key} -->`;
}

/** First line of an answer: whoever's token posts it, it is no command. */
export const answerMarker = "<!-- omk:answer -->";

/** A box in the sticky comment. Whoever ticks it gives the command; the next render shows it unticked again. */
export function box(command: string, label: string): string {
  return `- [ ] <!-- omk:box ${command} --> ${label}`;
}

/** First and last line of our part of a pull request's body; what people write around it is theirs. */
export function pullRequestMarkers(state: AutopilotState): {
  readonly start: string;
  readonly end: string;
} {
  return { start: `<!-- omk:pr key=${state.key} -->`, end: "<!-- omk:end -->" };
}
