import { z } from "zod";
import { AutopilotError } from "../domain/errors.ts";
import { secretInputs } from "../ports/job.ts";
import { scopeOfFork } from "../triggers/order.ts";
import { probedRights } from "./rights.ts";
import type { StepContext } from "./step-context.ts";

/** What a workflow hands over. The token of the job is always there: what it may do is asked of GitHub. */
const secrets = secretInputs.filter((name) => name !== "github-token");

/** Whether a fork's code may be executed in this job, as far as its event and its inputs tell. */
export function mayExecuteFork({ job, inputs }: StepContext): boolean {
  return (
    scopeOfFork(job.eventName, true) === "gates" && secrets.every((name) => inputs[name] === "")
  );
}

/**
 * What anybody may start runs code of a fork, so there must be no secret beside it, and none of it may be spent.
 * @throws AutopilotError `not_authorised` where the job has one: GitHub gives it only where a private repository asks for that.
 */
export function needNoSecret({ inputs }: StepContext): void {
  const given = secrets.filter((name) => inputs[name] !== "").map((name) => `\`${name}\``);
  if (given.length === 0) return;
  throw refused(
    `This job checks a pull request of a fork, and was given ${given.join(", ")}: nothing of a fork is executed where a secret is in reach, and no stranger spends it.`,
    "Leave them out for forks; the gates then run without, and the label `omk:review` asks for a review:\n```yaml\nwith:\n  kimi-api-key: ${{ !github.event.pull_request.head.repo.fork && secrets.KIMI_API_KEY || '' }}\n```",
  );
}

const Event = z.object({ repository: z.object({ private: z.boolean() }) });

/**
 * Makes sure that the token beside a fork's code only reads. In a public repository it always does; a private one can be
 * set to give another, and then GitHub is asked.
 * @throws AutopilotError `not_authorised`.
 */
export async function needReadingToken(step: StepContext): Promise<void> {
  if (Event.safeParse(step.job.event).data?.repository.private === false) return;
  const writing = probedRights.filter((right) => right !== "artifacts");
  const refusals = await Promise.all(writing.map((right) => step.github.refusalOf(right)));
  const held = writing.filter((_, index) => refusals[index] === undefined);
  if (held.length === 0) return;
  throw refused(
    `This job checks a pull request of a fork, and its token may write (${held.join(", ")}): the fork's code could use it.`,
    "Turn off “Send write tokens to workflows from pull requests” (Settings → Actions → General), or give the job of forks `permissions: { contents: read }`.",
  );
}

function refused(text: string, mend: string): AutopilotError {
  return new AutopilotError({ verdict: "blocked_on_external", code: "not_authorised", text, mend });
}
