import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GateRunnerOptions, gateRunner } from "../../../src/adapters/gates/runner.ts";
import { removeTree } from "../../../src/adapters/local/removal.ts";
import type { Gate } from "../../../src/domain/gate.ts";
import type { Room } from "../../../src/domain/room.ts";

/** A gate that runs a script in bash. */
export function scriptGate(script: string, more: Partial<Gate> = {}): Gate {
  return {
    name: "test",
    command: "bash",
    args: ["-c", script],
    required: true,
    timeoutSecs: 120,
    skip: false,
    source: "test",
    ...more,
  };
}

/** Folders for a gate runner and the places in which gates run; removed when disposed. */
export async function gateBench() {
  const top = await mkdtemp(join(tmpdir(), "omk-gate-bench-"));
  const logFolder = join(top, "run");
  const scratch = join(top, "scratch");
  await mkdir(scratch);
  let rooms = 0;
  return {
    top,
    logFolder,
    scratch,
    runner: (options: Partial<GateRunnerOptions> = {}) =>
      gateRunner({
        logFolder,
        scratch,
        redact: (text) => text,
        variables: () => ({ pass: [], setup: [] }),
        graceMs: 300,
        ...options,
      }),
    /** A place in a new and empty folder. */
    async place(room: Room, visit = 1) {
      rooms += 1;
      const path = join(top, "rooms", `${rooms}`, "checkout");
      await mkdir(path, { recursive: true });
      return { path, phase: "verify", visit, room, signal: new AbortController().signal } as const;
    },
    [Symbol.asyncDispose]: () => removeTree(top),
  };
}
