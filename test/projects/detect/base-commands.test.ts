import { expect, test } from "vitest";
import { baseCommands } from "../../../src/projects/detect/base-commands.ts";

/** What base's files say, and every question that git was asked for it. */
async function asked(files: Readonly<Record<string, string>>) {
  const questions: string[] = [];
  const commands = await baseCommands({
    async readBase(path) {
      questions.push(path);
      return files[path];
    },
    async listBase() {
      questions.push("all files");
      return Object.keys(files);
    },
  });
  return { commands, questions };
}

const files = {
  "package.json": JSON.stringify({ scripts: { test: "vitest run", lint: "eslint ." } }),
  "package-lock.json": "{}",
  ".nvmrc": "22\n",
  Makefile: "test:\n\ttrue\n",
  "web/package.json": JSON.stringify({ scripts: { test: "mocha", unit: "jest" } }),
};
const gate = (name: string, words: string, cwd = ".") => {
  const [command = "", ...args] = words.split(" ");
  return `[[gates]]\nname = "${name}"\ncommand = "${command}"\nargs = ${JSON.stringify(args)}\ncwd = "${cwd}"\n`;
};
const written = [
  gate("test", "npm test"),
  gate("lint", "npm run lint"),
  gate("web", "npm test", "web"),
  gate("unit", "npm run unit", "web"),
].join("\n");

test.each([
  ["detected", files],
  ["written", { ...files, ".omk/gates.toml": written }],
])("%s gates and setup ask git for each file once", async (_, base) => {
  const { commands, questions } = await asked(base);
  expect(commands.setup).toMatchObject({ command: "npm", args: ["ci"] });
  expect(questions.toSorted()).toEqual([...new Set(questions)].toSorted());
});

test("written gates report by what lies in their folders", async () => {
  const { commands } = await asked({ ...files, ".omk/gates.toml": written });
  expect(commands.gates.map(({ name, results }) => [name, results?.args.at(-1)])).toEqual([
    ["test", "--outputFile={report}"],
    ["lint", undefined],
    ["web", "json"],
    ["unit", "--testLocationInResults"],
  ]);
});
