import { atHead } from "../../domain/at-head.ts";
import type { Ending } from "../../domain/verdict.ts";
import type { Violation } from "../../domain/violation.ts";
import type { World } from "../../ports/world.ts";

/**
 * Why nothing of the change may leave the runner: it holds a secret, and what was pushed cannot be taken back. A run that
 * ends before verify has not been looked through yet, so that is done here.
 */
export async function leak(world: World): Promise<Ending | undefined> {
  // One by one: what one commit brings and a later one takes away is pushed all the same.
  const history = await world.workspace.history();
  // What is written over several lines has the marks of a patch between them.
  if ([history, history.replaceAll(/^[+-]/gm, "")].some(world.holdsSecret)) return ofThisRun();
  const found = (await violationsOf(world)).find(({ rule }) => rule === "secret_in_change");
  return found === undefined ? undefined : ofSomebody(found);
}

function violationsOf({ state, policyCheck }: World): Promise<readonly Violation[]> {
  const known = atHead(state()).policyCheck;
  return known === undefined ? policyCheck.violations() : Promise.resolve(known.violations);
}

function ofThisRun(): Ending {
  return {
    verdict: "not_ready",
    code: "secret_in_change",
    text: "The change holds a secret of this run (the model's key, a token or the notification address), so nothing was pushed.",
    mend: "The change is kept in the state artifact only. Revoke the secret: something in the job could read it. Then find out who wrote it there (`turns/` and `gates/` in the artifact), and start a new run.",
  };
}

function ofSomebody({ text, mend }: Violation): Ending {
  return {
    verdict: "not_ready",
    code: "secret_in_change",
    text: `${text} So nothing was pushed.`,
    mend: `The change is kept in the state artifact only. ${mend}`,
  };
}
