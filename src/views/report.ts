import { phasesToShow } from "../domain/aim.ts";
import type { Phase } from "../domain/phase.ts";
import type { AutopilotState } from "../domain/state.ts";
import { attentionView } from "./attention.ts";
import { type CheckView, checkView } from "./check.ts";
import { commentView } from "./comment.ts";
import { attentionMarker, stickyMarker } from "./markers.ts";
import { phaseStatus } from "./phase-status.ts";

/** Goes up when a view renders the same state to another text; stands in every `posted` event. */
const rendererVersion = 2;

/** Everything that is shown on GitHub of one state: what a reporter posts, and what `replay` compares. */
export interface Report {
  readonly rendererVersion: number;
  readonly checks: readonly {
    readonly phase: Phase;
    readonly started: boolean;
    readonly view: CheckView;
  }[];
  readonly sticky: { readonly marker: string; readonly body: string };
  readonly attention: { readonly marker: string; readonly body: string } | undefined;
  /** Changes when a reader should see the change at once, and not when only numbers grow. */
  readonly stage: string;
}

/** The views of one state. */
export function reportOf(state: AutopilotState): Report {
  const attention = attentionView(state);
  return {
    rendererVersion,
    checks: phasesToShow(state).map((phase) => ({
      phase,
      started: state.phaseLog.some((entry) => entry.phase === phase),
      view: checkView(state, phase),
    })),
    sticky: { marker: stickyMarker(state), body: commentView(state) },
    attention:
      attention === undefined ? undefined : { marker: attentionMarker(state), body: attention },
    stage: stageOf(state),
  };
}

function stageOf(state: AutopilotState): string {
  const each = phasesToShow(state).map((phase) => {
    const { status, conclusion } = phaseStatus(state, phase);
    const visits = state.phaseLog.filter((entry) => entry.phase === phase).length;
    return `${phase} ${visits} ${conclusion ?? status}`;
  });
  const rest = [
    state.ending?.code,
    state.delivered?.pr.number,
    state.pushed?.commit,
    state.aside?.commit,
    state.missingRights.length,
  ];
  return [...each, ...rest].join(",");
}
