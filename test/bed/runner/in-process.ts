import { join } from "node:path";
import { main } from "../../../src/main.ts";
import { connect, machine } from "../../../src/outside.ts";
import { post } from "../../../src/post.ts";
import type { Outside } from "../../../src/step/outside.ts";
import { bedAgents } from "../agent/agents.ts";
import { type Stage, type StageOptions, startStage } from "./stage.ts";

const bundle = join(import.meta.dirname, "../../../dist");

/** What a step finds outside of itself on the bed: an agent without Kimi, and a GitHub without rate limits. */
function bedOutside(signal: AbortSignal): Outside {
  const here = machine(bundle);
  return {
    ...here,
    signal,
    connect: (job, inputs) => connect({ job, inputs, tokens: here.tokens, pace: "none" }),
    agents: bedAgents,
  };
}

/** A process has one environment and one output: steps are played one after the other. */
let playing: Promise<unknown> = Promise.resolve();

/**
 * Plays main, or post after it, in this process, where `startStage` starts the bundle; a shell is started all the same. A
 * machine cannot be lost here, and whatever signal comes, the step is told once that it is to stop.
 */
export function startInProcess(options: StageOptions): Stage {
  const { command, env, onLine } = options;
  if (command[0] !== process.execPath) return startStage(options);
  const stop = new AbortController();
  const cancel = () => stop.abort();
  const ended = playing.then(() => play(env, onLine, stop.signal));
  playing = ended.catch(() => undefined);
  return { pid: undefined, ended, kill: cancel, cancel };
}

async function play(
  env: Record<string, string>,
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<{ exitCode: number }> {
  using stack = new DisposableStack();
  stack.use(placed(env));
  stack.use(output(onLine));
  const before = process.exitCode;
  stack.defer(() => {
    process.exitCode = before;
  });
  process.exitCode = undefined;
  const outside = bedOutside(signal);
  await (env["STATE_omk-main"] === undefined ? main(outside) : post(outside));
  return { exitCode: Number(process.exitCode ?? 0) };
}

/** The environment of this process until it is disposed; what the test runner needs stays. */
function placed(env: Readonly<Record<string, string>>): Disposable {
  const before = { ...process.env };
  // By it a bed finds the processes of a step that left it, and this one does not.
  const { OMK_BED_STEP: _, ...own } = env;
  replace(own);
  return { [Symbol.dispose]: () => replace(before) };
}

function replace(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env))
    if (!/^(VITEST|NODE)/.test(name)) delete process.env[name];
  Object.assign(process.env, env);
}

/** What this process writes to its output goes to `onLine`, line by line, until it is disposed. */
function output(onLine: (line: string) => void): Disposable {
  const before = Object.getOwnPropertyDescriptor(process.stdout, "write");
  let rest = "";
  const write = (chunk: Uint8Array | string, ...more: readonly unknown[]): boolean => {
    rest += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    // As .NET's `StreamReader.ReadLine()` does, by which the runner reads; a last `\r` may be half of an end.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
    const written = more.at(-1);
    if (typeof written === "function") queueMicrotask(() => void written());
    return true;
  };
  Object.assign(process.stdout, { write });
  return {
    [Symbol.dispose]() {
      Reflect.deleteProperty(process.stdout, "write");
      if (before !== undefined) Object.defineProperty(process.stdout, "write", before);
      if (rest !== "") onLine(rest);
    },
  };
}
