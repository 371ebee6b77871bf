import { setTimeout as delay } from "node:timers/promises";
import type { Pull } from "../domain/aim.ts";
import { commandIn } from "../domain/command-in.ts";
import { AutopilotError } from "../domain/errors.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Ending } from "../domain/verdict.ts";
import type { GitHub, PullNow } from "../ports/github.ts";
import { ContextEvent } from "../triggers/context-event.ts";
import type { StepContext } from "./step-context.ts";

/** A pull request that a run is about: pinned, with its words as the event has them, else as they are now. */
export interface Pinned {
  readonly pull: Pull;
  readonly title: string;
  readonly body: string;
  readonly defaultBranch: string;
}

/**
 * The pull request with its head pinned: where the event names a commit that one, else the head of now.
 * @throws AutopilotError `nothing_to_do` where it is closed, `github_unavailable`.
 */
export async function pinPull(
  { github, job }: StepContext,
  number: number,
  headSha: string | undefined,
): Promise<Pinned> {
  const { title, body, isOpen, defaultBranch, author: _, ...now } = await github.readPull(number);
  if (!isOpen) throw closed(number);
  const words = wordsOf(job.event, number) ?? { title, body };
  return { pull: { ...now, headSha: headSha ?? now.headSha }, ...words, defaultBranch };
}

/** What the event says of the pull request that it happened on: its author may write something else a moment later. */
function wordsOf(event: unknown, number: number): Pick<Pinned, "title" | "body"> | undefined {
  const { issue, pull_request: pull } = ContextEvent.safeParse(event).data ?? {};
  const place = [pull, issue].find((one) => one?.number === number);
  return place === undefined ? undefined : { title: place.title, body: place.body ?? "" };
}

/**
 * Whether the pull request has another head by now than the one that the run is about. What cannot be found out stops
 * nobody: the verdict names the commit that it is of.
 */
export async function overtaken(
  { github, signal }: StepContext,
  state: AutopilotState,
): Promise<Ending | undefined> {
  const { pull, aim } = state;
  if (pull === undefined) return undefined;
  const reading = readNow(github, pull.number);
  const now = await (signal.aborted ? Promise.race([reading, soon()]) : reading);
  if (now === undefined || now.headSha === pull.headSha) return undefined;
  return aim === "fix"
    ? leftBehind(state, pull, now.headSha)
    : superseded(state, pull, now.headSha);
}

/** A cancelled job has seconds, and more to do with them. */
function soon(): Promise<undefined> {
  return delay(4_000, undefined, { ref: false });
}

async function readNow(github: GitHub, number: number): Promise<PullNow | undefined> {
  try {
    return await github.readPull(number);
  } catch (error) {
    if (error instanceof AutopilotError) return undefined;
    throw error;
  }
}

function superseded({ policy }: AutopilotState, { number, headSha }: Pull, now: string): Ending {
  return {
    verdict: "cancelled",
    code: "superseded",
    text: `Pull request #${number} was pushed to while \`${headSha.slice(0, 7)}\` was looked at: its head is \`${now.slice(0, 7)}\` now, and nothing that was found is said of it.`,
    mend: `Where a push starts a check, the new head has one of its own. Else ask for it: \`${commandIn(policy, "check")}\`.`,
  };
}

/** Nobody's commits are overwritten, and what was proved or approved was so on top of the old head. */
function leftBehind(
  { policy, aside }: AutopilotState,
  { number, headSha, headRef }: Pull,
  now: string,
): Ending {
  const made =
    aside === undefined
      ? "What this run made is in its state artifact"
      : `What this run made is on \`${aside.branch}\`: take it over with \`git fetch origin ${aside.branch} && git merge FETCH_HEAD\``;
  return {
    verdict: "cancelled",
    code: "superseded",
    text: `Pull request #${number} was pushed to since this fix began at \`${headSha.slice(0, 7)}\`: its head is \`${now.slice(0, 7)}\` now, so nothing is pushed to \`${headRef}\`.`,
    mend: `Request again on the new head: \`${commandIn(policy, "fix")}\`. ${made}.`,
  };
}

function closed(number: number): AutopilotError {
  return new AutopilotError({
    verdict: "no_change",
    code: "nothing_to_do",
    text: `Pull request #${number} is closed, so there is nothing to do on it.`,
    mend: "Open it again first, if it is still wanted.",
  });
}
