import type { Phase } from "../../domain/phase.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { CheckReport, Report } from "../../ports/reporter.ts";

/** A check run that should be there: which phase, on which commit, with what to show. */
export interface WantedCheck {
  readonly phase: Phase;
  readonly sha: string;
  readonly view: CheckReport;
}

/** The commit that has the check runs now: the head that is checked; else the pushed head, before it the start commit. */
export function checkedCommit({
  aim,
  pull,
  pushed,
  startCommit,
}: AutopilotState): string | undefined {
  if (aim === "check") return pull?.headSha;
  return pushed?.commit ?? startCommit;
}

/**
 * The check runs that should be there: of each phase that has begun, of all six once the run ended.
 * The first one is there before it begins, so that a missing right is known before a token is spent.
 */
export function wantedChecks(state: AutopilotState, { checks }: Report): readonly WantedCheck[] {
  const sha = checkedCommit(state);
  if (sha === undefined) return [];
  const none = state.phaseLog.length === 0;
  return checks
    .filter(
      ({ started, view }, index) => started || view.status === "completed" || (none && index === 0),
    )
    .map(({ phase, view }) => ({ phase, sha, view }));
}

/** What a check run says on a commit that is no longer the head. */
export function goneOn(phase: Phase, head: string): CheckReport {
  const title = `Goes on at ${head.slice(0, 7)}`;
  return {
    name: `omk / ${phase}`,
    status: "completed",
    conclusion: "neutral",
    title,
    summary: `${title}: the check runs stand on the branch's new head.`,
    annotations: [],
  };
}
