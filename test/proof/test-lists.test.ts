import { expect, test } from "vitest";
import { openRunFolder } from "../../src/adapters/local/run-folder.ts";
import { recordedChecks } from "../../src/proof/checks.ts";
import { sealedTexts } from "../../src/views/sealed-texts.ts";
import { build } from "../helpers/build.ts";
import { redGreen, savedRun } from "./run-state.ts";

test("each list of tests is read once for all checks of a run", async () => {
  using saved = await savedRun(redGreen);
  const folder = await openRunFolder(saved.path);
  const read: string[] = [];
  const checks = await recordedChecks(
    {
      ...folder,
      read(path, maxBytes) {
        read.push(path);
        return folder.read(path, maxBytes);
      },
    },
    { texts: sealedTexts, judge: build },
  );
  expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
  const lists = read.filter((path) => path.startsWith("tests/"));
  expect(lists.length).toBeGreaterThan(1);
  expect(new Set(lists).size).toBe(lists.length);
});
