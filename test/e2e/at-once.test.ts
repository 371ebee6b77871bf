import { expect, test } from "vitest";
import { startStage } from "../bed/runner/stage.ts";
import { priceScenario, priceShop, priceTask } from "../samples/price.ts";
import { openPull } from "./people.ts";
import { checksOn, expectDecency, type Setting, startSetting } from "./setting.ts";

/** The same comment twice, each with a job of its own, at the same time: two steps cannot share a process. */
async function twice(setting: Setting, number: number, text: string) {
  const payloads = [
    await setting.bed.comment(number, text),
    await setting.bed.comment(number, text),
  ];
  const inputs = { review: "none" };
  return Promise.all(
    payloads.map((payload, at) => {
      const machine = at === 0 ? { startStage } : {};
      return setting.run({ event: "issue_comment", payload, inputs, ...machine });
    }),
  );
}

const sticky = (body: string) => body.startsWith("<!-- omk:sticky");

test("of two runs on one issue at once one does the work, and the other says whose it is", async () => {
  await using setting = await startSetting();
  const issue = await setting.bed.openIssue("Discount is wrong", priceTask);
  const results = await twice(setting, issue, "/omk run");
  const winner = results.find(({ outputs }) => outputs["verdict"] === "ready");
  const loser = results.find((result) => result !== winner);
  if (winner === undefined || loser === undefined) throw new Error("nobody, or both, won");
  expect(loser.outputs).toMatchObject({ verdict: "cancelled", code: "superseded" });
  expect(loser.exitCode).toBe(1);
  const github = await expectDecency(setting, winner);
  expect(loser.survivors).toEqual([]);
  expect(github.pull_requests).toHaveLength(1);
  expect(github.branches.map(({ name }) => name).toSorted()).toEqual([
    "main",
    winner.outputs["branch"],
  ]);
  const key = winner.outputs["run-key"] ?? "";
  const comments = github.comments.filter(({ body }) => body.startsWith("<!-- omk:"));
  expect(comments.filter(({ body }) => sticky(body))).toEqual([
    expect.objectContaining({ body: expect.stringContaining(` key=${key} `) }),
  ]);
  expect(comments.find(({ body }) => body.startsWith("<!-- omk:answer"))?.body).toContain(key);
});

test("of two checks of one pull request at once both are whole, and one comment shows them", async () => {
  await using setting = await startSetting({ scenario: priceScenario });
  const pull = await openPull(setting, "mend", {
    "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
  });
  const results = await twice(setting, pull.number, "/omk check");
  for (const { outputs } of results)
    expect(outputs).toMatchObject({ verdict: "ready", code: "checked" });
  const [first, second] = results;
  if (first === undefined || second === undefined) throw new Error("there are two");
  const github = await expectDecency(setting, first);
  const checks = checksOn(github, pull.head.sha);
  expect(new Set(checks)).toEqual(
    new Set(["omk / review skipped", "omk / test success", "omk / verify success"]),
  );
  expect(github.comments.filter(({ body }) => sticky(body))).toHaveLength(1);
});
