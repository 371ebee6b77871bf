import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Name of the environment variable by which a child's whole tree is found again, also after `setsid`. */
export const markName = "OMK_SPAWN";

/** Kills everything that still carries a mark that begins so; tells whether there was anything. Linux only: elsewhere /proc is missing. */
export function killMarked(mark: string): boolean {
  const pids = marked(mark);
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

function marked(mark: string): number[] {
  const wanted = `${markName}=${mark}`;
  return pids().filter((pid) =>
    environOf(pid)
      .split("\0")
      .some((variable) => variable.startsWith(wanted)),
  );
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
