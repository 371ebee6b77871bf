import { join } from "node:path";
import { identity } from "../domain/commit-message.ts";
import { AutopilotError } from "../domain/errors.ts";
import { canShow } from "../domain/gate.ts";
import { type Policy, policyFile } from "../domain/policy.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Base, BaseFiles, PullHead, WorkspaceOptions } from "../ports/workspace.ts";
import { readPolicy } from "../projects/config/policy-file.ts";
import { type BaseCommands, baseCommands } from "../projects/detect/base-commands.ts";
import { setupFromInput } from "../projects/detect/setup.ts";
import type { StepContext } from "./step-context.ts";

/** Longest AGENTS.md that goes into a prompt, in characters. */
const guidanceLimit = 16_000;

/**
 * Finds the base: the one that is named, the input, the branch of the workflow run, or the default branch, as it was when
 * its policy let the order in, else as the remote has it now.
 * @throws AutopilotError `base_missing`, `checkout_missing`.
 */
export async function findBase(
  step: StepContext,
  defaultBranch: string | undefined,
  named?: string,
): Promise<Base> {
  const { job, inputs, remote, base } = step;
  const usual = inputs.base === "" ? (job.branch ?? defaultBranch) : inputs.base;
  const ref = (named ?? usual)?.replace(/^refs\/heads\//, "");
  if (base !== undefined && (ref ?? base.ref) === base.ref) return base;
  // One request is quicker than git; where it says nothing of use, git asks the remote and finds the words.
  const sha = ref === undefined ? undefined : await step.github.tipOf(ref);
  const answer = await step.git.findBase({
    checkout: job.workspace,
    remote,
    ref,
    sha,
    env: step.childEnv,
  });
  if ("sha" in answer) return answer;
  throw new AutopilotError({
    verdict: "not_ready",
    code: answer.code,
    text: answer.missing,
    mend: answer.mend,
  });
}

/** What a workspace of this job is opened with. */
export function workspaceOptions(
  step: StepContext,
  base: Base,
  place: { name: string; branch: string; pull?: PullHead | undefined },
): WorkspaceOptions {
  return {
    checkout: step.job.workspace,
    folder: workFolder(step, place.name),
    base: base.sha,
    branch: place.branch,
    ...(place.pull === undefined ? {} : { pull: place.pull }),
    remote: step.remote,
    identity,
    env: step.childEnv,
    signal: step.signal,
  };
}

/** Where the workspace of a run on a pull request begins; undefined for other runs. */
export function pullHeadOf({
  aim,
  pull,
}: Pick<AutopilotState, "aim" | "pull">): PullHead | undefined {
  if (pull === undefined) return undefined;
  return { number: pull.number, sha: pull.headSha, begin: aim === "check" ? "merge" : "head" };
}

/** Where a workspace lies: beside the run folder, outside of everything that is saved. */
function workFolder(step: StepContext, name: string): string {
  return join(step.job.temp, "omk-work", name);
}

/** The repository's own rules at base. @throws AutopilotError `bad_policy`. */
export async function policyAt(base: BaseFiles): Promise<Policy> {
  return readPolicy(await base.readBase(policyFile));
}

/** Gates and setup of a run, as base has them. @throws AutopilotError `bad_gates`, `no_gates`. */
export async function checksAt(
  step: StepContext,
  base: BaseFiles,
  policy: Policy,
): Promise<Omit<BaseCommands, "isWritten">> {
  const { gates, parallel, setup: found, isWritten } = await baseCommands(base);
  const setup = step.inputs.setup === "" ? found : setupFromInput(step.inputs.setup);
  if (!canShow(gates) && policy.no_gates === "block") throw noGates(isWritten);
  return { gates, parallel, setup };
}

/** AGENTS.md of base, bounded. */
export async function guidanceAt(base: BaseFiles): Promise<string> {
  const text = (await base.readBase("AGENTS.md")) ?? "";
  return text.length <= guidanceLimit ? text : `${text.slice(0, guidanceLimit)}\n[cut]`;
}

function noGates(isWritten: boolean): AutopilotError {
  const what = isWritten
    ? "`.omk/gates.toml` has no gate that is required and not skipped"
    : "no test, lint or build command was recognised at the root of the repository";
  return new AutopilotError({
    verdict: "not_ready",
    code: "no_gates",
    text: `No gate is known: ${what}. Without one nothing can show that a change works.`,
    mend: [
      "Commit `.omk/gates.toml` to the base branch:",
      '```toml\n[[gates]]\nname = "test"\ncommand = "npm"\nargs = ["test"]\n```',
      'Or say in `.omk/autopilot.toml` that none is fine: `no_gates = "allow"`.',
    ].join("\n"),
  });
}
