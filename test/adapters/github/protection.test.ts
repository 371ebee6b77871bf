import { expect, test } from "vitest";
import { closedBy } from "../../../src/adapters/github/protection.ts";
import { startBench } from "./bench.ts";

test("a branch is closed by a rule that keeps pushes out, and open where nothing says so", async () => {
  await using bench = await startBench();
  const { bed, client } = bench;
  const place = { client, repository: { owner: bed.owner, name: bed.repo } };
  const rules = (...types: string[]) => {
    const body = types.map((type) => ({ type }));
    bed.faults.push({ match: /\/rules\/branches\/topic$/, status: 200, body });
    return closedBy(place, "topic");
  };
  expect(await rules()).toBeUndefined();
  expect(await rules("deletion", "non_fast_forward", "commit_message_pattern")).toBeUndefined();
  expect(await rules("deletion", "pull_request")).toBe("a ruleset (`pull_request`)");
  bed.faults.push({ match: /\/branches\//, status: 403, times: 2 });
  expect(await closedBy(place, "topic")).toBeUndefined();
});
