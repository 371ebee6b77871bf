import { isAbsolute } from "node:path";
import type { Gate, GateResult } from "../../domain/gate.ts";
import type { Redact } from "../../domain/redact.ts";
import { slug } from "../../domain/task.ts";
import { type Caged, type Caging, keeping } from "../../ports/cage.ts";
import type { GatePlace, GateRun } from "../../ports/gate-runner.ts";
import { tailLimit, tailOf } from "../../projects/reports/tail.ts";
import { rooms } from "../../projects/rooms/rooms.ts";
import { cageOf } from "../process/cage-view.ts";
import { type Exit, start } from "../process/spawn.ts";
import { gateEnv } from "./gate-env.ts";
import type { Homes } from "./homes.ts";
import { judgeGate } from "./judge-gate.ts";
import { type Listener, listener } from "./listener.ts";
import { writeNew } from "./log-file.ts";
import { missingProgram } from "./missing-program.ts";
import type { Limits } from "./output.ts";
import { type Asked, askForTests } from "./tests-of-gate.ts";

/** Where a gate runs, and what it sees. */
export interface Scene {
  readonly place: GatePlace;
  readonly cwd: string;
  readonly homes: Homes | undefined;
  /** Names of variables. */
  readonly pass: readonly string[];
}

/** How gates are run, and where what they show is kept. */
export interface Means {
  readonly logFolder: string;
  readonly scratch: string;
  readonly redact: Redact;
  readonly extraEnv?: Readonly<Record<string, string>>;
  readonly graceMs?: number;
  readonly logLimits?: Limits;
  readonly caging?: Caging | undefined;
}

/** What running a gate showed, without what is known of it before. */
export interface Ran extends Pick<GateRun, "tests"> {
  readonly result: Omit<GateResult, "name" | "required" | "commandLine" | "timeoutSecs">;
}

/** Runs the process of a gate to its end, and reads what it left. */
export async function runHere(gate: Gate, scene: Scene, means: Means): Promise<Ran> {
  await using asked = await askForTests(gate.results, means.scratch);
  const heard = listener(asked.reporting.readable, means.logLimits);
  const startedAt = Date.now();
  const exit = await processOf(gate, scene, { means, heard, asked });
  const { durationMs } = exit;
  if (exit.notStarted !== undefined) {
    const tail = missingProgram(gate.command, exit.notStarted);
    return { result: { status: "not_started", durationMs, tail }, tests: undefined };
  }
  const { place } = scene;
  const stem = `gates/${logName(gate, place)}`;
  const said = heard.finish((raw) => means.redact(raw, `${stem}.log`));
  const log = await writeNew(means.logFolder, { stem, extension: ".log" }, said.text);
  const ended = { said, startedAt, root: place.path, cwd: gate.cwd ?? "" };
  const found = exit.aborted ? undefined : await asked.read(ended, testsName(gate, place), means);
  return {
    result: {
      ...judgeGate(exit, found),
      durationMs,
      // Once more: a secret with colours in it is a secret again without them.
      tail: means
        .redact(tailWithNote(said.text, noteOf(exit, gate)), log.path)
        .slice(0, tailLimit)
        .toWellFormed(),
      ...(exit.exitCode === undefined ? {} : { exitCode: exit.exitCode }),
      ...(exit.signal === undefined ? {} : { signal: exit.signal }),
      log: log.path,
      logSha256: log.sha256,
    },
    tests: found?.kind === "read" ? found.stored.tests : undefined,
  };
}

interface Wiring {
  readonly means: Means;
  readonly heard: Listener;
  readonly asked: Asked;
}

function processOf(gate: Gate, scene: Scene, { means, heard, asked }: Wiring): Promise<Exit> {
  const { reporting } = asked;
  const env = gateEnv({
    pass: scene.pass,
    extra: means.extraEnv ?? {},
    reporting: reporting.env,
    homes: scene.homes,
  });
  return start({
    file: gate.command,
    args: [...gate.args, ...reporting.args],
    cwd: scene.cwd,
    env,
    signal: scene.place.signal,
    timeoutMs: gate.timeoutSecs * 1000,
    graceMs: means.graceMs,
    cage:
      gate.sandbox === false
        ? undefined
        : gateCage(scene, means.caging, { env, reports: asked.folders }),
    onStdout: heard.onStdout,
    onStderr: heard.onStderr,
  }).exit;
}

/** A gate writes into its checkout, its home and its report. */
function gateCage(
  { place, homes }: Scene,
  caging: Caging | undefined,
  {
    env,
    reports,
  }: { readonly env: Readonly<Record<string, string>>; readonly reports: readonly string[] },
): Caged | undefined {
  if (caging === undefined) return undefined;
  const named = rooms.toolchain.flatMap((name) => env[name] ?? []).filter(isAbsolute);
  const tools = [...Object.values(homes?.remembered.toolchains ?? {}), ...named];
  return cageOf(keeping(caging, tools), [place.path, ...(homes?.folders ?? []), ...reports]);
}

/** Of the rooms that people read first, without the room. */
function logName(gate: Gate, place: GatePlace): string {
  const isPlain = place.room === "worktree" || place.room === "head";
  return isPlain ? `${place.phase}-${place.visit}-${slug(gate.name)}` : testsName(gate, place);
}

function testsName(gate: Gate, { phase, visit, room }: GatePlace): string {
  return `${phase}-${visit}-${room}-${slug(gate.name)}`;
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
