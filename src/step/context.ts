import type { Aim, Pull } from "../domain/aim.ts";
import type { Context } from "../domain/context.ts";
import { counted } from "../domain/count.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { Policy } from "../domain/policy.ts";
import type { Author, JobLog, Remark } from "../domain/remark.ts";
import type { Task } from "../domain/task.ts";
import type { Allowance } from "../ports/github.ts";
import { authorityOf } from "../triggers/authority.ts";
import { contextFrom, type Material, type Opening } from "../triggers/context.ts";
import { ContextEvent, type Trigger, triggerOf } from "../triggers/context-event.ts";
import { linkedIssues, peopleToAsk } from "../triggers/context-remark.ts";
import type { StepContext } from "./step-context.ts";

/** Requests for what was written and what failed; the permissions of its authors are asked for beside them. */
const mostRequests = 8;
const mostPeople = 10;

/** An allowance of so many requests. */
function allowanceOf(requests: number): Allowance {
  const state = { left: requests };
  return {
    notes: [],
    take() {
      if (state.left === 0) return false;
      state.left -= 1;
      return true;
    },
  };
}

/** What a run that begins is about. */
export interface About {
  readonly task: Task;
  readonly aim: Aim;
  readonly pull: Pull | undefined;
  readonly policy: Policy;
}

/**
 * What people had written on the issue or pull request when the command was given, and what had failed there; undefined
 * where there is nothing. What cannot be read stops no run: it is said in the notes.
 */
export async function contextOf(step: StepContext, about: About): Promise<Context | undefined> {
  const event = ContextEvent.catch(nothing).parse(step.job.event);
  const opening = openingOf(event, about);
  const allowance = allowanceOf(mostRequests);
  const [material, trigger] = await Promise.all([
    read(step, { ...about, opening, event, allowance }),
    pinned(step, event),
  ]);
  const also = opening?.author === undefined ? [] : [opening.author];
  const people = peopleToAsk(material.remarks, trigger, also);
  const writers = await writersOf(step, people.slice(0, mostPeople), about.policy);
  const notes = [...material.notes, ...unasked(people.length - mostPeople)];
  const { read_strangers: readStrangers } = about.policy;
  return contextFrom(
    { ...material, notes },
    { trigger, writers, readStrangers, task: about.task.text },
  );
}

function unasked(count: number): readonly string[] {
  return count <= 0
    ? []
    : [`${counted(count, "more person", "more people")} count as strangers: too many to ask for.`];
}

/** Where the event does not tell its time, that of the workflow run is the nearest. */
async function pinned({ github, job }: StepContext, event: ContextEvent): Promise<Trigger> {
  const trigger = triggerOf(event);
  if (trigger.at !== undefined) return trigger;
  return { ...trigger, at: (await github.askedAt(job.runId)) ?? new Date().toISOString() };
}

const nothing: ContextEvent = {
  action: undefined,
  issue: undefined,
  pull_request: undefined,
  comment: undefined,
  review: undefined,
  workflow_run: undefined,
};

/** The place of the run, as the event had it. */
function openingOf(event: ContextEvent, { task }: About): Opening | undefined {
  const place = [event.issue, event.pull_request].find((one) => one?.number === task.number);
  if (place === undefined || task.number === undefined) return undefined;
  const { number, title, body = "", user, author_association: association = "NONE" } = place;
  const author: Author | undefined =
    user === undefined
      ? undefined
      : { login: user.login, isBot: user.type !== "User", association };
  return { kind: task.kind === "pr" ? "pull request" : "issue", number, title, body, author };
}

interface Reading extends About {
  readonly opening: Opening | undefined;
  readonly event: ContextEvent;
  readonly allowance: Allowance;
}

async function read(step: StepContext, reading: Reading): Promise<Material> {
  const { opening, allowance } = reading;
  const [remarks, logs] = await Promise.all([
    Promise.all(conversation(step, reading)),
    logsOf(step, reading),
  ]);
  return { opening, remarks: remarks.flat(), logs, notes: allowance.notes };
}

/** What was written where the task came from; where logs have to be read as well, the newest words have to do. */
function conversation(step: StepContext, reading: Reading): Promise<readonly Remark[]>[] {
  const { task, aim, event, allowance } = reading;
  const { number, kind } = task;
  if (number === undefined || kind === "task") return [];
  // Of a pull request's own counts GitHub tells in some events only, and other servers tell nothing of use.
  const count = event.issue?.number === number ? event.issue.comments : undefined;
  const pages = aim === "fix" ? 1 : 3;
  const { github } = step;
  return [
    github.readComments(allowance, { number, count, pages }),
    ...(kind === "pr"
      ? [github.readLineComments(allowance, number), github.readReviews(allowance, number)]
      : []),
    ...linkedTo(step, reading).map((one) => github.readLinked(allowance, one)),
  ];
}

function linkedTo({ job }: StepContext, { aim, task, opening }: Reading): readonly number[] {
  if (aim === "fix" || opening === undefined) return [];
  return linkedIssues(opening.body, `${job.owner}/${job.repo}`).filter(
    (one) => one !== task.number,
  );
}

/** A workflow run that failed is named by the event; of a pull request to be fixed, the newest on its head. */
async function logsOf({ github, job }: StepContext, reading: Reading): Promise<readonly JobLog[]> {
  const { aim, pull, event, allowance } = reading;
  const failed = event.workflow_run?.conclusion === "failure" ? event.workflow_run.id : undefined;
  if (failed !== undefined) return github.failedLogs(allowance, failed);
  if (aim !== "fix" || pull === undefined) return [];
  const { at: before } = triggerOf(event);
  const wanted = { sha: pull.headSha, except: job.runId, before };
  const found = await github.failedRunOn(allowance, wanted);
  return found === undefined ? [] : github.failedLogs(allowance, found);
}

/** Who of these people has one of the policy's roles. Whose permission cannot be read counts as a stranger. */
async function writersOf(
  { github }: StepContext,
  people: readonly string[],
  { roles }: Policy,
): Promise<ReadonlySet<string>> {
  const asked = await Promise.all(
    people.map(async (login) => {
      const permission = await github.permissionOf(login).catch(unlessOurs);
      return authorityOf(login, permission, roles).may ? [login] : [];
    }),
  );
  return new Set(asked.flat());
}

function unlessOurs(error: unknown): undefined {
  if (!(error instanceof AutopilotError)) throw error;
}
