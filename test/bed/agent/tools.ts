import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { type Access, toolsFor } from "../../../src/adapters/kimi/config.ts";
import { capture } from "../../../src/adapters/process/spawn.ts";

/** Where tools work. */
interface At {
  readonly access: Access;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const File = z.object({ path: z.string() });
const Whole = File.extend({ content: z.string() });
const Part = File.extend({ old_string: z.string(), new_string: z.string() });
const Shell = z.object({ command: z.string() });

/** Uses a tool by the name that Kimi gives it; what the model is told of it. */
export async function useTool(
  { name, args }: { readonly name: string; readonly args: string },
  at: At,
): Promise<string> {
  if (!toolsFor(at.access).includes(name)) return `There is no tool ${name}.`;
  try {
    return await perform(name, JSON.parse(args), at);
  } catch (error) {
    if (at.signal.aborted) throw error;
    return `The tool failed: ${String(error)}`;
  }
}

async function perform(name: string, args: unknown, at: At): Promise<string> {
  switch (name) {
    case "Read":
      return readFile(resolve(at.cwd, File.parse(args).path), "utf8");
    case "Write":
      return write(Whole.parse(args), at);
    case "Edit":
      return edit(Part.parse(args), at);
    case "Bash":
      return bash(Shell.parse(args), at);
    default:
      return `The bed does not have ${name}.`;
  }
}

async function write({ path, content }: z.infer<typeof Whole>, { cwd }: At): Promise<string> {
  const file = resolve(cwd, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return `Wrote ${path}.`;
}

async function edit(
  { path, old_string: before, new_string: after }: z.infer<typeof Part>,
  at: At,
): Promise<string> {
  const text = await readFile(resolve(at.cwd, path), "utf8");
  const pieces = text.split(before);
  if (pieces.length !== 2) return `old_string is there ${pieces.length - 1} times.`;
  return write({ path, content: pieces.join(after) }, at);
}

async function bash({ command }: z.infer<typeof Shell>, { cwd, env, signal }: At): Promise<string> {
  const place = { cwd, env, signal, timeoutMs: 60_000 };
  const exit = await capture({ file: "bash", args: ["-c", command], ...place });
  signal.throwIfAborted();
  return `${exit.stdout}${exit.stderr}\nexit code ${exit.exitCode}`;
}
