import { commandIn } from "../../domain/command-in.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import { doubts } from "../../domain/proves.ts";
import type { AutopilotState } from "../../domain/state.ts";
import type { Ending } from "../../domain/verdict.ts";
import type { PullRequestResult } from "../../ports/forge.ts";
import type { World } from "../../ports/world.ts";
import { pushHead } from "./push.ts";
import { dropAside } from "./set-aside.ts";

/** No model: the proof is sealed, the branch pushed, and the pull request opened or updated. A fix has one already. */
export async function deliver(world: World): Promise<Outcome> {
  const doubt = [...doubts(world.state()), ...(await brokenNow(world))];
  if (doubt.length > 0) return stopped(unproved(doubt));
  await world.seal();
  const refused = await pushHead(world);
  if (refused !== undefined) return stopped(refused);
  const state = world.state();
  if (state.pull !== undefined) return pushedTo(world, state, state.pull.number);
  const result = await world.forge.pullRequest({
    branch: state.branch,
    base: state.base.ref,
    ...world.pullRequestText(state),
    draft: state.policy.draft || needsALook(state),
    labels: state.policy.labels,
    reviewers: state.policy.reviewers,
  });
  return judge(world, state, result);
}

/** A job that only delivers was told of the policy's check by the job before it: it looks again, at the change itself. */
async function brokenNow(world: World): Promise<readonly string[]> {
  if (world.state().scope.phases !== "deliver") return [];
  return (await world.policyCheck.violations())
    .filter(({ mode }) => mode === "block")
    .map(({ rule, path }) => `The change breaks the policy: ${rule} at ${path}.`);
}

/** Nothing gets here unproved; if it does, that is our own fault, and it is not delivered. */
function unproved(doubt: readonly string[]): Ending {
  return {
    verdict: "failed_infra",
    code: "internal",
    text: `The record of the run does not show that the change is ready, so it is not delivered: ${doubt.join(" ")}`,
    mend: "Resume the run: what is missing is looked at again. If it stops here once more, please report it with the state artifact.",
  };
}

/** Somebody's pull request is told in a comment: its words and whether it is a draft stay theirs. */
async function pushedTo(world: World, { head }: AutopilotState, number: number): Promise<Outcome> {
  if (head === undefined) throw new Error("a change without a head was delivered");
  await dropAside(world);
  const pr = { number, url: world.forge.pullUrl(number), operation: "updated" } as const;
  world.record({ type: "delivered", ...head, pr });
  return completed(`Pushed to the branch of pull request #${number}.`);
}

/** Where the policy wants a person to look first. */
function needsALook({ policyCheck }: AutopilotState): boolean {
  return policyCheck?.violations.some(({ mode }) => mode === "review") === true;
}

function judge(world: World, state: AutopilotState, result: PullRequestResult): Outcome {
  if (result.kind === "refused") {
    const later = result.status >= 500 || result.status === 429;
    return stopped(later ? unavailable(result) : withoutPullRequest(world, state, result));
  }
  if (state.head === undefined) throw new Error("a change without a head was delivered");
  const { number, url, operation, warnings } = result;
  world.record({ type: "delivered", ...state.head, pr: { number, url, operation } });
  return completed([`Pull request #${number} ${operation}.`, ...warnings].join(" "));
}

/** GitHub has a problem of its own: nothing is to be mended, and the branch is there. */
function unavailable(result: { status: number; text: string }): Ending {
  return {
    verdict: "failed_infra",
    code: "github_unavailable",
    text: `The change is proved and pushed, but GitHub did not open the pull request (${result.status}): ${result.text}`,
    mend: "Resume in a while; https://www.githubstatus.com says whether GitHub has a problem.",
  };
}

function withoutPullRequest(
  world: World,
  state: AutopilotState,
  result: { status: number; text: string },
) {
  const link = world.forge.compareUrl(state.base.ref, state.branch);
  return {
    verdict: "blocked_on_external",
    code: "pull_request_refused",
    text: `The change is proved and pushed to \`${state.branch}\`, but GitHub refused the pull request (${result.status}): ${result.text}`,
    mend: [
      "Allow it in Settings → Actions → General → Workflow permissions → “Allow GitHub Actions to create and approve pull requests”, and give the job `permissions: pull-requests: write`; or pass a `delivery-token` that may.",
      `Then resume: \`${commandIn(state.policy, "resume")}\`, or \`command: resume\`. It only delivers.`,
      `Or open it by hand: ${link}`,
    ].join("\n"),
  } as const;
}
