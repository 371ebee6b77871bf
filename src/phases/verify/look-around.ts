import { type Gate, isBlocking } from "../../domain/gate.ts";
import { runsTests } from "../../domain/gate-kind.ts";
import { judgementOf } from "../../domain/judging/judge.ts";
import type { GateShowings } from "../../domain/judging/showing.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { visitOf } from "../../domain/visits.ts";
import type { RoomRun, World } from "../../ports/world.ts";

type Side = "old_tests" | "new_tests" | "base";
type Looks = Partial<Record<Side, RoomRun>>;

/** Looks at the gates that run tests from the other sides, as far as that can change the answer, and records the judgement. */
export async function lookAround(world: World, head: RoomRun): Promise<void> {
  const { state } = world;
  const tree = state().head?.tree ?? "";
  const gates = state().gates.filter((gate) => canBeCompared(gate, head));
  const reported = reportedFiles(state(), head);
  const { oldTests, newTests, tests, inline } = await world.suite.select(reported);
  const { workspace } = world;
  const trees = {
    old_tests: await workspace.compose(tree, oldTests),
    new_tests: await workspace.compose(workspace.baseTree, newTests),
    base: workspace.baseTree,
  };
  const looks = await look(world, { gates, trees, head, bringsTests: tests.length > 0 });
  if (world.signal.aborted) return;
  const { plan, claims } = state();
  const judgement = judgementOf({
    tree,
    rooms: Object.fromEntries(
      sides.flatMap((s) => (looks[s] === undefined ? [] : [[s, trees[s]]])),
    ),
    showings: showingsOf(head, looks, gates),
    brought: { tests, inline, reported },
    plan,
    claims,
  });
  world.record({ type: "judged", phase: "verify", visit: visitOf(state(), "verify"), judgement });
}

const sides: readonly Side[] = ["old_tests", "new_tests", "base"];

interface Scene {
  readonly gates: readonly Gate[];
  readonly trees: Readonly<Record<Side, string>>;
  readonly head: RoomRun;
  readonly bringsTests: boolean;
}

/**
 * Base's tests on head's code always. Base itself where single tests are compared, where something is red, or where new
 * tests are held against it. New tests on base only where the change brings some.
 */
async function look(world: World, { gates, trees, head, bringsTests }: Scene): Promise<Looks> {
  if (gates.length === 0) return {};
  const at = (room: Side) => world.judge({ room, tree: trees[room], gates });
  const old = await at("old_tests");
  const says = [head, old].flatMap((run) => run.gates);
  // A runner that should report its tests and does not has lost them, or never had any: base knows.
  const isPlain =
    gates.every(({ results }) => results === undefined) &&
    says.every(({ result, tests }) => tests === undefined && !isBlocking(result, "pass"));
  if (isPlain && !isSetupRed(old) && !bringsTests) return { old_tests: old };
  const base = await at("base");
  if (!bringsTests || isSetupRed(base)) return { old_tests: old, base };
  return { old_tests: old, base, new_tests: await at("new_tests") };
}

function isSetupRed({ setup }: RoomRun): boolean {
  return setup !== undefined && isBlocking(setup);
}

/** A required gate that runs tests, and that ran at head. */
function canBeCompared(gate: Gate, head: RoomRun): boolean {
  const ran = head.gates.some(
    ({ result }) => result.name === gate.name && result.status !== "skipped",
  );
  return gate.required && ran && runsTests(gate);
}

function showingsOf(head: RoomRun, looks: Looks, gates: readonly Gate[]): readonly GateShowings[] {
  return gates.flatMap(({ name }) => {
    const find = (run: RoomRun | undefined) =>
      run?.gates.find(({ result }) => result.name === name);
    const atHead = find(head);
    if (atHead === undefined) return [];
    return [
      {
        gate: name,
        head: atHead,
        base: find(looks.base),
        old: find(looks.old_tests) ?? unbuilt(looks.old_tests),
        brought: find(looks.new_tests),
      },
    ];
  });
}

/** Changed files in which a runner found tests: no list of names has to know them. */
function reportedFiles({ changes }: AutopilotState, { gates }: RoomRun): readonly string[] {
  const changed = new Set(changes.map(({ path }) => path));
  const files = gates.flatMap(({ tests }) => (tests ?? []).flatMap(({ file }) => file ?? []));
  return [...new Set(files)].filter((file) => changed.has(file)).toSorted();
}

/** Where setup is red with base's manifests, base's tests could not be asked: that is red, not unknown. */
function unbuilt(run: RoomRun | undefined): GateShowings["old"] {
  return run?.setup === undefined ? undefined : { result: run.setup, tests: undefined };
}
