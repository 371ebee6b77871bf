import { commandLine } from "../../domain/command-line.ts";
import { type Gate, setupName } from "../../domain/gate.ts";
import { gate } from "../kind.ts";
import { shellGate } from "./shell.ts";

/**
 * The command that makes detected gates work in a fresh checkout: one program, or a script where several kinds of
 * project need something. Undefined where nothing has to be installed.
 */
export function setupOf(steps: readonly (readonly string[])[]): Gate | undefined {
  const [first, ...more] = steps;
  if (first === undefined) return undefined;
  const source = "detected from the files at the root";
  if (more.length === 0) return gate(setupName, first, source);
  return { ...shellGate(setupName, steps.map(commandLine).join("\n")), source };
}

/** The gate of the input `setup`: a line or a script for bash, which stops at the first command that fails. */
export function setupFromInput(line: string): Gate {
  return { ...shellGate(setupName, line), source: "input `setup`" };
}
