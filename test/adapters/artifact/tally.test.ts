import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { countTallies, tally, tallyName } from "../../../src/adapters/artifact/tally.ts";
import type { ListArtifacts } from "../../../src/ports/artifacts.ts";

const one = {
  id: 1,
  name: "x",
  bytes: 1,
  isExpired: false,
  digest: undefined,
  workflowRunId: 900,
};

describe("tallies", () => {
  test("are counted by their exact name", async () => {
    const list: ListArtifacts = async ({ name }) => ({
      artifacts: name === tallyName("i7") ? [one, one, one] : [],
      isLast: true,
    });
    expect(await countTallies(list, tallyName("i7"))).toBe(3);
    expect(await countTallies(list, tallyName("i77"))).toBe(0);
  });

  test("cannot be counted where GitHub says no", async () => {
    expect(await countTallies(async () => ({ status: 403, text: "no" }), "x")).toBeUndefined();
  });

  test("go up one by one, and leave nothing on the runner", async () => {
    const temp = await mkdtemp(join(tmpdir(), "omk-tally-test-"));
    onTestFinished(() => rm(temp, { recursive: true }));
    const up: string[] = [];
    const uploads = {
      async upload({ name, folder }: { name: string; folder: string }) {
        up.push(`${name}: ${(await readdir(folder)).join()}`);
        return { kind: "taken" } as const;
      },
    };
    await tally(["a", "b"], { temp, retentionDays: undefined, uploads });
    expect(up).toEqual(["a: one", "b: one"]);
    expect(await readdir(temp)).toEqual([]);
  });
});
