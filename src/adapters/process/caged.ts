import type { Caged } from "../../ports/cage.ts";
import { cageArgs } from "./cage.ts";
import { programOn } from "./program-on.ts";

interface Told {
  readonly file: string;
  readonly args: readonly string[];
}

interface Commanded extends Told {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cage?: Caged | undefined;
}

/** What is really started for a command; `missing` in the system's words where its program is not there. */
export function commandInCage(command: Commanded): Told & { readonly missing?: string } {
  const { file, args, cwd, env, cage } = command;
  if (cage === undefined) return { file, args };
  if (programOn(env["PATH"] ?? "", file, cwd) === undefined)
    return { file, args, missing: `spawn ${file} ENOENT` };
  return { file: cage.bwrap, args: [...cageArgs(cage.cage, cwd), file, ...args] };
}
