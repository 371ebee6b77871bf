import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputNames } from "../../src/adapters/actions/inputs.ts";
import { stepCommands } from "../../src/domain/step-command.ts";
import { outputsOf } from "../../src/views/outputs.ts";
import { readWorkflow } from "../bed/runner/workflow-file.ts";
import { plainUntil, stateOf } from "../helpers/events.ts";
import { ActionFile, remarksOn } from "./language-service.ts";
import { codeIn, rowsOf, tableUnder } from "./markdown-table.ts";

const example = "examples/omk.yml";
const action = ActionFile.parse(parse(await readFile("action.yml", "utf8")));
const readme = await readFile("README.md", "utf8");

describe("action.yml", () => {
  test("has nothing that GitHub's language service objects to", async () => {
    expect(await remarksOn("action.yml", action)).toEqual([]);
  });

  test("declares the inputs that the action reads, in their order", () => {
    expect(inputNames).toEqual(Object.keys(action.inputs));
  });

  test("explains every command that the step takes", () => {
    const named = codeIn(action.inputs["command"]?.description ?? "");
    expect(named).toEqual(expect.arrayContaining([...stepCommands]));
  });

  test("declares every output that a run sets", () => {
    const set = Object.keys(outputsOf(stateOf(plainUntil("end"))));
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(set));
  });
});

describe("the example workflow", () => {
  test("has nothing that GitHub's language service or parser objects to", async () => {
    expect(await remarksOn(example, action)).toEqual([]);
    await expect(readWorkflow(example)).resolves.toHaveProperty("jobs.omk");
  });

  test("names only inputs that the action has", async () => {
    const { "kimi-api-key": _key, ...others } = action.inputs;
    const remarks = await remarksOn(example, { ...action, inputs: others });
    expect(remarks).toEqual([expect.stringContaining("kimi-api-key")]);
  });

  test("gives every input that the action requires", async () => {
    const base = { description: "where to start", required: true };
    const remarks = await remarksOn(example, { ...action, inputs: { ...action.inputs, base } });
    const steps = (await readFile(example, "utf8")).match(/uses: omk-autopilot/g) ?? [];
    expect(remarks).toEqual(steps.map(() => expect.stringContaining("base")));
  });

  test("is short enough to be read before it is copied", async () => {
    const lines = (await readFile(example, "utf8")).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
  });
});

describe("the README", () => {
  test("lists every input of action.yml in its order, with its default", () => {
    const rows = tableUnder(readme, "Inputs").map(([name = "", shown = ""]) => ({
      name: codeIn(name)[0],
      shown,
    }));
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(action.inputs));
    for (const { name = "", shown } of rows)
      expect({ name, shown }).toEqual({ name, shown: defaultOf(name) });
  });

  test("lists every output of action.yml in its order", () => {
    const list = /^Outputs: ([^.]+)\./m.exec(readme)?.[1] ?? "";
    expect(codeIn(list).flatMap((names) => names.split(/,\s+/))).toEqual(
      Object.keys(action.outputs),
    );
  });

  test("links to the example that is tested here", () => {
    expect(readme).toContain(`(${example})`);
    expect(rowsOf(readme).length).toBeGreaterThan(0);
  });
});

/** What an empty default stands for. */
const meanings: Record<string, string> = {
  "github-token": "the job's token",
  "delivery-token": "`github-token`",
  base: "the run's branch, or the default branch",
  setup: "from `.omk/gates.toml` or the lockfiles",
};

function defaultOf(name: string): string {
  const value = action.inputs[name]?.default ?? "";
  return meanings[name] ?? (value === "" ? "" : `\`${value}\``);
}
