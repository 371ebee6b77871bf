import { commandLine } from "../../domain/command-line.ts";
import { type Gate, setupName } from "../../domain/gate.ts";
import { gate } from "../kind.ts";
import { findProjects } from "./detect.ts";
import { shellGate } from "./shell.ts";
import { type Read, treeOf } from "./tree.ts";

/**
 * The command that makes detected gates work in a fresh checkout: one program, or a script where several kinds of
 * project need something. Undefined where nothing has to be installed.
 */
export async function detectSetup(files: readonly string[], read: Read): Promise<Gate | undefined> {
  const steps = (await findProjects(treeOf(files, read))).flatMap((project) => project.setup);
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
