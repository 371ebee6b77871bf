import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { execa } from "execa";
import type { Caged } from "../../ports/cage.ts";
import { commandInCage } from "./caged.ts";
import { firstInCage, kill, killMarked, markName, newMark } from "./leftovers.ts";
import { watchdog } from "./watchdog.ts";

/** A process to start: arguments are an array, the environment is whole. Times in ms. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** Stop after this long without output or `touch()`. */
  readonly idleMs?: number | undefined;
  /** A program of ours: what it starts does not hide, so that only processes that are younger are looked at for it. */
  readonly ours?: true | undefined;
  /** Where it is not ours: what it sees of the machine. */
  readonly cage?: Caged | undefined;
  /** Between the request to stop and SIGKILL. */
  readonly graceMs?: number | undefined;
  readonly onStdout?: (chunk: Buffer) => void;
  readonly onStderr?: (chunk: Buffer) => void;
}

/** How a process ended. The first reason wins: once timed out, a later kill is not the story. */
export interface Exit {
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  readonly timedOut: boolean;
  readonly idled: boolean;
  readonly aborted: boolean;
  /** Why it could not be started at all. */
  readonly notStarted?: string | undefined;
  readonly durationMs: number;
}

/** A process that runs. */
export interface Running {
  readonly pid: number | undefined;
  readonly exit: Promise<Exit>;
  stop(): void;
  touch(): void;
}

/**
 * Starts a process in a group of its own, drains its output, and leaves nothing of it behind: when it is gone,
 * whatever is left of its group, and whatever escaped the group but carries its mark, is killed.
 */
export function start(command: Command): Running {
  const began = performance.now();
  const mark = newMark();
  const { file, args, missing } = commandInCage(command);
  if (missing !== undefined) return notThere(missing);
  const child = execa(file, args, {
    cwd: command.cwd,
    env: { ...command.env, [markName]: mark },
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: command.input === undefined ? "ignore" : "pipe",
    ...(command.input === undefined ? {} : { input: command.input }),
    encoding: "buffer",
  });
  const since = command.ours === true ? child.pid : undefined;
  const watch = watchdog(command, () => stopGently(child, command));
  child.stdout?.on("data", (chunk: Buffer) => {
    watch.touch();
    command.onStdout?.(chunk);
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    watch.touch();
    command.onStderr?.(chunk);
  });
  return { pid: child.pid, exit: ended(), stop: () => watch.stop("aborted"), touch: watch.touch };

  async function ended(): Promise<Exit> {
    // A child that left its pipes to an orphan would keep execa waiting: the tree dies with the process itself.
    child.once("exit", () => killTree(child.pid, mark, since));
    const result = await child;
    watch.end();
    await killLeftovers(child.pid, mark, since);
    const reason = watch.reason();
    return {
      exitCode: result.exitCode,
      signal: result.signal,
      timedOut: reason === "timedOut",
      idled: reason === "idled",
      aborted: reason === "aborted",
      notStarted: child.pid === undefined ? result.shortMessage : undefined,
      durationMs: Math.round(performance.now() - began),
    };
  }
}

/** A program that is not there. Outside of a cage the system says so itself; in one, bubblewrap would have started already. */
function notThere(missing: string): Running {
  const exit = {
    timedOut: false,
    idled: false,
    aborted: false,
    durationMs: 0,
    notStarted: missing,
  };
  return { pid: undefined, exit: Promise.resolve(exit), stop: () => {}, touch: () => {} };
}

/** Runs a short command and keeps its output, at most `maxBytes` of each stream. */
export async function capture(
  command: Command,
  maxBytes = 256 * 1024 * 1024,
): Promise<
  Exit & { readonly stdout: string; readonly stderr: string; readonly stdoutBytes: Buffer }
> {
  const out = collector(maxBytes);
  const err = collector(maxBytes);
  const exit = await start({ ...command, onStdout: out.add, onStderr: err.add }).exit;
  const stdoutBytes = out.bytes();
  return {
    ...exit,
    stdoutBytes,
    stdout: stdoutBytes.toString("utf8"),
    stderr: err.bytes().toString("utf8"),
  };
}

function collector(maxBytes: number): { add: (chunk: Buffer) => void; bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk) {
      const room = maxBytes - size;
      if (room <= 0) return;
      chunks.push(chunk.subarray(0, room));
      size += Math.min(room, chunk.length);
    },
    bytes: () => Buffer.concat(chunks),
  };
}

/** SIGTERM to the process itself, so that it can stop its children in its own order; SIGKILL to the group after grace. */
function stopGently(
  child: Pick<ChildProcess, "pid" | "once">,
  { cage, graceMs = 10_000 }: Pick<Command, "cage" | "graceMs">,
): void {
  const { pid } = child;
  if (pid === undefined) return;
  kill(cage === undefined ? pid : firstInCage(pid), "SIGTERM");
  const force = setTimeout(() => kill(-pid), graceMs);
  child.once("exit", () => clearTimeout(force));
}

function killTree(pid: number | undefined, mark: string, since: number | undefined): void {
  if (pid !== undefined) kill(-pid);
  killMarked(mark, since);
}

/** A process may fork while it is being killed: sweep until a sweep finds nothing. */
async function killLeftovers(
  pid: number | undefined,
  mark: string,
  since: number | undefined,
): Promise<void> {
  if (pid !== undefined) kill(-pid);
  for (let sweep = 0; sweep < 20 && killMarked(mark, since); sweep += 1) await delay(10);
}
