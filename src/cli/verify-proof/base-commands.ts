import { policyFile } from "../../domain/policy.ts";
import type { BaseFiles } from "../../ports/workspace.ts";
import { readGates } from "../../projects/config/gates-file.ts";
import { readPolicy } from "../../projects/config/policy-file.ts";
import { detectGates } from "../../projects/detect/detect.ts";
import { detectSetup } from "../../projects/detect/setup.ts";
import type { BaseCommands } from "../../proof/commands.ts";

const gatesFile = ".omk/gates.toml";

/** Reads in base what its gates and its setup are, as a run does. */
export async function baseCommands(base: BaseFiles): Promise<BaseCommands> {
  const read = (path: string) => base.readBase(path);
  const text = await read(gatesFile);
  const files = await base.listBase();
  const written = text === undefined ? undefined : readGates(text);
  return {
    gates: written?.gates ?? (await detectGates(files, read)),
    setup: written?.setup ?? (await detectSetup(files, read)),
    policy: readPolicy(await read(policyFile)),
  };
}
