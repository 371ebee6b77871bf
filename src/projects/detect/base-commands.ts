import type { Gate } from "../../domain/gate.ts";
import type { BaseFiles } from "../../ports/workspace.ts";
import { gatesFile, readGates } from "../config/gates-file.ts";
import { treeOf } from "../texts/tree.ts";
import { detection } from "./detect.ts";
import { withKnownResults } from "./written-results.ts";

/** What base's own files say is run: `.omk/gates.toml`, else what is detected. */
export interface BaseCommands {
  readonly gates: readonly Gate[];
  /** The gates run side by side. */
  readonly parallel: boolean;
  readonly setup: Gate | undefined;
  /** Whether there is a `.omk/gates.toml`. */
  readonly isWritten: boolean;
}

/** Reads them, for a run and for whoever checks one. @throws AutopilotError `bad_gates`. */
export async function baseCommands(base: BaseFiles): Promise<BaseCommands> {
  const read = (path: string) => base.readBase(path);
  const [text, files] = [await read(gatesFile), await base.listBase()];
  const written = text === undefined ? undefined : readGates(text);
  const detectedIn = detection(treeOf(files, read));
  return {
    gates:
      written === undefined
        ? (await detectedIn("")).gates
        : await withKnownResults(written.gates, detectedIn),
    parallel: written?.parallel ?? false,
    setup: written?.setup ?? (await detectedIn("")).setup,
    isWritten: written !== undefined,
  };
}
