import type { z } from "zod";
import { openBase } from "../adapters/git/open-workspace.ts";
import { permissionOf } from "../adapters/github/people.ts";
import { react } from "../adapters/github/reactions.ts";
import { parseCommand } from "../domain/command.ts";
import { AutopilotError, endingOf } from "../domain/errors.ts";
import { Policy } from "../domain/policy.ts";
import type { Ending } from "../domain/verdict.ts";
import { authorityOf, refusedAtOnce } from "../triggers/authority.ts";
import { AnyEvent, IssueComment } from "../triggers/event.ts";
import { type Order, orderOfComment, orderOfStep } from "../triggers/order.ts";
import { findBase, policyAt, workspaceOptions } from "./base.ts";
import type { Desk } from "./desk.ts";

/** What the step is to do: from the inputs, or from a comment of somebody who may give orders. */
export async function orderOf(desk: Desk): Promise<Order> {
  const { inputs, job } = desk;
  const asked = { command: inputs.command, task: inputs.task, resumeFrom: inputs["resume-from"] };
  const fromComment =
    inputs.command === "auto" && inputs.task.trim() === "" && job.eventName === "issue_comment";
  if (fromComment) return orderOfEvent(desk, parseEvent(IssueComment, job.event));
  return orderOfStep(asked, parseEvent(AnyEvent, job.event), job.actor);
}

async function orderOfEvent(desk: Desk, event: IssueComment): Promise<Order> {
  const body = event.comment.body ?? "";
  if (!/^[/@]\w/m.test(body))
    return { kind: "nothing", why: "the comment has no command at the start of a line." };
  const refused = refusedAtOnce(event);
  if (refused !== undefined) return { kind: "nothing", why: refused };
  const [reading, permission] = await Promise.all([
    readPolicyOf(desk, event),
    permissionOf(desk.place, event.sender.login),
  ]);
  const { policy } = reading;
  const command = parseCommand(body, policy.trigger);
  if (command === undefined)
    return { kind: "nothing", why: `no line of the comment begins with ${policy.trigger}.` };
  const authority = authorityOf(event.sender.login, permission, policy.roles);
  if (!authority.may) {
    await react(desk.place, { commentId: event.comment.id }, "confused");
    return { kind: "nothing", why: authority.why };
  }
  const seen = react(desk.place, { commentId: event.comment.id }, "eyes");
  if (reading.ending !== undefined) {
    await seen;
    return { kind: "unable", target: event.issue.number, ending: reading.ending };
  }
  return orderOfComment(command, event, policy.trigger);
}

/** Where the policy cannot be read, the usual one decides who is told so. */
async function readPolicyOf(
  desk: Desk,
  event: IssueComment,
): Promise<{ readonly policy: Policy; readonly ending?: Ending }> {
  try {
    const base = await findBase(desk, event.repository.default_branch);
    const place = { name: "policy", branch: "policy" };
    return { policy: await policyAt(await openBase(workspaceOptions(desk, base, place))) };
  } catch (error) {
    return { policy: Policy.parse({}), ending: endingOf(error) };
  }
}

/** The payload comes from the runner, but an action may be run on an event that it was not made for. */
function parseEvent<T>(schema: z.ZodType<T>, event: unknown): T {
  const parsed = schema.safeParse(event);
  if (parsed.success) return parsed.data;
  throw new AutopilotError(
    {
      verdict: "failed_infra",
      code: "bad_event",
      text: "The event of this workflow run does not look as GitHub documents it.",
      mend: "Run the workflow again. With `act` or another runner, give it a whole event file.",
    },
    { cause: parsed.error },
  );
}
