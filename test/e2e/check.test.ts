import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { git } from "../bed/git/run-git.ts";
import { bash, hang } from "../bed/model/steps.ts";
import { expectToHold, verify } from "../proof/run-state.ts";
import { priceScenario, priceShop, quickShop } from "../samples/price.ts";
import { openPull, pullEvent, pushAs } from "./people.ts";
import { checksOn, startSetting } from "./setting.ts";

const mended = {
  "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
  "test/price.test.js": `${priceShop["test/price.test.js"] ?? ""}
test("everything off costs nothing", () => assert.equal(discounted(1000, 100), 0));
`,
};
const inputs = { command: "check", review: "code", task: "" };

describe("a check of a person's pull request", () => {
  test("proves the merge, shows three check runs on its head, and writes nothing", async () => {
    await using setting = await startSetting();
    const pull = await openPull(setting, "mend", mended);
    await pushAs(setting, "main", { "NEWS.md": "News.\n" });
    const refs = await setting.bed.git("for-each-ref", "refs/heads");
    const result = await setting.run({
      event: "issue_comment",
      payload: await setting.bed.comment(pull.number, "/omk check"),
      inputs: { review: "code" },
    });
    expect(result.outputs).toMatchObject({ verdict: "ready", code: "checked" });
    const github = await setting.bed.export();
    expect(checksOn(github, pull.head.sha)).toEqual([
      "omk / review success",
      "omk / test success",
      "omk / verify success",
    ]);
    expect(await setting.bed.git("for-each-ref", "refs/heads")).toBe(refs);
    expect(github.check_runs.every((check) => check.head_sha === pull.head.sha)).toBe(true);
    expect(result.survivors).toEqual([]);
    expect([...new Set(setting.model.calls.map(({ phase }) => phase))]).toEqual(["review"]);

    const folder = dirname(result.outputs["proof"] ?? "");
    const before = await verify(folder, "--repo", result.workspace);
    expect(before).toMatchObject({ code: 2, failing: [] });
    const [fetching] = /git fetch origin [0-9a-f]{40}/.exec(before.err) ?? [];
    expect(fetching).toBe(`git fetch origin ${pull.head.sha}`);
    await git(["fetch", "--quiet", "origin", pull.head.sha], { cwd: result.workspace });
    expectToHold(await verify(folder, "--repo", result.workspace));
  });

  test("that breaks a test ends not ready, and the step fails", async () => {
    await using setting = await startSetting();
    const worse = (priceShop["src/price.js"] ?? "").replace("off - off", "off - off - off");
    const pull = await openPull(setting, "worse", { "src/price.js": worse, "a.txt": "a\n" });
    const result = await setting.run({
      event: "pull_request",
      payload: await pullEvent(setting, pull),
      inputs,
    });
    expect(result.outputs).toMatchObject({ verdict: "not_ready" });
    expect(result.exitCode).toBe(1);
    const github = await setting.bed.export();
    expect(checksOn(github, pull.head.sha)).toContain("omk / review skipped");
    expect(setting.model.calls).toEqual([]);
  });

  test("that conflicts with its base names the file", async () => {
    await using setting = await startSetting();
    const pull = await openPull(setting, "mend", mended);
    await pushAs(setting, "main", { "src/price.js": "export const discounted = () => 0;\n" });
    const result = await setting.run({
      event: "pull_request_target",
      payload: await pullEvent(setting, pull),
      inputs,
    });
    expect(result.outputs).toMatchObject({ verdict: "not_ready", code: "merge_conflict" });
    const github = await setting.bed.export();
    const shown = github.check_runs.find(({ name }) => name === "omk / test");
    expect(shown).toMatchObject({ conclusion: "failure", head_sha: pull.head.sha });
    expect(result.log).toContain("src/price.js");
    expectToHold(await verify(dirname(result.outputs["proof"] ?? "")));
  });

  test("without a key does what needs none, and says that nobody reviewed", async () => {
    await using setting = await startSetting({
      permissions: { checks: "read", issues: "read", pull_requests: "read", contents: "read" },
    });
    const pull = await openPull(setting, "mend", mended);
    const result = await setting.run({
      event: "pull_request",
      payload: await pullEvent(setting, pull),
      inputs: { ...inputs, "kimi-api-key": "" },
    });
    expect(result.outputs).toMatchObject({ verdict: "ready", code: "checked" });
    expect(result.exitCode).toBe(0);
    expect(result.summary).toContain("no key");
    expect(setting.model.calls).toEqual([]);
  });

  test("that is pushed to meanwhile is superseded", async () => {
    const slow = {
      ...priceScenario,
      review: [bash("sleep 0"), ...priceScenario.review],
    };
    await using setting = await startSetting({ scenario: slow });
    const pull = await openPull(setting, "mend", mended);
    const payload = await pullEvent(setting, pull);
    await pushAs(setting, "mend", { "b.txt": "b\n" });
    const result = await setting.run({ event: "pull_request", payload, inputs });
    expect(result.outputs).toMatchObject({ verdict: "cancelled", code: "superseded" });
    expect(result.exitCode).toBe(1);
  });

  test("whose job a push cancels closes its check runs and says why", async () => {
    await using setting = await startSetting({ scenario: { ...priceScenario, review: [hang()] } });
    const pull = await openPull(setting, "mend", mended);
    const payload = await pullEvent(setting, pull);
    const running = setting.bed.start(setting.step({ event: "pull_request", payload, inputs }));
    await setting.model.called(1);
    const now = await pushAs(setting, "mend", { "b.txt": "b\n" });
    running.cancel();
    const result = await running.result;
    expect(result.outputs).toMatchObject({ verdict: "cancelled", code: "superseded" });
    const github = await setting.bed.export();
    expect(checksOn(github, pull.head.sha)).toEqual([
      "omk / review cancelled",
      "omk / test success",
      "omk / verify success",
    ]);
    const said = github.check_runs.find(({ name }) => name === "omk / review")?.output.summary;
    expect(said).toContain(`its head is \`${now.slice(0, 7)}\` now`);
    expect(result.survivors).toEqual([]);
  });

  test("that changes what a test expects waits for a person, and goes on with /omk approve", async () => {
    const shop = { ...quickShop, "src/price.js": mended["src/price.js"] };
    await using setting = await startSetting({ repo: shop });
    const pull = await openPull(setting, "dearer", {
      "src/price.js": shop["src/price.js"].replace("return cents - off", "return cents - off + 1"),
      "test/price.test.js": (priceShop["test/price.test.js"] ?? "")
        .replace("0), 1000", "0), 1001")
        .replace("10), 900", "10), 901"),
    });
    const comment = (text: string) => setting.bed.comment(pull.number, text);
    const first = await setting.run({
      event: "issue_comment",
      payload: await comment("/omk check"),
      inputs: { review: "code" },
    });
    expect(first.outputs).toMatchObject({
      verdict: "blocked_on_human",
      code: "expectations_changed",
    });
    const second = await setting.run({
      event: "issue_comment",
      payload: await comment("/omk approve"),
      inputs: { review: "code" },
    });
    expect(second.outputs).toMatchObject({ verdict: "ready", code: "checked" });
    expect(second.outputs["run-key"]).toBe(first.outputs["run-key"]);
    const github = await setting.bed.export();
    expect(checksOn(github, pull.head.sha)).toEqual([
      "omk / review success",
      "omk / test success",
      "omk / verify success",
    ]);
  });
});
