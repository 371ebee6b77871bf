import { describe, expect, test } from "vitest";
import { githubClient, paceOf, type Wait } from "../../../src/adapters/github/client.ts";
import { permissionOf } from "../../../src/adapters/github/people.ts";
import { plainUntil } from "../../helpers/events.ts";
import { type Bench, play, startBench } from "./bench.ts";

function polite(bench: Bench, onRetry?: (wait: Wait) => void) {
  const { token, apiUrl } = bench.bed;
  return githubClient({
    token,
    apiUrl,
    userAgent: "omk-test",
    retryBaseMs: 5,
    ...(onRetry === undefined ? {} : { onRetry }),
  });
}

describe("the paced client", () => {
  test("drains the eight writes after a delivery within its twelve seconds", async () => {
    await using bench = await startBench();
    const run = play(bench, { client: polite(bench) });
    run.tell(bench.fit(plainUntil("start")));
    await run.reporter.flush();
    const before = bench.writes().length;
    run.tell(bench.fit(plainUntil("end").slice(plainUntil("start").length)));
    expect(await run.reporter.drain(run.state())).toEqual([]);
    const writes = bench.writes().length - before;
    expect(writes).toBe(8);
  });

  test("waits for a secondary rate limit within bounds, and says so", async () => {
    await using bench = await startBench();
    const waits: Wait[] = [];
    const body = {
      message: "You have exceeded a secondary rate limit. Please wait a few minutes.",
    };
    bench.bed.faults.push({
      match: /\/permission$/,
      status: 403,
      body,
      headers: { "retry-after": "30" },
      times: 2,
    });
    const place = {
      client: polite(bench, (wait) => waits.push(wait)),
      repository: { owner: bench.bed.owner, name: bench.bed.repo },
    };
    expect(await permissionOf(place, bench.bed.owner)).toEqual({
      role: "admin",
      permission: "admin",
    });
    expect(waits.map(({ seconds, reason }) => [seconds, reason])).toEqual([
      [30, "secondary rate limit"],
      [30, "secondary rate limit"],
    ]);
  });

  test("does not wait longer than a minute for a limit", async () => {
    await using bench = await startBench();
    const body = { message: "You have exceeded a secondary rate limit." };
    bench.bed.faults.push({
      match: /\/permission$/,
      status: 403,
      body,
      headers: { "retry-after": "61" },
      times: 9,
    });
    const place = {
      client: polite(bench),
      repository: { owner: bench.bed.owner, name: bench.bed.repo },
    };
    await expect(permissionOf(place, bench.bed.owner)).rejects.toMatchObject({
      ending: { code: "github_unavailable", verdict: "failed_infra" },
    });
    expect(bench.bed.calls).toHaveLength(1);
  });

  test.each([403, 404, 410, 422, 451])("asks once when the answer is %i", async (status) => {
    await using bench = await startBench();
    bench.bed.faults.push({ match: /\/permission$/, status, body: { message: "No" }, times: 9 });
    const place = {
      client: polite(bench),
      repository: { owner: bench.bed.owner, name: bench.bed.repo },
    };
    await permissionOf(place, bench.bed.owner).catch(() => undefined);
    expect(bench.bed.calls).toHaveLength(1);
  });
});

describe("the pace that tests may ask for", () => {
  const none = { OMK_GITHUB_PACE: "none" };

  test.each(["http://127.0.0.1:4010", "http://localhost:4010", "http://[::1]:4010"])(
    "counts at %s",
    (GITHUB_API_URL) => {
      expect(paceOf({ ...none, GITHUB_API_URL })).toBe("none");
      expect(paceOf({ GITHUB_API_URL })).toBe("polite");
    },
  );

  test.each([
    "https://api.github.com",
    "https://ghe.example/api/v3",
    "https://127.0.0.1.example",
    "https://localhost.example/127.0.0.1",
    "https://127.0.0.1@ghe.example",
  ])("does not count at %s", (GITHUB_API_URL) => {
    expect(paceOf({ ...none, GITHUB_API_URL })).toBe("polite");
  });

  test("does not count where nobody says which GitHub it is", () => {
    expect(paceOf(none)).toBe("polite");
  });
});
