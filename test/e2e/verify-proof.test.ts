import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { quota, read } from "../bed/model/steps.ts";
import { expectToHold, verify } from "../proof/run-state.ts";
import { priceScenario } from "../samples/price.ts";
import { type Setting, startSetting } from "./setting.ts";

test("a run that had to stop holds, and again after the job that took it up: as folder, as artifact, with digest and clone", async () => {
  await using setting = await startSetting({
    scenario: { ...priceScenario, test: [read("test/price.test.js"), quota()] },
  });
  const first = await setting.run({ runId: 500 });
  expect(first.outputs["verdict"]).toBe("blocked_on_external");
  expectToHold(await verify(dirname(first.outputs["proof"] ?? "")));
  setting.play(priceScenario);
  const inputs = { command: "resume", "resume-from": "500" };
  const second = await setting.run({ runId: 501, inputs });
  expect(second.outputs["verdict"]).toBe("ready");
  const { pull_requests: pulls } = await setting.bed.export();
  const quoted = /[0-9a-f]{64}/.exec(pulls[0]?.body?.split("proof (sha256)")[1] ?? "")?.[0] ?? "";
  const folder = dirname(second.outputs["proof"] ?? "");
  expectToHold(await verify(folder, "--digest", quoted, "--repo", second.workspace));
  const zip = join(dirname(folder), "state.zip");
  writeFileSync(zip, await download(setting, second.outputs["state-artifact"] ?? ""));
  expectToHold(await verify(zip, "--digest", quoted));
});

async function download({ bed }: Setting, name: string): Promise<Buffer> {
  const { artifacts } = await bed.export();
  const { data } = await bed.bot.request(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    {
      owner: bed.owner,
      repo: bed.repo,
      artifact_id: artifacts.find((artifact) => artifact.name === name)?.id ?? 0,
      archive_format: "zip",
    },
  );
  return Buffer.from(data as ArrayBuffer);
}
