import { isDeepStrictEqual } from "node:util";
import type { Build } from "../domain/action.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { Policy } from "../domain/policy.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import type { RunWorkspace } from "../ports/workspace.ts";
import { type Check, isWhole } from "../proof/check.ts";
import { recordedChecks } from "../proof/checks.ts";
import type { Order } from "../triggers/order.ts";
import { sealedTexts } from "../views/sealed-texts.ts";
import { policyAt } from "./base.ts";
import type { StepContext } from "./step-context.ts";

/**
 * Holds a fetched run against itself, as `verify-proof` does: its seal, its evidence, and the proof computed again.
 * @throws AutopilotError `state_broken` with what does not hold; `verify_red` where another version judged otherwise.
 */
export async function assertRecorded(folder: RunFolder, judge: Build): Promise<void> {
  const checks = await recordedChecks(folder, { texts: sealedTexts, judge });
  const broken = checks.find((check) => !isWhole(check));
  if (broken !== undefined) {
    const [spot] = broken.spots;
    const where = spot === undefined ? "" : ` (${spot.file}: ${spot.text})`;
    throw untrusted(`${broken.name}: ${broken.text}${where}`);
  }
  const otherwise = checks.find(({ name, status }) => status === "differs" && name !== "proof");
  if (otherwise !== undefined) throw judgedOtherwise(otherwise);
}

/** What is to be delivered, as it was fetched. */
export interface Delivery {
  readonly state: AutopilotState;
  readonly workspace: Pick<RunWorkspace, "readBase" | "listBase">;
}

/**
 * Whoever got out of the job before could have written a ledger that proves itself. What it may not choose: the rules,
 * which are read at base again, and the branch, which is one of ours, or that of the pull request that was asked about.
 * @throws AutopilotError `state_broken`.
 */
export async function assertDeliverable(
  step: StepContext,
  order: Extract<Order, { kind: "deliver" }>,
  { state, workspace }: Delivery,
): Promise<void> {
  const policy = await policyAt(workspace);
  if (!isDeepStrictEqual(written(policy, state), plain(state.policy)))
    throw untrusted("its policy is not the one that base holds");
  await (state.aim === "fix" ? assertPull(step, order, state) : assertOwnBranch(state, policy));
}

/** A command may ask for a draft, and for nothing else that the policy says. */
function written(policy: Policy, state: AutopilotState): unknown {
  return plain({ ...policy, draft: policy.draft || state.policy.draft });
}

function plain(policy: Policy): unknown {
  return JSON.parse(JSON.stringify(policy));
}

function assertOwnBranch({ branch, base }: AutopilotState, { branch_prefix: prefix }: Policy) {
  if (branch.startsWith(prefix) && branch !== base.ref) return;
  throw untrusted(`its branch \`${branch}\` is none that a run may open (\`branch_prefix\`)`);
}

async function assertPull(
  { github }: StepContext,
  { target }: Extract<Order, { kind: "deliver" }>,
  { pull, branch }: AutopilotState,
): Promise<void> {
  if (pull === undefined || (target !== undefined && target !== pull.number))
    throw untrusted("it is not about the pull request on which this was asked");
  const { headRef, isFork } = await github.readPull(pull.number);
  if (isFork || headRef !== branch)
    throw untrusted(`\`${branch}\` is not the branch of pull request #${pull.number}`);
}

/** Nobody meddled with it; but what this version would not call proved, it does not deliver. */
function judgedOtherwise({ name, text }: Check): AutopilotError {
  return new AutopilotError({
    verdict: "not_ready",
    code: "verify_red",
    text: `Nothing is delivered: another version of the action proved this run, and by the rules of this one its ${name} is another. ${text}.`,
    mend: "Deliver it with the version that made it, or let this one prove it again: `command: resume` in a job that has the model's key.",
  });
}

function untrusted(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `Nothing is delivered, because what the job before left does not hold. ${why}.`,
    mend: "Look at the log of the job before, and at its artifact: `npx . verify-proof <folder or zip>` in a clone of this action names every place. If nobody meddled with it, start a new run.",
  });
}
