import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/** One process of a step: its main or its post script, or the shell of a `run:`. */
export interface Stage {
  /** Of a process of its own; undefined for what is played in this one. */
  pid: number | undefined;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<{ exitCode: number | null; signal?: string }>;
  /** SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL, as the runner does on cancel; to this process only. */
  cancel: () => void;
}

export interface StageOptions {
  command: [file: string, ...args: string[]];
  cwd: string;
  env: Record<string, string>;
  onLine: (line: string) => void;
}

const INTERRUPT_MS = 7_500;
const TERMINATE_MS = 2_500;
// The runner reads on for a while after the process ended, then leaves children that hold the pipe.
const DRAIN_MS = 5_000;

/** How a stage of a step is started. */
export type StartStage = (options: StageOptions) => Stage;

/** Starts a program as the runner does: without a terminal, with pipes. */
export function startStage({ command, cwd, env, onLine }: StageOptions): Stage {
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const drained = Promise.all([child.stdout, child.stderr].map((stream) => lines(stream, onLine)));
  const exited = new Promise<{ exitCode: number | null; signal?: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (exitCode, signal) => resolve({ exitCode, ...(signal ? { signal } : {}) }));
  });
  const timers: NodeJS.Timeout[] = [];
  const ended = exited.then(async (end) => {
    for (const timer of timers) clearTimeout(timer);
    await Promise.race([drained, sleep(DRAIN_MS, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    return end;
  });
  return {
    pid: child.pid,
    kill: (signal) => void child.kill(signal),
    ended,
    cancel() {
      child.kill("SIGINT");
      timers.push(setTimeout(() => child.kill("SIGTERM"), INTERRUPT_MS));
      timers.push(setTimeout(() => child.kill("SIGKILL"), INTERRUPT_MS + TERMINATE_MS));
    },
  };
}

function lines(stream: Readable | null, onLine: (line: string) => void): Promise<void> {
  if (!stream) return Promise.resolve();
  const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  reader.on("line", onLine);
  return new Promise((resolve) => reader.on("close", resolve));
}
