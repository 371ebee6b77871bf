import { isBot } from "./authority.ts";
import type { WorkflowRun } from "./event.ts";
import type { Order } from "./order.ts";
import { nothing, type Request } from "./request.ts";
import { requesterOf } from "./thread.ts";

/** Most runs that a red pull request, or a red commit of the default branch, starts: a fourth mends nothing either. */
const mostMends = 3;

/** The workflow that this step belongs to. */
export interface OwnWorkflow {
  readonly name: string;
  /** Such as `.github/workflows/omk.yml`; empty where nobody says. */
  readonly path: string;
}

/** Where a workflow's red says something about the code that it ran on. */
const aboutCode = new Set(["push", "pull_request", "schedule", "workflow_dispatch"]);

/** `workflow_run`: mends what broke, on the pull request whose head it is, or on the default branch. */
export function requestOfWorkflowRun(event: WorkflowRun, own: OwnWorkflow): Request {
  const refused = refusal(event, own);
  if (refused !== undefined) return nothing(refused);
  const order = mendOf(event);
  if (order.kind !== "fix" && order.kind !== "run") return nothing(order.why);
  return {
    kind: "of people",
    people: causes(event),
    seenAt: undefined,
    bound: { kind: "mend", name: boundName(event, order), most: mostMends },
    target: order.kind === "fix" ? order.pull : undefined,
    // Anybody may open a pull request of a branch that is here: it alone lets nobody push to that branch.
    ...(order.kind === "fix" ? { authorOf: order.pull } : {}),
    orderBy: () => order,
  };
}

function refusal(event: WorkflowRun, own: OwnWorkflow): string | undefined {
  const { workflow_run: run, repository, action } = event;
  if (action !== "completed") return `the workflow run was ${action}.`;
  if (run.conclusion !== "failure") return `the workflow run ended ${run.conclusion ?? "open"}.`;
  if (run.head_repository?.id !== repository.id) return "the workflow run is on a fork's code.";
  if (isOwn(event, own)) return "the workflow run is one of this workflow itself.";
  if (!aboutCode.has(run.event))
    return `a workflow run of ${run.event} says nothing about the code.`;
  const bot = causes(event).find(isBot);
  return bot === undefined ? undefined : `${bot.login || "who caused it"} is a bot.`;
}

function isOwn({ workflow_run: run }: WorkflowRun, own: OwnWorkflow): boolean {
  const path = run.path?.replace(/@.*$/s, "") ?? "";
  return path !== "" && own.path !== "" ? path === own.path : run.name === own.name;
}

/** Who pushed, and who ran it again: both have to be people who may. */
function causes({ workflow_run: run, sender }: WorkflowRun): readonly WorkflowRun["sender"][] {
  const both = [run.actor ?? sender, run.triggering_actor ?? run.actor ?? sender];
  return both.filter((one, index) => both.findIndex(({ login }) => login === one.login) === index);
}

type Mend = Extract<Order, { kind: "fix" | "run" | "nothing" }>;

function mendOf(event: WorkflowRun): Mend {
  const { workflow_run: run, repository } = event;
  const isDefault = run.head_branch !== undefined && run.head_branch === repository.default_branch;
  // What is on the default branch gets a pull request of its own, also where another one wants to bring it elsewhere.
  const pulls = isDefault ? [] : (run.pull_requests ?? []);
  const pull = pulls.find(({ head }) => head.sha === run.head_sha);
  const [requester] = causes(event);
  const asked = {
    title: `Mend ${nameOf(event)}`,
    text: textOf(event),
    ...requesterOf(requester),
  };
  if (pull !== undefined) {
    const task = { ...asked, kind: "pr" as const, number: pull.number };
    return { kind: "fix", pull: pull.number, task, options: {}, headSha: run.head_sha };
  }
  if (pulls.length > 0)
    return { kind: "nothing", why: "the pull request has another head by now." };
  if (!isDefault || run.event === "pull_request")
    return { kind: "nothing", why: "the branch is not the default one and has no pull request." };
  return { kind: "run", task: { ...asked, kind: "task" }, planFirst: false, options: {} };
}

function textOf(event: WorkflowRun): string {
  const { workflow_run: run } = event;
  const branch = shown(run.head_branch ?? "");
  const attempt = run.run_attempt === undefined ? "" : `, attempt ${run.run_attempt}`;
  return [
    `The workflow ${nameOf(event)} failed on the branch \`${branch}\`: workflow run ${run.id}${attempt}, at the commit ${shown(run.head_sha)}.`,
    "Find out what broke, and mend its cause. Do not loosen the tests, the workflow or its configuration to make it pass.",
  ].join("\n");
}

function nameOf({ workflow_run: run }: WorkflowRun): string {
  return `“${shown(run.name ?? run.path ?? String(run.id))}”`;
}

/** Names of workflows and branches are somebody's text: one short line of it. */
function shown(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}`<>@]+/gu, " ")
    .trim()
    .slice(0, 100);
}

function boundName({ workflow_run: run }: WorkflowRun, order: Mend): string {
  if (order.kind === "fix") return `pr${order.pull}`;
  return `workflow-${run.workflow_id ?? 0}-${run.head_sha.replace(/\W/g, "").slice(0, 12)}`;
}
