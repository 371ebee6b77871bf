import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Contexts, fill } from "./expressions.ts";

/** What an action's metadata says, as far as the runner needs it. */
export interface Action {
  folder: string;
  main: string;
  post?: string;
  postIf: string;
  inputs: Record<string, { default?: unknown; required?: boolean }>;
}

interface Metadata {
  inputs?: Action["inputs"];
  runs: { using: string; main: string; post?: string; "post-if"?: string };
}

/** Reads `action.yml`, and refuses what GitHub's runner would not start. */
export async function readAction(folder: string): Promise<Action> {
  const file = ["action.yml", "action.yaml"]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`Can't find 'action.yml' under '${folder}'`);
  const { inputs = {}, runs } = parse(await readFile(file, "utf8")) as Metadata;
  if (!/^node(20|24)$/.test(runs.using))
    throw new Error(`'using: ${runs.using}' is not supported by the bed`);
  const post = runs.post ? { post: join(folder, runs.post) } : {};
  return {
    folder,
    main: join(folder, runs.main),
    ...post,
    postIf: runs["post-if"] ?? "always()",
    inputs,
  };
}

/** INPUT_* as the runner sets them: defaults evaluated, blanks to `_`, upper case, dashes kept. */
export function inputEnvironment(
  action: Action,
  given: Record<string, string>,
  contexts: Contexts,
): { env: Record<string, string>; unexpected: string[] } {
  const values = new Map<string, string>();
  const name = (key: string) => `INPUT_${key.replaceAll(" ", "_").toUpperCase()}`;
  for (const [key, input] of Object.entries(action.inputs))
    values.set(name(key), fill(input.default, contexts));
  const unexpected = Object.keys(given).filter((key) => !values.has(name(key)));
  for (const [key, value] of Object.entries(given)) values.set(name(key), fill(value, contexts));
  return { env: Object.fromEntries(values), unexpected };
}
