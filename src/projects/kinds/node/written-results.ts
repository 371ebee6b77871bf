import { commandLine } from "../../../domain/command-line.ts";
import type { ResultsSpec } from "../../../domain/gate.ts";
import type { Tree } from "../../texts/tree.ts";
import { readPackage } from "./package.ts";
import { type Setting, scriptResults } from "./results.ts";

/** How tests are read of a command that somebody wrote down: a script by its name alone, or a runner of tests by its own. */
export async function writtenResults(
  words: readonly string[],
  tree: Tree,
): Promise<ResultsSpec | undefined> {
  const { scripts } = (await readPackage(tree)) ?? { scripts: {} };
  const node = ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
  const manager = managerOf(words[0]);
  if (manager === undefined) {
    const setting: Setting = { scripts: { gate: commandLine(words) }, manager: "yarn", node };
    return scriptResults(setting, "gate");
  }
  const script = scriptOf(words);
  return script === undefined ? undefined : scriptResults({ scripts, manager, node }, script);
}

function managerOf(word: string | undefined): Setting["manager"] | undefined {
  return word === "npm" || word === "pnpm" || word === "yarn" || word === "bun" ? word : undefined;
}

/** `bun test` is Bun's own runner; options between would be the manager's, words behind the script's. */
function scriptOf([manager, ...words]: readonly string[]): string | undefined {
  const [first, ...rest] = words.filter((word) => word !== "-s" && word !== "--silent");
  if (first === "run" || first === "run-script") return rest.length === 1 ? rest[0] : undefined;
  const isTest = (first === "test" || first === "t") && manager !== "bun";
  return isTest && rest.length === 0 ? "test" : undefined;
}
