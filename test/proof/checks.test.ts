import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../src/adapters/local/run-folder.ts";
import { jsonOf } from "../../src/domain/json.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import type { Suite } from "../../src/ports/suite.ts";
import type { Overlay } from "../../src/ports/workspace.ts";
import { checked, isWhole, skipped } from "../../src/proof/check.ts";
import { folderChecks, recordedChecks } from "../../src/proof/checks.ts";
import { commandsCheck } from "../../src/proof/commands.ts";
import { differencesOfGate, type RecordedRun } from "../../src/proof/compare.ts";
import { Manifest, manifestName, manifestText } from "../../src/proof/manifest.ts";
import { testLists } from "../../src/proof/test-lists.ts";
import { treesCheck } from "../../src/proof/trees.ts";
import { sealedTexts } from "../../src/views/sealed-texts.ts";
import { build } from "../helpers/build.ts";
import { type RunState, redGreen, savedRun, touchesTests } from "./run-state.ts";

const against = { texts: sealedTexts, judge: build };

async function ofFolder({ path }: RunState, digest?: string) {
  const files = await openRunFolder(path);
  return folderChecks(files, { ...against, lists: testLists(files), digest });
}

async function sealedState(run: RunState): Promise<AutopilotState> {
  const { seal } = await ofFolder(run);
  if (seal === undefined) throw new Error("there is no seal");
  return seal.state;
}

const spoil = (run: RunState, file: string) => run.write(file, `${run.read(file)} `);

describe("the checks", () => {
  test("of a folder that holds are all whole, with the seal and the digest that was quoted", async () => {
    using run = await savedRun(redGreen);
    const { checks, seal } = await ofFolder(run, run.digest());
    expect(checks.filter((check) => !isWhole(check))).toEqual([]);
    expect(seal?.event.digest).toBe(run.digest());
  });

  test("find what was changed in a folder, whether a manifest covers it or not", async () => {
    using run = await savedRun(redGreen);
    spoil(run, "proof.json");
    const failing = async () =>
      (await ofFolder(run)).checks
        .filter(({ status }) => status === "fails")
        .map(({ name }) => name);
    expect(await failing()).toEqual(["manifest", "proof"]);
    const recorded = await recordedChecks(await openRunFolder(run.path), against);
    expect(recorded.filter((check) => !isWhole(check)).map(({ name }) => name)).toEqual(["proof"]);
  });

  test("look at nothing behind a ledger that does not hold", async () => {
    using run = await savedRun();
    spoil(run, "events.jsonl");
    const recorded = await recordedChecks(await openRunFolder(run.path), against);
    expect(recorded.map(({ name, status }) => `${name} ${status}`)).toEqual(["ledger fails"]);
    const { checks } = await ofFolder(run);
    expect(checks.filter(({ status }) => status === "skipped").map(({ name }) => name)).toEqual([
      "run",
      "state",
      "seal",
      "evidence",
      "proof",
      "judgement",
      "verdict",
    ]);
  });
});

test("a check fails where there is a spot, and one that was not made is not whole", () => {
  const text = { holds: "well", fails: "ill" };
  expect(checked("trees", [], text)).toMatchObject({ status: "holds", text: "well" });
  const spot = { file: "a", text: "b" };
  expect(checked("trees", [spot], text)).toMatchObject({ status: "fails", text: "ill" });
  expect(isWhole(skipped("trees", "no head"))).toBe(false);
});

test("a list of tests is read from the folder, and is none where its file is none", async () => {
  using run = await savedRun(redGreen);
  const state = await sealedState(run);
  const gates = state.qaResults.flatMap((one) => one.gates);
  const seen = gates.find(({ tests }) => tests !== undefined)?.tests;
  if (seen === undefined) throw new Error("no gate left a list of tests");
  const lists = testLists(await openRunFolder(run.path));
  expect(await lists(seen)).toHaveLength(seen.counts.passed);
  expect(await lists({ ...seen, file: "turns/1/prompt.md" })).toBe(undefined);
});

describe("the commands that are about to run", () => {
  test("are those of base's own files, or the digest vouches for them", async () => {
    using run = await savedRun();
    const state = await sealedState(run);
    const { gates, setup, policy } = state;
    expect(commandsCheck({ gates, setup, policy }, state, false).status).toBe("holds");
    const others = { gates: [], setup, policy };
    const strange = commandsCheck(others, state, false);
    expect(strange.status).toBe("fails");
    expect(strange.spots).toHaveLength(gates.length);
    expect(commandsCheck(others, state, true).status).toBe("holds");
  });
});

test("a gate that shows another thing now is told, test by test", async () => {
  using run = await savedRun();
  const result = (await sealedState(run)).qaResults[0]?.gates[0];
  if (result === undefined) throw new Error("no gate ran");
  const one = (status: "passed" | "failed") => [{ id: "a", name: "a", status }];
  const recorded: RecordedRun = { seq: 7, result, tests: one("passed") };
  expect(differencesOfGate(recorded, { result, tests: one("passed") })).toEqual([]);
  expect(differencesOfGate(recorded, { result, tests: one("failed") })).toMatchObject([
    { seq: 7, text: expect.stringContaining("test a of gate") },
  ]);
  expect(differencesOfGate(recorded, undefined)).toMatchObject([
    { text: expect.stringContaining("did not run now") },
  ]);
});

test("the trees that were judged are made of base and head again", async () => {
  using run = await savedRun(redGreen);
  const state = await sealedState(run);
  const { old_tests, new_tests, base = "" } = state.judgement?.rooms ?? {};
  const selection = { ...touchesTests.selection, inline: [] };
  const suite: Suite = {
    roleOf: () => "test",
    setsUp: () => false,
    select: async () => selection,
  };
  const made = (tree = "") => ({
    baseTree: base,
    compose: async (_: string, overlay: readonly Overlay[]) =>
      (overlay === selection.oldTests ? old_tests : tree) ?? "",
  });
  expect(await treesCheck(made(new_tests), suite, state)).toMatchObject({ status: "holds" });
  expect(await treesCheck(made("other"), suite, state)).toMatchObject({
    status: "fails",
    spots: [{ file: "proof.json", text: expect.stringContaining("room new_tests") }],
  });
});

test("a manifest is written in the words in which it is read", async () => {
  using run = await savedRun();
  const manifest = Manifest.parse(jsonOf(run.read(manifestName)));
  const { sha256: _own, ...unsealed } = manifest;
  expect(manifestText(unsealed)).toBe(run.read(manifestName));
});
