import type { EventBody } from "../domain/event.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { LedgerFile } from "../ports/ledger.ts";
import type { Reporter } from "../ports/reporter.ts";
import { reportOf } from "../views/report.ts";
import { mendRights } from "../views/rights.ts";
import { terminalLine } from "../views/terminal.ts";
import { info, warning } from "./log.ts";
import type { StepContext } from "./step-context.ts";

/** A ledger that is shown as it grows: in the job's log, and on GitHub. */
export interface Showing {
  readonly record: (body: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  readonly reporter: Reporter;
}

/**
 * Whether the run is shown on GitHub: once it has its branch, or knows that it gets none. One that lost its branch to
 * another run leaves the comment and the check runs of that one alone.
 */
export function hasBegun(state: AutopilotState): boolean {
  const { aim, scope, startCommit, pushed, missingRights, jobs, ending } = state;
  if (aim !== "deliver" || startCommit !== undefined || pushed !== undefined) return true;
  // Here no branch is opened, so none can be lost.
  if (scope.phases === "plan..review") return true;
  if (ending !== undefined) return ending.code !== "superseded";
  return jobs.length > 1 || missingRights.length > 0;
}

/** Puts the reporter beside the ledger of a run. */
export function showing(step: StepContext, ledger: LedgerFile, issue: number | undefined): Showing {
  const isFirstOfTwo = step.inputs.phases === "plan..review";
  const posts = step.github.reporter({
    target: issue === undefined ? {} : { issue },
    checks: !isFirstOfTwo,
    render: reportOf,
    record: (event) => ledger.append(event),
    onMissingRight: (right, status, text) => {
      // Its least rights are those; the job that delivers says everything.
      if (isFirstOfTwo)
        return info("The comment is left to the job that delivers: this one may not write it.");
      warning(`GitHub refused the token (${status}): ${text}\n${mendRights([right])}`, {
        title: `omk: no right to ${right}`,
      });
      record({ type: "right_missing", right, status, text });
    },
  });
  return { record, state: () => ledger.state(), reporter: posts };

  function record(body: EventBody): AutopilotState {
    const state = ledger.append(body);
    const event = ledger.events().findLast((e) => e.type === body.type);
    const line = event === undefined ? undefined : terminalLine(event);
    if (line !== undefined) info(line);
    // What follows a push is the pull request: it must not queue behind six check runs.
    if (body.type !== "pushed" && body.type !== "proof_sealed" && hasBegun(state))
      posts.show(state);
    return state;
  }
}
