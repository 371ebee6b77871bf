import { phasesToShow } from "../domain/aim.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Report } from "../ports/report.ts";
import { attentionView } from "./attention.ts";
import { checkView } from "./check.ts";
import { commentView } from "./comment.ts";
import { phaseStatus } from "./phase-status.ts";

/** Goes up when a view renders the same state to another text; stands in every `posted` event. */
const rendererVersion = 4;

/** Comments that are written once, each where its view has a text. */
const once: readonly (readonly [string, (state: AutopilotState) => string | undefined])[] = [
  ["attention", attentionView],
];

/** The views of one state. */
export function reportOf(state: AutopilotState): Report {
  return {
    rendererVersion,
    checks: phasesToShow(state).map((phase) => ({
      phase,
      started: state.phaseLog.some((entry) => entry.phase === phase),
      view: checkView(state, phase),
    })),
    sticky: { body: commentView(state) },
    once: once.flatMap(([view, textOf]) => {
      const body = textOf(state);
      return body === undefined ? [] : [{ view, body }];
    }),
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
