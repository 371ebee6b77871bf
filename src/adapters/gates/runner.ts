import type { Gate, GateResult } from "../../domain/gate.ts";
import { slug } from "../../domain/task.ts";
import type { GateRoom, GateRunner } from "../../ports/gate-runner.ts";
import type { Redact } from "../local/redact.ts";
import { type Exit, start } from "../process/spawn.ts";
import { gateEnv } from "./gate-env.ts";
import { writeLog } from "./log-file.ts";
import { missingProgram } from "./missing-program.ts";
import { boundedOutput, type Limits } from "./output.ts";
import { commandLine } from "./shell.ts";
import { tailLimit, tailOf } from "./tail.ts";

/** What a gate runner needs to know. */
export interface GateRunnerOptions {
  /** The run folder: logs go to its `gates/`. */
  readonly logFolder: string;
  readonly redact: Redact;
  /** Names of variables that every gate sees, and those that setup sees beside them. */
  readonly passEnv: readonly string[];
  readonly setupEnv: readonly string[];
  /** Variables that the action sets for gates. */
  readonly extraEnv?: Readonly<Record<string, string>>;
  /** Milliseconds between the request to stop and the end. */
  readonly graceMs?: number;
  readonly logLimits?: Limits;
}

/** Runs gates as processes of their own. Prints nothing: a gate's output must never speak to the runner. */
export function gateRunner(options: GateRunnerOptions): GateRunner {
  return {
    run: (gate, room) => runGate(gate, room, { options, pass: options.passEnv }),
    setup: (gate, room) =>
      runGate(gate, room, { options, pass: [...options.passEnv, ...options.setupEnv] }),
  };
}

interface Setting {
  readonly options: GateRunnerOptions;
  readonly pass: readonly string[];
}

type Ran = Pick<
  GateResult,
  "status" | "durationMs" | "tail" | "exitCode" | "signal" | "log" | "logSha256"
>;

async function runGate(gate: Gate, room: GateRoom, setting: Setting): Promise<GateResult> {
  const line = commandLine([gate.command, ...gate.args]);
  return {
    name: gate.name,
    required: gate.required,
    commandLine: setting.options.redact(line, "ledger"),
    timeoutSecs: gate.timeoutSecs,
    ...(gate.skip ? skipped : await ran(gate, room, setting)),
  };
}

const skipped: Ran = { status: "skipped", durationMs: 0, tail: "" };

async function ran(gate: Gate, room: GateRoom, { options, pass }: Setting): Promise<Ran> {
  const output = boundedOutput(options.logLimits);
  const exit = await start({
    file: gate.command,
    args: gate.args,
    cwd: room.path,
    env: gateEnv(pass, options.extraEnv),
    signal: room.signal,
    timeoutMs: gate.timeoutSecs * 1000,
    graceMs: options.graceMs,
    onStdout: output.onStdout,
    onStderr: output.onStderr,
  }).exit;
  const { durationMs } = exit;
  if (exit.notStarted !== undefined) {
    return {
      status: "not_started",
      durationMs,
      tail: missingProgram(gate.command, exit.notStarted),
    };
  }
  const name = `${room.phase}-${room.visit}-${slug(gate.name)}`;
  const text = output.finish((raw) => options.redact(raw, `gates/${name}.log`));
  const log = await writeLog(options.logFolder, name, text);
  return {
    status: statusOf(exit),
    durationMs,
    // Once more: a secret with colours in it is a secret again without them.
    tail: options
      .redact(tailWithNote(text, noteOf(exit, gate)), log.path)
      .slice(0, tailLimit)
      .toWellFormed(),
    ...(exit.exitCode === undefined ? {} : { exitCode: exit.exitCode }),
    ...(exit.signal === undefined ? {} : { signal: exit.signal }),
    log: log.path,
    logSha256: log.sha256,
  };
}

function statusOf(exit: Exit): GateResult["status"] {
  if (exit.timedOut) return "timed_out";
  return exit.exitCode === 0 && !exit.aborted ? "passed" : "failed";
}

/** What the output itself cannot say about its end. */
function noteOf(exit: Exit, gate: Gate): string {
  if (exit.timedOut) return `[omk: stopped after ${gate.timeoutSecs} s (timeout_secs)]`;
  if (exit.aborted) return "[omk: interrupted before it ended]";
  return exit.signal === undefined ? "" : `[omk: ended by signal ${exit.signal}]`;
}

function tailWithNote(text: string, note: string): string {
  if (note === "") return tailOf(text);
  const tail = tailOf(text, tailLimit - note.length - 1);
  return tail === "" ? note : `${tail}\n${note}`;
}
