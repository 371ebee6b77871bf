import { commandLine, lineOf } from "../../domain/command-line.ts";
import type { Gate, ResultsSpec } from "../../domain/gate.ts";
import { everything } from "../kinds/all.ts";
import { detectGates } from "./detect.ts";
import { type Read, treeOf } from "./tree.ts";

/**
 * Written gates, each with how its tests are read one by one where the file does not say it and the command is one that
 * detection knows, in the folder in which the gate runs. `files` are all paths at base.
 */
export function withKnownResults(
  gates: readonly Gate[],
  files: readonly string[],
  read: Read,
): Promise<Gate[]> {
  return Promise.all(
    gates.map(async (gate) => {
      if (gate.results !== undefined || gate.skip) return gate;
      const results = await resultsOf(gate, folderOf(gate, files, read));
      return results === undefined ? gate : { ...gate, results };
    }),
  );
}

interface Folder {
  readonly files: readonly string[];
  readonly read: Read;
}

function folderOf({ cwd }: Gate, files: readonly string[], read: Read): Folder {
  if (cwd === undefined) return { files, read };
  const prefix = `${cwd}/`;
  return {
    files: files.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
    read: (path) => read(prefix + path),
  };
}

async function resultsOf(gate: Gate, folder: Folder): Promise<ResultsSpec | undefined> {
  const words = [gate.command, ...gate.args];
  const line = commandLine(words);
  const detected = await detectGates(folder.files, folder.read);
  const same = detected.find((one) => lineOf(one) === line);
  if (same !== undefined) return same.results;
  const known = everything.flatMap(({ knownResults }) => knownResults ?? []);
  const command = known
    .flatMap(({ commands = [] }) => commands)
    .find(({ runs }) => runs.test(line));
  if (command === undefined) {
    const tree = treeOf(folder.files, folder.read);
    const found = await Promise.all(known.flatMap((one) => one.of?.(words, tree) ?? []));
    return found.find((results) => results !== undefined);
  }
  const results = detected.find(({ name }) => name === command.gate)?.results;
  if (results === undefined || command.unless.test(line)) return undefined;
  return words.includes("--") ? { ...results, args: [] } : results;
}
