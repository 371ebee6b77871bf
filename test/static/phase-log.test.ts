import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(resolve("test/static"), "planted-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compiles one statement over a state with the project's own settings. */
async function compile(statement: string) {
  await writeFile(
    join(folder, "planted.ts"),
    `import type { AutopilotState } from "../../../src/engine/autopilot.ts";\nexport function planted(state: AutopilotState): void {\n  ${statement}\n}\n`,
  );
  const settings = { extends: "../../../tsconfig.json", include: ["planted.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  return execa({ preferLocal: true, reject: false })`tsc -p ${join(folder, "tsconfig.json")}`;
}

test("the compiler accepts reading the phase log", async () => {
  expect((await compile("void state.phaseLog.length;")).stdout).toBe("");
});

test.each([
  ["removing an entry", "state.phaseLog.pop();", "Property 'pop' does not exist"],
  ["adding one outside of the fold", "state.phaseLog.push();", "Property 'push' does not exist"],
  ["replacing the log", "state.phaseLog = [];", "read-only property"],
  [
    "changing an entry",
    "for (const entry of state.phaseLog) entry.success = true;",
    "read-only property",
  ],
  [
    "changing one by its index",
    "state.phaseLog[0] = { ...state.phaseLog[0]! };",
    "only permits reading",
  ],
])("the compiler refuses %s", async (_, statement, complaint) => {
  const { exitCode, stdout } = await compile(statement);
  expect(exitCode).not.toBe(0);
  expect(stdout).toContain(complaint);
});
