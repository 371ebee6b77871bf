import { setTimeout as delay } from "node:timers/promises";
import { AutopilotError } from "../domain/errors.ts";
import type { Permission } from "../domain/permission.ts";
import type { Policy } from "../domain/policy.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Base } from "../ports/workspace.ts";
import { authorityOf } from "../triggers/authority.ts";
import { type Counter, countersOf, tooMany } from "../triggers/bounds.ts";
import { AnyEvent } from "../triggers/event.ts";
import type { Order } from "../triggers/order.ts";
import type { Request } from "../triggers/request.ts";
import { carriesOrders, parseEvent, requestOfEvent } from "../triggers/request-event.ts";
import { askedOf, orderOfDelivery, orderOfStep } from "../triggers/step-order.ts";
import { needNoSecret } from "./fork-secrets.ts";
import { warning } from "./log.ts";
import { type PolicyNow, policyNow, stopOf } from "./policy-now.ts";
import type { StepContext } from "./step-context.ts";

/** An order, and the base whose policy let it in; undefined where nobody was asked about. */
export interface Admitted {
  readonly order: Order;
  readonly base?: Base | undefined;
}

/** What the step is to do: from the inputs, or from an event that somebody caused who may give orders. */
export async function orderOf(step: StepContext): Promise<Admitted> {
  const { inputs, job } = step;
  const { eventName, event, actor } = job;
  if (inputs.phases === "deliver")
    return { order: orderOfDelivery(parseEvent(AnyEvent, event), inputs["resume-from"]) };
  const asked = { command: inputs.command, task: inputs.task, resumeFrom: inputs["resume-from"] };
  const isSilent = asked.command === "auto" && asked.task.trim() === "";
  if (isSilent && carriesOrders(eventName))
    return admittedBy(step, requestOfEvent({ eventName, event, own: job.workflow }));
  const told = { asked, event: parseEvent(AnyEvent, event), eventName };
  return { order: orderOfStep({ ...told, asked: askedOf(told), actor }) };
}

/** A request that counts only if its people may give orders. */
type OfPeople = Extract<Request, { kind: "of people" }>;

/** How long the work waits for the reaction, in milliseconds. */
const patienceMs = 1_000;

async function admittedBy(step: StepContext, request: Request): Promise<Admitted> {
  if (request.kind === "nothing") return { order: request };
  if (request.kind === "free") {
    needNoSecret(step);
    return { order: request.order };
  }
  const people = [...request.people.map(({ login }) => login), ...(await authorsOf(step, request))];
  const [reading, ...permissions] = await Promise.all([
    policyNow(step),
    ...people.map((login) => step.github.permissionOf(login)),
  ]);
  const why = refusal(people, permissions, reading.policy);
  return { order: await orderOfPeople(step, request, { ...reading, why }), base: reading.base };
}

async function orderOfPeople(
  step: StepContext,
  request: OfPeople,
  { why, ...now }: PolicyNow & { readonly why: string | undefined },
): Promise<Order> {
  const { policy } = now;
  const order = request.orderBy(policy);
  if (order.kind === "nothing") return order;
  if (why !== undefined) {
    await seen(step, request, "confused");
    return { kind: "nothing", why };
  }
  // Whoever asked sees first that they were heard; a GitHub that is slow to take it holds nobody up.
  await Promise.race([seen(step, request, "eyes"), delay(patienceMs, undefined, { ref: false })]);
  const ending = stopOf(now, order);
  return ending === undefined
    ? withinBounds(step, order, { request, policy })
    : unable(request, ending);
}

/** Who opened the pull request that is to be worked on unasked; `ghost` for an account that is gone, and may nothing. */
async function authorsOf(
  { github }: StepContext,
  { authorOf }: OfPeople,
): Promise<readonly string[]> {
  if (authorOf === undefined) return [];
  const { author = { login: "ghost", type: "User" } } = await github.readPull(authorOf);
  return author.type === "Bot" ? [] : [author.login];
}

/** Which of the people may not give orders, and by which rule. */
function refusal(
  people: readonly string[],
  permissions: readonly (Permission | undefined)[],
  { roles }: Policy,
): string | undefined {
  const refused = people
    .map((login, index) => authorityOf(login, permissions[index], roles))
    .find((authority) => !authority.may);
  return refused?.may === false ? refused.why : undefined;
}

/** The order, unless as many runs were started as there may be. */
async function withinBounds(
  step: StepContext,
  order: Order,
  { request, policy }: { readonly request: OfPeople; readonly policy: Policy },
): Promise<Order> {
  const today = new Date().toISOString();
  const counters = countersOf(order, request.bound, { policy, today });
  const full = await firstFull(step, counters);
  if (full === undefined) {
    count(step, counters, policy);
    return order;
  }
  const { key, most } = full;
  if (key === undefined)
    return {
      kind: "nothing",
      why: `${most} runs were started to mend this already: a person has to look.`,
    };
  return unable(request, tooMany({ ...full, key }));
}

async function firstFull(
  step: StepContext,
  counters: readonly Counter[],
): Promise<Counter | undefined> {
  const counts = await Promise.all(counters.map(({ of }) => step.artifacts.countTallies(of)));
  if (counts.includes(undefined))
    warning(
      "How many runs were started cannot be counted, so nothing bounds them: it needs `permissions: actions: read`.",
    );
  return counters.find(({ most }, index) => (counts[index] ?? 0) >= most);
}

/** Beside the work: what does not get counted stops nobody. */
function count(step: StepContext, counters: readonly Counter[], policy: Policy): void {
  if (counters.length === 0) return;
  const names = counters.map(({ of }) => of);
  step.artifacts.tally(names, policy.retention_days).catch(() => undefined);
}

function seen(
  step: StepContext,
  { seenAt }: OfPeople,
  content: "eyes" | "confused",
): Promise<boolean> {
  return seenAt === undefined ? Promise.resolve(false) : step.github.react(seenAt, content);
}

/** Where there is no thread to answer on, the step itself says it. */
function unable({ target }: OfPeople, ending: Ending): Order {
  if (target === undefined) throw new AutopilotError(ending);
  return { kind: "unable", target, ending };
}
