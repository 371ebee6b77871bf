import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Survivor {
  pid: number;
  command: string;
}

interface ProcessStat {
  pid: number;
  parent: number;
  /** Tells a process from a later one with the same number. */
  started: string;
  zombie: boolean;
}

/** Follows everything that a step starts, also what left its process group or its environment. */
export interface ProcessWatch {
  /** The peak resident memory of the processes that `follow` named, by the largest one. */
  peakRssBytes: () => number | undefined;
  follow(pid: number): void;
  /** What the step started and still lives. */
  living: () => Survivor[];
  /** Ends the watch, and gives what still lives. */
  stop: () => Survivor[];
}

const SAMPLE_MS = 200;

/** `tag` is an environment entry (`NAME=value`), `folders` are places that only this step's children work in. */
export function watchProcesses(tag: string, folders: string[]): ProcessWatch {
  const roots = new Set<number>();
  const seen = new Map<number, string>();
  let peak = 0;

  function sample(): Map<number, ProcessStat> {
    const all = listProcesses();
    for (const root of roots) {
      const stat = all.get(root);
      if (stat) seen.set(root, stat.started);
      peak = Math.max(peak, peakOf(root));
    }
    // Children come after parents often enough; the rest is found by the next round.
    let grown = true;
    while (grown) {
      grown = false;
      for (const stat of all.values()) {
        const known = seen.get(stat.pid) === stat.started;
        const parentSeen =
          seen.has(stat.parent) && seen.get(stat.parent) === all.get(stat.parent)?.started;
        if (!known && parentSeen) {
          seen.set(stat.pid, stat.started);
          grown = true;
        }
      }
    }
    return all;
  }

  const living = () =>
    [...sample().values()]
      .filter(
        (stat) =>
          !stat.zombie && (seen.get(stat.pid) === stat.started || isTagged(stat.pid, tag, folders)),
      )
      .map(({ pid }) => ({ pid, command: commandOf(pid) }));

  const timer = setInterval(sample, SAMPLE_MS);
  timer.unref();
  return {
    peakRssBytes: () => (peak > 0 ? peak : undefined),
    follow(pid) {
      roots.add(pid);
      sample();
    },
    living,
    stop() {
      clearInterval(timer);
      return living();
    },
  };
}

/** Kills what a watch found, each by its own number, and waits until none of them runs. */
export async function killAll(survivors: Survivor[]): Promise<void> {
  for (const { pid } of survivors) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
  for (let round = 0; round < 100 && survivors.some(({ pid }) => isRunning(pid)); round += 1)
    await sleep(20);
}

/** Whether a process lives; a zombie does not. */
export function isRunning(pid: number): boolean {
  const stat = read(`/proc/${pid}/stat`);
  return stat !== "" && !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function listProcesses(): Map<number, ProcessStat> {
  const all = new Map<number, ProcessStat>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = read(`/proc/${name}/stat`);
    // The command in brackets may itself hold brackets and blanks.
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const [state, parent, started] = [fields[0], fields[1], fields[19]];
    if (!started) continue;
    const pid = Number(name);
    all.set(pid, { pid, parent: Number(parent), started, zombie: state === "Z" || state === "X" });
  }
  return all;
}

function peakOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function isTagged(pid: number, tag: string, folders: string[]): boolean {
  if (pid === process.pid) return false;
  if (read(`/proc/${pid}/environ`).split("\0").includes(tag)) return true;
  try {
    const cwd = `${readlinkSync(`/proc/${pid}/cwd`)}/`;
    return folders.some((folder) => cwd.startsWith(`${folder}/`));
  } catch {
    return false;
  }
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).split("\0").filter(Boolean).join(" ");
}
