import { commandLine } from "../../domain/command-line.ts";
import { type Gate, setupName } from "../../domain/gate.ts";
import { gate, scriptGate } from "../kind.ts";

/**
 * The command that makes detected gates work in a fresh checkout: one program, or a script where several kinds of
 * project need something. Undefined where nothing has to be installed.
 */
export function setupOf(steps: readonly (readonly string[])[]): Gate | undefined {
  const [first, ...more] = steps;
  if (first === undefined) return undefined;
  const source = "detected from the files at the root";
  return more.length === 0
    ? gate(setupName, first, source)
    : scriptGate(setupName, steps.map(commandLine).join("\n"), source);
}

/** The gate of the input `setup`: a line or a script. */
export function setupFromInput(line: string): Gate {
  return scriptGate(setupName, line, "input `setup`");
}
