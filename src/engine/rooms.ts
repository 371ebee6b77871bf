import { lineOf } from "../domain/command-line.ts";
import type { EventBody } from "../domain/event.ts";
import { type Gate, type GateResult, isBlocking, setupName } from "../domain/gate.ts";
import { whyNotTouched } from "../domain/gate-paths.ts";
import type { AutopilotState } from "../domain/state.ts";
import { visitOf } from "../domain/visits.ts";
import type { GatePlace, GateRun, GateRunner } from "../ports/gate-runner.ts";
import type { Workspace } from "../ports/workspace.ts";
import type { RoomRequest, RoomRun } from "../ports/world.ts";

/** What rooms need of the run around them. */
export interface Rooms {
  readonly workspace: Pick<Workspace, "path" | "cleanRoom" | "settleSetup" | "settleGates">;
  readonly gates: GateRunner;
  readonly record: (event: EventBody) => AutopilotState;
  readonly state: () => AutopilotState;
  readonly signal: AbortSignal;
}

/** Runs setup and gates on a tree and records what they show; what is known of this very tree is not run again. */
export async function judge(rooms: Rooms, request: RoomRequest): Promise<RoomRun> {
  if (request.room === "worktree") return inWorktree(rooms, request);
  const known = await recallAll(rooms, request);
  const missing = request.gates.filter((gate) => !known.has(gate.name));
  const fresh = missing.length === 0 ? nothing : await inCleanRoom(rooms, request, missing);
  const runs = new Map([...known, ...fresh.gates.map((run) => [run.result.name, run] as const)]);
  return { setup: fresh.setup, gates: request.gates.flatMap((gate) => runs.get(gate.name) ?? []) };
}

const nothing: RoomRun = { setup: undefined, gates: [] };

async function inWorktree(rooms: Rooms, request: RoomRequest): Promise<RoomRun> {
  const { workspace } = rooms;
  const place = placeOf(rooms, request, workspace.path);
  const setup = request.setup === false ? undefined : await runSetup(rooms, request, place);
  if (setup !== undefined) await workspace.settleSetup();
  const gates = await runGates(rooms, request, place);
  await workspace.settleGates();
  return { setup, gates };
}

/** A red setup ends the row: gates that ran without it would show nothing. */
async function inCleanRoom(
  rooms: Rooms,
  request: RoomRequest,
  gates: readonly Gate[],
): Promise<RoomRun> {
  await using clean = await rooms.workspace.cleanRoom(request.tree);
  const place = placeOf(rooms, request, clean.path);
  const setup = await runSetup(rooms, request, place);
  if (setup !== undefined && isBlocking(setup)) return { setup, gates: [] };
  return { setup, gates: await runGates(rooms, { ...request, gates }, place) };
}

async function runSetup(
  rooms: Rooms,
  request: RoomRequest,
  place: GatePlace,
): Promise<GateResult | undefined> {
  const { setup } = rooms.state();
  if (setup === undefined || rooms.signal.aborted) return undefined;
  const { result } = await rooms.gates.setup(setup, place);
  if (request.room === "worktree") {
    const { phase, visit } = place;
    rooms.record({ type: "setup_finished", phase, visit, result });
  }
  keep(rooms, request, result);
  return result;
}

/** In the order of the file, or side by side where the repository says so; results stand in the order of the file. */
async function runGates(
  rooms: Rooms,
  request: RoomRequest,
  place: GatePlace,
): Promise<readonly GateRun[]> {
  const one = (gate: Gate) => runGate(rooms, request, { gate, place });
  if (rooms.state().parallel) return (await Promise.all(request.gates.map(one))).flat();
  const runs: GateRun[] = [];
  for (const gate of request.gates) runs.push(...(await one(gate)));
  return runs;
}

/** One gate; nothing once the job is cancelled, because an interrupted gate showed nothing. */
async function runGate(
  rooms: Rooms,
  request: RoomRequest,
  { gate, place }: { readonly gate: Gate; readonly place: GatePlace },
): Promise<readonly GateRun[]> {
  if (rooms.signal.aborted) return [];
  const why = whyNotTouched(gate, changedPaths(rooms.state()));
  const run = why === undefined ? await tryTwice(rooms, gate, place) : untouched(gate, why);
  if (rooms.signal.aborted) return [];
  keep(rooms, request, run.result);
  return [run];
}

/** A required gate that fails in a clean room has a second chance: where it passes then, it is the gate that wavers. */
async function tryTwice(rooms: Rooms, gate: Gate, place: GatePlace): Promise<GateRun> {
  const first = await rooms.gates.run(gate, place);
  const isFinal = place.room === "worktree" || !gate.required || first.result.status !== "failed";
  if (isFinal || rooms.signal.aborted) return first;
  const second = await rooms.gates.run(gate, place);
  if (second.result.status !== "passed") return second;
  const { tail, log, logSha256 } = first.result;
  const wavered = {
    ...second.result,
    status: "flaky",
    reason: "It failed and then passed on the same tree.",
    tail,
    ...(log === undefined ? {} : { log }),
    ...(logSha256 === undefined ? {} : { logSha256 }),
  } as const;
  return { ...second, result: wavered };
}

function untouched(gate: Gate, reason: string): GateRun {
  const result: GateResult = {
    name: gate.name,
    status: "skipped",
    required: gate.required,
    commandLine: lineOf(gate),
    durationMs: 0,
    timeoutSecs: gate.timeoutSecs,
    tail: "",
    reason,
  };
  return { result, tests: undefined };
}

function keep(rooms: Rooms, { room, tree }: RoomRequest, result: GateResult): void {
  if (rooms.signal.aborted) return;
  const { phase, visit } = openVisit(rooms.state());
  rooms.record({ type: "gate_finished", phase, visit, room, tree, result });
}

/**
 * What clean rooms showed of this tree before. Green counts in every job; red only in the job that saw it, because what
 * was mended outside of the repository may have been the reason.
 */
async function recallAll(
  rooms: Rooms,
  { tree, gates }: RoomRequest,
): Promise<ReadonlyMap<string, GateRun>> {
  const state = rooms.state();
  const known = new Map<string, GateRun>();
  for (const qa of state.qaResults) {
    if (qa.tree !== tree || qa.room === "worktree") continue;
    const wanted = qa.gates.filter(
      ({ name, status }) =>
        name !== setupName &&
        gates.some((gate) => gate.name === name) &&
        (status === "passed" || isOfThisJob(state, qa)),
    );
    for (const result of wanted)
      known.set(result.name, { result, tests: await rooms.gates.recall(result) });
  }
  return new Map([...known].filter(([, run]) => isWhole(run)));
}

/** A list of tests that is no longer in the run folder cannot be compared: the gate runs again. */
function isWhole({ result, tests }: GateRun): boolean {
  return result.tests === undefined || tests !== undefined;
}

function isOfThisJob(
  state: AutopilotState,
  { phase, visit }: AutopilotState["qaResults"][number],
): boolean {
  const at = state.phaseLog.findIndex((entry) => entry.phase === phase && entry.visit === visit);
  return at >= state.takenUpAfter;
}

function placeOf(rooms: Rooms, { room }: RoomRequest, path: string): GatePlace {
  const { phase, visit } = openVisit(rooms.state());
  return { path, phase, visit, room, signal: rooms.signal };
}

function openVisit(state: AutopilotState): Pick<GatePlace, "phase" | "visit"> {
  return { phase: state.phase, visit: visitOf(state, state.phase) };
}

function changedPaths(state: AutopilotState): readonly string[] {
  return state.changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
}
