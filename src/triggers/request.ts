import type { Person } from "./event.ts";
import type { Order } from "./order.ts";

/** Where a reaction says that an order was seen, or that it does not count. */
export type SeenAt =
  | { readonly commentId: number }
  | { readonly reviewCommentId: number }
  | { readonly issue: number };

/** The policy's part in reading an order. */
export interface Rules {
  readonly trigger: string;
}

/**
 * What bounds the runs that an order starts, beside the day's number: those of its issue or pull request, or how often
 * one broken thing (`name`) was to be mended.
 */
export type Bound =
  | { readonly kind: "day" }
  | { readonly kind: "thread"; readonly number: number }
  | { readonly kind: "mend"; readonly name: string; readonly most: number };

/** What an event asks for, before it is known whether it counts. */
export type Request =
  | { readonly kind: "nothing"; readonly why: string }
  /** Nobody has to be asked about: it needs no secret and no right. */
  | { readonly kind: "free"; readonly order: Order }
  | {
      readonly kind: "of people";
      /** Each of them has to have one of the policy's roles. */
      readonly people: readonly Person[];
      /** A pull request whose author has to have one, too, unless it is a bot's: only then is it worked on unasked. */
      readonly authorOf?: number;
      readonly seenAt: SeenAt | undefined;
      readonly bound: Bound;
      /** Where an answer goes. */
      readonly target: number | undefined;
      /** What the policy's words make of it. */
      orderBy(rules: Rules): Order;
    };

/** What one person asks for on an issue or pull request; the runs that it starts count against that thread. */
export function requestOn(
  thread: number,
  { by, seenAt }: { readonly by: Person; readonly seenAt: SeenAt },
  orderBy: (rules: Rules) => Order,
): Request {
  const bound = { kind: "thread", number: thread } as const;
  return { kind: "of people", people: [by], seenAt, bound, target: thread, orderBy };
}

/** Nothing to do, and why. */
export function nothing(why: string): Request & { readonly kind: "nothing" } {
  return { kind: "nothing", why };
}
