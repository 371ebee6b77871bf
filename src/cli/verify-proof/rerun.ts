import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gateRunner } from "../../adapters/gates/runner.ts";
import { counted } from "../../domain/count.ts";
import { AutopilotError } from "../../domain/errors.ts";
import type { Event } from "../../domain/event.ts";
import { commandsOf, setupName } from "../../domain/gate.ts";
import { policyFile } from "../../domain/policy.ts";
import type { Spot } from "../../domain/spot.ts";
import { judge, type Rooms } from "../../engine/rooms.ts";
import type { RunFolder } from "../../ports/run-folder.ts";
import type { Suite } from "../../ports/suite.ts";
import { readPolicy } from "../../projects/config/policy-file.ts";
import { baseCommands } from "../../projects/detect/base-commands.ts";
import { gatesAtBase } from "../../projects/policy/gates-at-base.ts";
import { suite } from "../../projects/suite/suite.ts";
import { type Check, checked, skipped } from "../../proof/check.ts";
import { commandsCheck } from "../../proof/commands.ts";
import { differencesOfGate, type RecordedRun } from "../../proof/compare.ts";
import type { Seal } from "../../proof/seal.ts";
import type { TestLists } from "../../proof/test-lists.ts";
import { treesCheck } from "../../proof/trees.ts";
import type { Terminal } from "../terminal.ts";
import { type Clone, openClone } from "./clone.ts";

/** What is run again, and how. */
export interface Rerun {
  readonly folder: string;
  readonly seal: Seal;
  readonly repo: string;
  readonly terminal: Pick<Terminal, "err" | "signal">;
  /** The digest that the pull request quotes was given, and holds. */
  readonly isVouched: boolean;
  readonly lists: TestLists;
}

/** Rebuilds the recorded trees from a clone, runs setup and gates on head again, and compares what they show. */
export async function rerunChecks(files: RunFolder, rerun: Rerun): Promise<readonly Check[]> {
  const { state } = rerun.seal;
  if (state.head === undefined) return [noChange()];
  const { repo, terminal } = rerun;
  const bundle = bundleIn(files, rerun.folder);
  const clone = await openClone({ repo, bundle, state, signal: terminal.signal });
  if ("text" in clone) return [cloneCheck([clone.text])];
  await using opened = clone;
  try {
    return await inClone(rerun, opened);
  } catch (error) {
    if (!(error instanceof AutopilotError)) throw error;
    return [cloneCheck([error.message])];
  }
}

function bundleIn({ all }: RunFolder, folder: string): string | undefined {
  // Not one call: ncc takes a joined path for a file that belongs into the bundle.
  return all.get("repo.bundle")?.kind === "file" ? `${resolve(folder)}/repo.bundle` : undefined;
}

function cloneCheck(texts: readonly string[]): Check {
  return checked(
    "clone",
    texts.map((text) => ({ file: "repo.bundle", text })),
    {
      holds: "base and head are there, and head has the recorded tree",
      fails: "the recorded change cannot be rebuilt",
    },
  );
}

async function inClone(rerun: Rerun, clone: Clone): Promise<readonly Check[]> {
  const { seal, isVouched, terminal, lists } = rerun;
  const { state } = seal;
  const tree = clone.workspace.head?.tree;
  if (tree !== state.head?.tree)
    return [
      cloneCheck([
        `the commit ${state.head?.commit ?? ""} has the tree ${tree ?? "none"}, and another is recorded.`,
      ]),
    ];
  const recorded = await recordedAt(lists, seal.events, tree ?? "");
  // Nothing is claimed of its gates, and the code may be a stranger's.
  if (recorded.size === 0) return [cloneCheck([]), noGates()];
  const { workspace: base } = clone;
  const policy = readPolicy(await base.readBase(policyFile));
  const commands = commandsCheck({ ...(await baseCommands(base)), policy }, state, isVouched);
  const trees = await treesCheck(clone.workspace, suiteOf(clone, seal), state);
  const before = [cloneCheck([]), trees, commands];
  if (commands.status !== "holds") return [...before, skipped("gates", "not run again")];
  terminal.err(
    `Running setup and ${counted(state.gates.length, "gate")} again; this takes as long as it took in the run.\n`,
  );
  return [...before, await gatesCheck(recorded, seal, await roomsOf(clone, rerun))];
}

function noChange(): Check {
  return checked("clone", [], { holds: "no change, so nothing is run again", fails: "" });
}

function noGates(): Check {
  const holds = "no gate ran on the head in a fresh checkout, so none is run again";
  return checked("gates", [], { holds, fails: "" });
}

function suiteOf({ workspace }: Clone, { state }: Seal): Suite {
  return suite({
    workspace,
    state: () => state,
    gatesAtBase: gatesAtBase(workspace, () => commandsOf(state)),
  });
}

/** The rooms of a run of which nothing is known yet: every gate runs, and nothing is recorded. */
async function roomsOf({ workspace, scratch }: Clone, { seal, terminal }: Rerun): Promise<Rooms> {
  const logFolder = join(scratch, "run");
  const homes = join(scratch, "homes");
  await Promise.all([mkdir(logFolder), mkdir(homes)]);
  const { policy } = seal.state;
  const state = { ...seal.state, qaResults: [] };
  const gates = gateRunner({
    logFolder,
    scratch: homes,
    redact: (text) => text,
    variables: () => ({ pass: policy.pass_env, setup: policy.setup_env }),
  });
  return { workspace, gates, state: () => state, record: () => state, signal: terminal.signal };
}

async function gatesCheck(
  recorded: ReadonlyMap<string, RecordedRun>,
  { state }: Seal,
  rooms: Rooms,
): Promise<Check> {
  const tree = state.head?.tree ?? "";
  const run = await judge(rooms, { room: "head", tree, gates: state.gates });
  if (rooms.signal.aborted) return skipped("gates", "stopped before they had run again");
  const now = new Map(run.gates.map((one) => [one.result.name, one] as const));
  if (run.setup !== undefined) now.set(setupName, { result: run.setup, tests: undefined });
  const spots: Spot[] = [...recorded.values()].flatMap((one) =>
    differencesOfGate(one, now.get(one.result.name)),
  );
  const text = `${counted(recorded.size, "recorded result")} of the head`;
  return checked("gates", spots, {
    holds: `${text}, and the same again test by test`,
    fails: `${text}, and not the same again`,
  });
}

/** The last result of each gate on the tree, with its list of tests. */
async function recordedAt(
  lists: TestLists,
  events: readonly Event[],
  tree: string,
): Promise<ReadonlyMap<string, RecordedRun>> {
  const found = new Map<string, RecordedRun>();
  for (const event of events) {
    if (event.type !== "gate_finished" || event.room === "worktree" || event.tree !== tree)
      continue;
    const { result, seq } = event;
    const tests = result.tests === undefined ? undefined : await lists(result.tests);
    found.set(result.name, { result, tests, seq });
  }
  return found;
}
