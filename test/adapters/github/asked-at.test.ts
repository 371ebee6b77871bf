import { describe, expect, test } from "vitest";
import { askedAt } from "../../../src/adapters/github/asked-at.ts";
import { oneAnswer } from "./one-answer.ts";

describe("when a workflow run was asked for", () => {
  test("is the time it was created, and not that of another attempt", async () => {
    const created_at = "2026-11-22T10:00:00Z";
    await using github = await oneAnswer(200, {
      id: 77,
      created_at,
      run_started_at: "2026-11-23T10:00:00Z",
    });
    expect(await askedAt(github.place, 77)).toBe(created_at);
    expect(github.seen).toEqual(["GET /repos/octo/hello/actions/runs/77"]);
  });

  test.each([403, 404, 500])("is not known where GitHub answers %i", async (status) => {
    await using github = await oneAnswer(status, { message: "no" });
    expect(await askedAt(github.place, 77)).toBeUndefined();
  });
});
