import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../src/adapters/local/ledger-file.ts";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import { begin, ledgerIn, planning, tempFolder } from "../adapters/local/run-folder.ts";
import { build } from "../helpers/build.ts";

/** Artifacts under contract: of workflow run 900, with nothing saved. */
export interface ArtifactsUnderContract extends AsyncDisposable {
  readonly artifacts: Artifacts;
}

/** What all artifacts promise: those of GitHub, and those in a folder. */
export function artifactsContract(name: string, make: () => Promise<ArtifactsUnderContract>): void {
  describe(`${name} as artifacts`, () => {
    test("bring a run back as it was saved last, whichever way it is looked for", async () => {
      await using subject = await make();
      const { artifacts } = subject;
      using root = tempFolder();
      const folder = join(root.path, "run");
      const ledger = openLedger(ledgerIn(folder));
      ledger.append(begin);
      const failures: string[] = [];
      let prepared = 0;
      const store = artifacts.store({
        folder,
        state: () => ledger.state(),
        prepare: async () => void (prepared += 1),
        onFailure: (text) => failures.push(text),
      });
      expect(store.artifact).toBeUndefined();
      await store.save();
      ledger.append(planning);
      await store.save();
      expect([failures, prepared]).toEqual([[], 2]);
      const last = "omk-state-i12-abcdefgh-900-1-2";
      expect(store.artifact).toBe(last);
      const text = await readFile(join(folder, "events.jsonl"), "utf8");
      for (const [from, prefixes] of [
        ["latest", []],
        ["latest", ["pr12-", "i12-"]],
        ["900", ["i12-abcdefgh"]],
        ["i12-abcdefgh", []],
      ] as const) {
        const [run, ...others] = await artifacts.findState({ from, prefixes });
        expect(others).toEqual([]);
        expect(run?.artifacts.map((one) => one.name)).toEqual([last, last.replace(/2$/, "1")]);
        if (run === undefined) continue;
        const to = join(root.path, "again");
        const fetched = await artifacts.fetchState({
          run,
          folder: to,
          build,
          onBroken: () => {},
        });
        expect(fetched.name).toBe(last);
        expect(await readFile(join(to, "events.jsonl"), "utf8")).toBe(text);
      }
    });

    test.each([
      ["latest", []],
      ["latest", ["i9-"]],
      ["901", []],
      ["i9-abcdefgh", []],
    ])("say that nothing is there of %s %j", async (from, prefixes) => {
      await using subject = await make();
      await expect(subject.artifacts.findState({ from, prefixes })).rejects.toMatchObject({
        ending: { code: "state_missing" },
      });
    });

    test("count what a job has tallied", async () => {
      await using subject = await make();
      const { artifacts } = subject;
      expect(await artifacts.countTallies("i12")).toBe(0);
      await artifacts.tally(["i12", "2026-11-22"], 5);
      expect(await artifacts.countTallies("i12")).toBe(1);
      expect(await artifacts.countTallies("i1")).toBe(0);
    });
  });
}
