import { commandLine, lineOf } from "../../domain/command-line.ts";
import type { Gate, ResultsSpec } from "../../domain/gate.ts";
import { everything } from "../kinds/all.ts";
import type { Detected } from "./detect.ts";

/**
 * Written gates, each with how its tests are read one by one where the file does not say it and the command is one that
 * detection knows, in the folder in which the gate runs.
 */
export function withKnownResults(
  gates: readonly Gate[],
  detectedIn: (folder: string) => Promise<Detected>,
): Promise<Gate[]> {
  return Promise.all(
    gates.map(async (gate) => {
      if (gate.results !== undefined || gate.skip) return gate;
      const results = await resultsOf(gate, await detectedIn(gate.cwd ?? ""));
      return results === undefined ? gate : { ...gate, results };
    }),
  );
}

async function resultsOf(
  gate: Gate,
  { tree, gates: detected }: Detected,
): Promise<ResultsSpec | undefined> {
  const words = [gate.command, ...gate.args];
  const line = commandLine(words);
  const same = detected.find((one) => lineOf(one) === line);
  if (same !== undefined) return same.results;
  const known = everything.flatMap(({ knownResults }) => knownResults ?? []);
  const command = known
    .flatMap(({ commands = [] }) => commands)
    .find(({ runs }) => runs.test(line));
  if (command === undefined) {
    const found = await Promise.all(known.flatMap((one) => one.of?.(words, tree) ?? []));
    return found.find((results) => results !== undefined);
  }
  const results = detected.find(({ name }) => name === command.gate)?.results;
  if (results === undefined || command.unless.test(line)) return undefined;
  return words.includes("--") ? { ...results, args: [] } : results;
}
