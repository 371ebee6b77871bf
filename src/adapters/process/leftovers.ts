import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Name of the environment variable by which a child's whole tree is found again, also after `setsid`. */
export const markName = "OMK_SPAWN";

/**
 * Kills everything that still carries a mark that begins so; tells whether there was anything. Linux only: elsewhere /proc is
 * missing. `since`: a process before which nothing of this mark was started.
 */
export function killMarked(mark: string, since?: number): boolean {
  const pids = marked(mark, since);
  for (const pid of pids) kill(pid);
  return pids.length > 0;
}

/** The mark of a process that this process starts. */
export function newMark(): string {
  return `${process.pid}-${randomUUID()}`;
}

/** Kills what a process of ours that is gone has started and left behind. */
export function killStartedBy(pid: number): void {
  for (let sweep = 0; sweep < 5 && killMarked(`${pid}-`); sweep += 1);
}

/** Sends a signal to a pid, or to a group when it is negative; a process that is gone already is no error. */
export function kill(pid: number, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (
      !(
        error instanceof Error &&
        "code" in error &&
        (error.code === "ESRCH" || error.code === "EPERM")
      )
    )
      throw error;
  }
}

/**
 * The command that bubblewrap runs, which is to hear of its end by itself: bubblewrap's own end takes the whole cage with it at
 * once. Its first child holds the cage, and that one's child is the command. Bubblewrap itself where the system does not tell.
 */
export function firstInCage(bwrap: number): number {
  const [holder] = childrenOf(bwrap);
  const [command] = holder === undefined ? [] : childrenOf(holder);
  return command ?? bwrap;
}

function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return text.trim().split(" ").map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

function marked(mark: string, since: number | undefined): number[] {
  const wanted = `${markName}=${mark}`;
  const first = since !== undefined && newestPid() >= since ? since : 0;
  return pids().filter(
    (pid) =>
      pid > first &&
      environOf(pid)
        .split("\0")
        .some((variable) => variable.startsWith(wanted)),
  );
}

/** The pid that was given last: pids go up until they begin anew. 0 where nobody says. Source: man 5 proc, /proc/loadavg. */
function newestPid(): number {
  try {
    return Number(readFileSync("/proc/loadavg", "utf8").trim().split(" ").at(-1)) || 0;
  } catch {
    return 0;
  }
}

function pids(): number[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid);
  } catch {
    return [];
  }
}

/** Empty for a process that is gone, a zombie, or another user's. */
function environOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8");
  } catch {
    return "";
  }
}
