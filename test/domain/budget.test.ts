import { describe, expect, test } from "vitest";
import { costUsd, exhausted } from "../../src/domain/budget.ts";

const budget = { tokens: 100, minutes: 10, usd: 1 };
const spent = { tokens: 0, minutes: 0, usd: 0 };

describe("a budget", () => {
  test("is not exhausted below each of its limits", () => {
    expect(exhausted(budget, { tokens: 99, minutes: 9.9, usd: 0.99 })).toBeUndefined();
  });

  test.each([
    [{ ...spent, tokens: 100 }, "budget-tokens"],
    [{ ...spent, minutes: 10 }, "budget-minutes"],
    [{ ...spent, usd: 1 }, "budget_usd"],
  ])("names the limit that is reached: %j", (used, limit) => {
    expect(exhausted(budget, used)).toContain(limit);
  });

  test("costs cached input at its own price, and nothing is claimed without a price", () => {
    const usage = { calls: 1, input: 2_000_000, cached: 1_000_000, output: 1_000_000 };
    expect(costUsd(usage, { input: 2, cached: 0.5, output: 8 })).toBe(10.5);
    expect(costUsd(usage, undefined)).toBeUndefined();
  });
});
