import { z } from "zod";
import { pullRequestPart } from "../domain/markers.ts";
import { mayHaveAccess, mayWrite } from "../domain/permission.ts";
import { threadOf } from "../domain/run-key.ts";
import type { GitHub, MarkedComment } from "../ports/github.ts";
import type { StepContext } from "./step-context.ts";

/** The issue or pull request of an event, as far as it tells whose it is. Source: GitHub's webhook payloads. */
const Thread = z.object({
  body: z.string().nullish(),
  author_association: z.string().nullish(),
  user: z.object({ login: z.string().optional(), type: z.string().default("User") }).nullish(),
});
type Thread = z.infer<typeof Thread>;

const Threaded = z.object({
  issue: Thread.extend({ pull_request: z.unknown() }).nullish(),
  pull_request: Thread.nullish(),
});

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
  step: StepContext,
  target: number,
): Promise<MarkedComment | undefined> {
  const { github } = step;
  const own = await github.stickyOf(target);
  const asked = own === undefined ? await askedOn(step) : undefined;
  return asked === undefined || asked === target ? own : github.stickyOf(asked);
}

/** Where the run was asked for that opened this pull request, as our part of its body says. */
async function askedOn({ github, job }: StepContext): Promise<number | undefined> {
  const thread = threadIn(job.event);
  const key = pullRequestPart(thread?.body ?? "")?.key;
  if (thread === undefined || key === undefined || !(await isOurs(github, thread)))
    return undefined;
  return threadOf(key)?.number;
}

function threadIn(event: unknown): Thread | undefined {
  const parsed = Threaded.safeParse(event).data;
  return parsed?.pull_request ?? parsed?.issue ?? undefined;
}

/** Anybody can write our marker into a pull request of their own: only of who may write here it counts. */
async function isOurs(
  github: GitHub,
  { user, author_association: association }: Thread,
): Promise<boolean> {
  if (user?.type === "Bot") return true;
  if (user?.login === undefined || !mayHaveAccess(association ?? "")) return false;
  return mayWrite(await github.permissionOf(user.login));
}
