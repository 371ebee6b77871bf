import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waitMs } from "../../../src/adapters/gateway/reset-time.ts";
import { causeOf, wordsOf } from "../../../src/adapters/gateway/upstream-error.ts";

const error = (fields: unknown): string => JSON.stringify({ error: fields });

describe("the cause of an error answer", () => {
  test.each([
    [
      401,
      error({ type: "invalid_authentication_error", message: "Invalid Authentication" }),
      "auth",
    ],
    [403, "Forbidden", "auth"],
    [
      404,
      error({
        type: "resource_not_found_error",
        message: "Not found the model kimi-k9 or Permission denied",
      }),
      "auth",
    ],
    [402, error({ message: "Insufficient Balance" }), "quota"],
    [429, error({ type: "exceeded_current_quota_error", message: "x" }), "quota"],
    [429, error({ code: "insufficient_quota", message: "x" }), "quota"],
    [429, error({ message: "You exceeded your current token quota" }), "quota"],
    [
      429,
      error({ type: "rate_limit_reached_error", message: "max RPM: 3, try again after 1 seconds" }),
      "rate_limit",
    ],
    [
      429,
      error({ type: "engine_overloaded_error", message: "The engine is currently overloaded" }),
      "overloaded",
    ],
    [429, "slow down", "rate_limit"],
    [408, "", "overloaded"],
    [500, error({ message: "boom" }), "overloaded"],
    [529, "", "overloaded"],
    [
      400,
      error({ message: "Invalid request: Your request exceeded model token limit: 8192" }),
      "context_overflow",
    ],
    [400, error({ code: "context_length_exceeded", message: "too long" }), "context_overflow"],
    [400, error({ type: "content_filter", message: "The request was rejected" }), "content_filter"],
    [
      400,
      error({ message: "The request was rejected because it was considered high risk" }),
      "content_filter",
    ],
    [400, error({ message: "tools.0 is wrong" }), "other"],
    [400, error("plain words"), "other"],
    [422, "<html>", "other"],
  ])("%i %s is %s", (status, body, cause) => {
    expect(causeOf({ status, body })).toBe(cause);
  });

  test("is found for any body", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 599 }),
        fc.oneof(fc.string(), fc.json()),
        (status, body) => {
          expect(typeof causeOf({ status, body })).toBe("string");
          expect(typeof wordsOf(body).text).toBe("string");
        },
      ),
    );
  });
});

describe("the time until a server takes requests again", () => {
  const now = Date.parse("2026-11-22T12:00:00Z");

  test.each([
    [{ "retry-after": "7" }, "", 7000],
    [{ "retry-after": "9".repeat(40) }, "", 366 * 86_400_000],
    [{}, `try again in ${"9".repeat(40)} d`, 366 * 86_400_000],
    [{ "retry-after-ms": "250", "retry-after": "7" }, "", 250],
    [{ "retry-after": "Sun, 22 Nov 2026 12:01:00 GMT" }, "", 60_000],
    [{ "retry-after": "Sun, 22 Nov 2026 11:00:00 GMT" }, "", 0],
    [{ "x-ratelimit-reset": "1795348860" }, "", 60_000],
    [{ "x-ratelimit-reset": "1795348860000" }, "", 60_000],
    [{ "x-ratelimit-reset-requests": "6m0s" }, "", 360_000],
    [{ "x-ratelimit-reset-tokens": "1.5s" }, "", 1500],
    [{ "retry-after": "soon" }, "please try again after 2 seconds", 2000],
    [{}, "please try again in 3 minutes", 180_000],
    [{}, "Limit reached, retry after 500ms", 500],
    [{}, "please try again later", undefined],
  ])("%o and %j are %s ms", (headers, message, wait) => {
    expect(waitMs(headers, message, now)).toBe(wait);
  });

  test("is never negative nor endless", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (header, message) => {
        const wait = waitMs({ "retry-after": header }, message, now);
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});
