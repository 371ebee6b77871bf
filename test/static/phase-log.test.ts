import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Statements over a state that the compiler has to refuse, and a word of each complaint. */
const refused = [
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
] as const;

let folder = "";
/** What the compiler says of each planted file, by the file's name. */
let complaints: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(resolve("test/static"), "planted-"));
  const plant = (name: string, statement: string) =>
    writeFile(
      join(folder, `${name}.ts`),
      `import type { AutopilotState } from "../../../src/engine/autopilot.ts";\nexport function planted(state: AutopilotState): void {\n  ${statement}\n}\n`,
    );
  await plant("reads", "void state.phaseLog.length;");
  await Promise.all(refused.map(([, statement], at) => plant(`refused-${at}`, statement)));
  complaints = await compile();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compiles what is planted, all at once, with the project's own settings. */
async function compile(): Promise<ReadonlyMap<string, string>> {
  const settings = { extends: "../../../tsconfig.json", include: ["*.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const { exitCode, stdout } = await execa({
    preferLocal: true,
    reject: false,
  })`tsc --pretty false -p ${join(folder, "tsconfig.json")}`;
  expect(exitCode).not.toBe(0);
  const lines = stdout.split("\n").map((line) => /([^/\\]+)\.ts\(\d+,\d+\): (.*)/.exec(line));
  return new Map(lines.map((found) => [found?.[1] ?? "elsewhere", found?.[2] ?? ""]));
}

test("the compiler accepts reading the phase log, and complains about nothing else", () => {
  expect([...complaints.keys()].toSorted()).toEqual(refused.map((_, at) => `refused-${at}`));
});

test.each(refused.map(([name, , complaint], at) => [name, at, complaint] as const))(
  "the compiler refuses %s",
  (_, at, complaint) => {
    expect(complaints.get(`refused-${at}`)).toContain(complaint);
  },
);
