import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { commandLine } from "../../../src/domain/command-line.ts";
import type { Gate } from "../../../src/domain/gate.ts";
import { detect } from "../../../src/projects/detect/detect.ts";
import { treeOf } from "../../../src/projects/texts/tree.ts";

/** Files of a repository that is written for a test; removed when disposed. */
export async function repository(files: Readonly<Record<string, string>>) {
  const path = await mkdtemp(join(tmpdir(), "omk-detect-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const listed = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
  const read = async (name: string) =>
    listed.includes(name) ? readFile(join(path, name), "utf8") : undefined;
  return {
    path,
    detect: () => detect(treeOf(listed, read)),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

/** The commands of the gates by name, and of setup where there is one. */
export async function detected(
  files: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  await using found = await repository(files);
  const { gates, setup } = await found.detect();
  const all = [...gates, ...(setup === undefined ? [] : [setup])];
  return Object.fromEntries(all.map((gate) => [gate.name, words(gate)]));
}

/** Scripts are shown as they are. */
function words(gate: Gate): string {
  return gate.command === "bash"
    ? (gate.args[gate.args.indexOf("-c") + 1] ?? "")
    : commandLine([gate.command, ...gate.args]);
}
