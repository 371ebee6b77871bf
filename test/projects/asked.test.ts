import { describe, expect, test } from "vitest";
import { isRunnersOwn } from "../../src/projects/config/runners-own.ts";
import { baseCommands } from "../../src/projects/detect/base-commands.ts";
import { everything } from "../../src/projects/kinds/all.ts";
import { maxTests } from "../../src/projects/reports/draft.ts";
import { formatOf, moduleOf } from "../../src/projects/reports/formats.ts";
import { parseReport } from "../../src/projects/reports/parse.ts";
import { uniqueIds } from "../../src/projects/reports/test-cases.ts";
import { programs } from "../../src/projects/rooms/rooms.ts";
import { withoutMark } from "../../src/projects/texts/mark.ts";

describe("what others ask of projects", () => {
  test.each([
    ["INPUT_KIMI-API-KEY", true],
    ["input_model", true],
    ["ACTIONS_RUNTIME_TOKEN", true],
    ["GITHUB_ACTIONS", false],
    ["MY_INPUT_FILE", false],
  ])("whether the variable %s is the runner's own: %s", (name, isOwn) => {
    expect(isRunnersOwn(name)).toBe(isOwn);
  });

  test("which step of a workflow brings a program that a hosted runner lacks", () => {
    const told = everything.flatMap(({ programs: some = {} }) => Object.entries(some));
    expect(Object.entries(programs)).toEqual(told);
    expect(told.length).toBeGreaterThan(0);
  });

  test("what a text says behind the mark of an editor", () => {
    expect(withoutMark("\uFEFF{}")).toBe("{}");
    expect(withoutMark("{}\uFEFF")).toBe("{}\uFEFF");
  });

  test("which module wrote a report, by the folder in which it lies", () => {
    expect(moduleOf("core/target/surefire-reports/TEST-a.xml")).toBe("core");
    expect(moduleOf("target/surefire-reports/TEST-a.xml")).toBe("");
    expect(moduleOf("reports/TEST-a.xml")).toBe(undefined);
  });

  test("how a report is read: not at all where it holds more tests than are kept", async () => {
    expect(formatOf("junit")?.name).toBe("junit");
    const one = (count: number) =>
      `running ${count} tests\n${Array.from({ length: count }, (_, at) => `test t${at} ... ok\n`).join("")}\ntest result: ok. ${count} passed\n`;
    expect(await parseReport("cargo", one(2), "x")).toMatchObject({ kind: "drafts" });
    expect(await parseReport("cargo", one(maxTests + 1), "x")).toMatchObject({
      kind: "unreadable",
      why: `the report has more than ${maxTests} tests`,
    });
  });

  test("ids that tell tests apart, also those that are called as a repeated one is", () => {
    const unique = uniqueIds();
    expect(["a", "a", "a [2]", "a"].map(unique)).toEqual(["a", "a [2]", "a [2] [2]", "a [3]"]);
  });
});

describe("the commands of base", () => {
  const base = (files: Readonly<Record<string, string>>) => ({
    listBase: async () => Object.keys(files),
    readBase: async (path: string) => files[path],
  });

  test("are detected where nothing is written down", async () => {
    const { gates, setup, isWritten, parallel } = await baseCommands(base({ "go.mod": "" }));
    expect(gates.length).toBeGreaterThan(0);
    expect({ setup, isWritten, parallel }).toMatchObject({ isWritten: false, parallel: false });
  });

  test("are those of .omk/gates.toml where there is one, and no others", async () => {
    const toml = '[[gates]]\nname = "mine"\ncommand = "true"\nargs = []\n';
    const found = await baseCommands(base({ "go.mod": "", ".omk/gates.toml": toml }));
    expect(found).toMatchObject({ isWritten: true, gates: [{ name: "mine" }] });
    expect(found.gates).toHaveLength(1);
  });
});
