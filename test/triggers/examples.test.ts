import { describe, expect, test } from "vitest";
import { AnyEvent } from "../../src/triggers/event.ts";
import type { Order } from "../../src/triggers/order.ts";
import type { Request } from "../../src/triggers/request.ts";
import { carriesOrders, parseEvent, requestOfEvent } from "../../src/triggers/request-event.ts";
import { askedOf, orderOfStep } from "../../src/triggers/step-order.ts";
import { examples } from "./examples.ts";

const own = { name: "omk", path: ".github/workflows/omk.yml" };
const rules = { trigger: "/omk" };
const silent = { command: "auto", task: "", resumeFrom: "" } as const;
const numbered = examples.map(([name, example], index) => [name, index, example] as const);

/** What an ask comes to for people who may. */
function orderFrom(ask: Request): Order {
  if (ask.kind === "nothing") return ask;
  return ask.kind === "free" ? ask.order : ask.orderBy(rules);
}

describe("GitHub's own example payloads", () => {
  test.each(numbered)(
    "of %s (%i) can carry a task given by the workflow",
    (eventName, _, example) => {
      const asked = { command: "auto", task: "Do it.", resumeFrom: "" } as const;
      const event = parseEvent(AnyEvent, example);
      const order = orderOfStep({ asked, event, eventName, actor: "octocat" });
      expect(order).toMatchObject({ kind: "run", task: { text: "Do it." } });
    },
  );

  test.each(numbered.filter(([name]) => carriesOrders(name)))(
    "of %s (%i) come to an order, or to nothing with a reason",
    (eventName, _, event) => {
      const order = orderFrom(requestOfEvent({ eventName, event, own }));
      expect(order.kind === "nothing" ? order.why : order.kind).toMatch(/\w/);
    },
  );

  test.each(numbered.filter(([name]) => !carriesOrders(name)))(
    "of %s (%i) say nothing by themselves",
    (eventName, _, example) => {
      const step = { asked: silent, event: parseEvent(AnyEvent, example), eventName };
      const order = orderOfStep({ ...step, asked: askedOf(step), actor: "octocat" });
      expect(order).toEqual({ kind: "nothing", why: expect.stringContaining("no command") });
    },
  );

  test("hold the orders that they should, and no other", () => {
    const found = numbered
      .filter(([name]) => carriesOrders(name))
      .map(([eventName, , event]) => {
        const order = orderFrom(requestOfEvent({ eventName, event, own }));
        return `${eventName} ${event.action ?? ""}: ${order.kind}`;
      })
      .filter((line) => !line.endsWith(": nothing"));
    expect(found.toSorted()).toMatchInlineSnapshot(`
      [
        "pull_request opened: check",
        "pull_request opened: check",
        "pull_request opened: check",
        "pull_request opened: check",
        "pull_request ready_for_review: check",
        "pull_request ready_for_review: check",
        "pull_request ready_for_review: check",
        "pull_request reopened: check",
        "pull_request reopened: check",
        "pull_request synchronize: check",
      ]
    `);
  });
});
