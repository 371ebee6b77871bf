import { commandLine } from "../../../domain/command-line.ts";
import type { ResultsSpec } from "../../../domain/gate.ts";
import type { Tree } from "../../texts/tree.ts";
import { readPackage } from "./package.ts";
import { pinnedNode } from "./pinned.ts";
import { type Setting, scriptResults } from "./results.ts";
import { isSpoken, managerNamed, scriptCalled } from "./script-words.ts";

/** How tests are read of a command that somebody wrote down: a script by its name alone, or a runner of tests by its own. */
export async function writtenResults(
  words: readonly string[],
  tree: Tree,
): Promise<ResultsSpec | undefined> {
  const { scripts } = (await readPackage(tree)) ?? { scripts: {} };
  const node = await pinnedNode(tree);
  const manager = managerNamed(words[0]);
  if (manager === undefined) {
    const setting: Setting = { scripts: { gate: commandLine(words) }, manager: "yarn", node };
    return scriptResults(setting, "gate");
  }
  // Options between would be the manager's, words behind the script's.
  const call = scriptCalled(manager, words.slice(1).filter(isSpoken));
  if (call === undefined || call.more.length > 0) return undefined;
  return scriptResults({ scripts, manager, node }, call.name);
}
