import { describe, expect, test } from "vitest";
import { Policy } from "../../src/domain/policy.ts";
import { countersOf, tooMany } from "../../src/triggers/bounds.ts";
import type { Order } from "../../src/triggers/order.ts";

const policy = Policy.parse({ max_runs_per_issue: 2, max_runs_per_day: 5 });
const at = { policy, today: "2026-11-22T23:59:59.999Z" };
const check: Order = { kind: "check", pull: 7, by: "ada", options: {} };

describe("what an order counts against", () => {
  test("is the day, and its thread or what it mends", () => {
    const day = { of: "2026-11-22", most: 5 };
    expect(countersOf(check, { kind: "day" }, at)).toMatchObject([day]);
    expect(countersOf(check, { kind: "thread", number: 7 }, at)).toMatchObject([
      day,
      { of: "i7", most: 2 },
    ]);
    expect(countersOf(check, { kind: "mend", name: "pr7", most: 3 }, at)).toMatchObject([
      day,
      { of: "mend-pr7", most: 3, key: undefined },
    ]);
  });

  test.each<Order>([
    { kind: "resume", from: "latest", target: 7, options: {} },
    { kind: "approve", from: "latest", target: 7, by: "ada" },
    { kind: "cancel", target: 7, by: "ada" },
    { kind: "status", target: 7, trigger: "/omk", word: "" },
    { kind: "help", target: 7, trigger: "/omk", word: "" },
    { kind: "doctor" },
  ])("is nothing for $kind", (order) => {
    expect(countersOf(order, { kind: "thread", number: 7 }, at)).toEqual([]);
  });

  test("is said with the key that allows more", () => {
    const ending = tooMany({ of: "i7", most: 60, key: "max_runs_per_issue" });
    expect(ending).toMatchObject({ verdict: "needs_more_budget", code: "too_many_runs" });
    expect(ending.mend).toContain("`max_runs_per_issue = 100`");
    expect(tooMany({ of: "2026-11-22", most: 5, key: "max_runs_per_day" }).text).toContain(
      "2026-11-22 (UTC)",
    );
  });
});
