import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Request } from "../../../src/adapters/artifact/search.ts";
import { countTallies, tally, tallyName } from "../../../src/adapters/artifact/tally.ts";

const repository = { owner: "o", name: "r" };
const own = { workflow_run: { repository_id: 1, head_repository_id: 1 } };

function listing(artifacts: readonly object[]): Request {
  return (_route, { name }) =>
    Promise.resolve({ data: { artifacts: name === tallyName("i7") ? artifacts : [] } });
}

describe("tallies", () => {
  test("are counted by their exact name, and those of forks are not", async () => {
    const forks = { workflow_run: { repository_id: 1, head_repository_id: 2 } };
    const gone = { workflow_run: { repository_id: 1, head_repository_id: null } };
    const request = listing([own, own, forks, gone, { workflow_run: null }]);
    expect(await countTallies(request, repository, tallyName("i7"))).toBe(3);
    expect(await countTallies(request, repository, tallyName("i77"))).toBe(0);
  });

  test("cannot be counted where GitHub says no, or something else", async () => {
    const refused: Request = () => Promise.reject(new Error("403"));
    const odd: Request = () => Promise.resolve({ data: "x" });
    expect(await countTallies(refused, repository, "x")).toBeUndefined();
    expect(await countTallies(odd, repository, "x")).toBeUndefined();
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
