import { tmpdir } from "node:os";
import { lineOf } from "../../domain/command-line.ts";
import type { Gate } from "../../domain/gate.ts";
import type { GatePlace, GateRun, GateRunner, GateSettings } from "../../ports/gate-runner.ts";
import { hostEnv } from "../process/environment.ts";
import { type Above, lookAbove, strangerAbove } from "./above.ts";
import { type CleanHomes, cleanHomes } from "./clean-home.ts";
import { gateFolder } from "./gate-folder.ts";
import { type Limits } from "./output.ts";
import { type Programs, programsOn, rivalOf } from "./programs.ts";
import { rememberHome } from "./remembered.ts";
import { type Ran, runHere } from "./run-here.ts";
import { readTests } from "./tests-file.ts";

/** What a gate runner may be told beside what it needs to know. */
export interface GateRunnerOptions extends GateSettings {
  /** Variables that the action sets for gates. */
  readonly extraEnv?: Readonly<Record<string, string>>;
  /** Milliseconds between the request to stop and the end. */
  readonly graceMs?: number;
  readonly logLimits?: Limits;
}

/**
 * Runs gates as processes of their own. Prints nothing: a gate's output must never speak to the runner. Make it before
 * the first turn: it remembers the user's home as it is now, and gives rooms a fresh one.
 */
export function gateRunner(options: GateRunnerOptions): GateRunner {
  const homes = cleanHomes(options.scratch, rememberHome(hostEnv()), options.caging !== undefined);
  const before = {
    above: lookAbove([options.scratch, tmpdir()]),
    programs: programsOn(hostEnv()["PATH"] ?? ""),
  };
  const pass = (): readonly string[] => options.variables().pass;
  const forSetup = (): readonly string[] => [...pass(), ...options.variables().setup];
  return {
    run: (gate, place) => runGate(gate, place, { options, homes, before, pass: pass() }),
    setup: (gate, place) => runGate(gate, place, { options, homes, before, pass: forSetup() }),
    recall: async ({ tests }) =>
      tests === undefined ? undefined : readTests(options.logFolder, tests),
  };
}

interface Setting {
  readonly options: GateRunnerOptions;
  readonly homes: CleanHomes;
  /** What lay above the rooms, and where PATH led, before the first turn. */
  readonly before: { readonly above: Above; readonly programs: Programs };
  readonly pass: readonly string[];
}

async function runGate(gate: Gate, place: GatePlace, setting: Setting): Promise<GateRun> {
  const { result, tests } = gate.skip ? skipped : await ran(gate, place, setting);
  const line = lineOf(gate);
  return {
    result: {
      name: gate.name,
      required: gate.required,
      commandLine: setting.options.redact(line, "ledger"),
      timeoutSecs: gate.timeoutSecs,
      ...result,
    },
    tests,
  };
}

const skipped: Ran = {
  result: {
    status: "skipped",
    reason: "The configuration says `skip = true`.",
    durationMs: 0,
    tail: "",
  },
  tests: undefined,
};

async function ran(gate: Gate, place: GatePlace, setting: Setting): Promise<Ran> {
  const { options, homes, before, pass } = setting;
  const cwd = await gateFolder(place.path, gate.cwd);
  if (cwd === undefined) return notStarted(noFolder(gate.cwd ?? "."));
  const trap = place.room === "worktree" ? undefined : trapFor(place.path, before);
  if (trap !== undefined) return notStarted(trap);
  return runHere(gate, { place, cwd, homes: await homes.of(place), pass }, options);
}

/** What was laid since the first turn where a gate in a fresh checkout would step into it. */
function trapFor(checkout: string, { above, programs }: Setting["before"]): string | undefined {
  const stranger = strangerAbove(checkout, above);
  if (stranger !== undefined) return poisoned(stranger);
  const rival = rivalOf(programs, hostEnv()["PATH"] ?? "");
  return rival === undefined ? undefined : replaced(rival);
}

function notStarted(text: string): Ran {
  return {
    result: { status: "not_started", reason: text, durationMs: 0, tail: text },
    tests: undefined,
  };
}

function noFolder(cwd: string): string {
  return `\`cwd\` of this gate is \`${cwd}\`, which is no folder in this checkout: it is missing, or a link leads out.`;
}

function replaced(program: string): string {
  return `\`${program}\` was put in front of a program of the same name during the run, so nothing is judged by it. Remove it; if setup needs it, install it before this action starts.`;
}

function poisoned(path: string): string {
  return `\`${path}\` was written during the run. It lies above the fresh checkout, where tools would take it for a part of the project, so nothing is judged beside it. Remove it; if a step needs it, write it before this action starts.`;
}
