import { z } from "zod";
import { pullRequestPart } from "../domain/markers.ts";
import { threadOf } from "../domain/run-key.ts";
import type { MarkedComment } from "../ports/github.ts";
import type { StepContext } from "./step-context.ts";

/** The issue or pull request of an event, as far as it tells whose it is. Source: GitHub's webhook payloads. */
const Thread = z.object({
  body: z.string().nullish(),
  author_association: z.string().nullish(),
  user: z.object({ type: z.string().default("User") }).nullish(),
});
const Threaded = z.object({
  issue: Thread.extend({ pull_request: z.unknown() }).nullish(),
  pull_request: Thread.nullish(),
});

const ours = ["OWNER", "MEMBER", "COLLABORATOR"];

/** Whether what is spoken on is a pull request. */
export function isPull(event: unknown): boolean {
  const parsed = Threaded.safeParse(event);
  if (!parsed.success) return false;
  const { issue, pull_request: pull } = parsed.data;
  return (pull ?? issue?.pull_request ?? undefined) !== undefined;
}

/**
 * The sticky comment of the run that a thread is about: its own, or on a pull request that a run opened, that of the
 * issue where the run was asked for; undefined where none was ever written.
 * @throws AutopilotError `github_unavailable`.
 */
export async function stickyHere(
  { github, job }: StepContext,
  target: number,
): Promise<MarkedComment | undefined> {
  const own = await github.stickyOf(target);
  const asked = own === undefined ? askedOn(job.event) : undefined;
  return asked === undefined || asked === target ? own : github.stickyOf(asked);
}

/** Where the run was asked for that opened this pull request, as our part of its body says. */
function askedOn(event: unknown): number | undefined {
  const parsed = Threaded.safeParse(event);
  const thread = parsed.data?.pull_request ?? parsed.data?.issue ?? undefined;
  if (thread === undefined || !isOurs(thread)) return undefined;
  const key = pullRequestPart(thread.body ?? "")?.key;
  return key === undefined ? undefined : threadOf(key)?.number;
}

/** Anybody can write our marker into a pull request of their own. */
function isOurs({ user, author_association: association }: z.infer<typeof Thread>): boolean {
  return user?.type === "Bot" || ours.includes(association ?? "");
}
