import { answerMarker } from "../domain/markers.ts";
import type { Ending } from "../domain/verdict.ts";
import { link } from "./links.ts";
import { code } from "./markdown.ts";

/** The run that somebody wants to stop: its key, and where its job shows. */
export interface ToCancel {
  readonly key: string;
  readonly url: string;
}

/** The answer to a cancel that GitHub took: who asked, and what becomes of the work. */
export function cancelledView(run: ToCancel, by: string): string {
  return [
    answerMarker,
    `Run \`${run.key}\` is being cancelled, as ${code(by, 100)} asked ([its job](${run.url})). It saves what there is and says so in its comment; the command \`resume\` goes on from there.`,
  ].join("\n");
}

/** The answer where no run is at work. */
export function nothingToCancelView(run: ToCancel | undefined, how: string): string {
  const text =
    run === undefined
      ? "Nothing is running here: no run was started on this thread yet."
      : `Nothing is running here: the job of run \`${run.key}\` ${how} (${link("job", run.url)}).`;
  return [answerMarker, text].join("\n");
}

/** The ending of a cancel that GitHub refused: what the token lacks, and where a person presses the button. */
export function cannotCancel(run: ToCancel, status: number, words: string): Ending {
  return {
    verdict: "blocked_on_external",
    code: "not_authorised",
    text: `GitHub did not let this job cancel the job of run ${run.key} (${status}): ${words}`,
    mend: [
      `Press **Cancel workflow** ${link("there", run.url)}, or give this job the right for the next time:`,
      "```yaml\npermissions:\n  actions: write\n```",
    ].join("\n"),
  };
}

/** The ending where the comment names a job that is no job of ours: nothing of a repository's other work is stopped. */
export function notOurs(run: ToCancel): Ending {
  return {
    verdict: "not_ready",
    code: "not_authorised",
    text: `The comment here names a job of run ${run.key} that shows no sign of that run, so it was left alone.`,
    mend: `Look at ${link("that job", run.url)}, and cancel it there if it is the one that you mean.`,
  };
}
