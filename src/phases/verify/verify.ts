import { gateEvidence, howItEnded } from "../../domain/briefing.ts";
import { counted } from "../../domain/count.ts";
import { areGreen, type Gate, type GateResult, isBlocking, setupName } from "../../domain/gate.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import { visitOf } from "../../domain/visits.ts";
import type { GateRoom } from "../../ports/gate-runner.ts";
import type { World } from "../../ports/world.ts";

/** No model: setup and gates once more in a fresh checkout of the exact tree, with nothing in it that a turn left. */
export async function verify(world: World): Promise<Outcome> {
  const { head, policy } = world.state();
  if (head === undefined) return nothingToVerify();
  const visit = visitOf(world.state(), "verify");
  await using clean = await world.workspace.cleanRoom(head.tree);
  const results = await runAll(world, head.tree, {
    path: clean.path,
    phase: "verify",
    visit,
    signal: world.signal,
  });
  const red = results.filter(isBlocking);
  if (red.length > 0) {
    return {
      kind: "rejected",
      code: "verify_red",
      note: `In a clean checkout ${red.map((r) => `gate ${r.name} ${howItEnded(r)}`).join(", ")}.`,
      evidence: `In a fresh checkout of the committed tree, without untracked or ignored files:\n${gateEvidence(red)}`,
    };
  }
  if (areGreen(results) || policy.no_gates === "allow") {
    return completed(
      `${counted(results.filter((r) => r.status === "passed" && r.name !== setupName).length, "gate")} passed in a clean checkout.`,
    );
  }
  return nothingToVerify();
}

/** A red setup ends the row: gates that ran without it would show nothing. */
async function runAll(world: World, tree: string, room: GateRoom): Promise<readonly GateResult[]> {
  const { setup, gates } = world.state();
  const results: GateResult[] = [];
  for (const step of steps(setup, gates)) {
    const result = step.isSetup
      ? await world.gates.setup(step.gate, room)
      : await world.gates.run(step.gate, room);
    if (world.signal.aborted) break;
    world.record({ type: "gate_finished", phase: "verify", visit: room.visit, tree, result });
    results.push(result);
    if (step.isSetup && isBlocking(result)) break;
  }
  return results;
}

function steps(
  setup: Gate | undefined,
  gates: readonly Gate[],
): readonly { gate: Gate; isSetup: boolean }[] {
  const all = gates.map((gate) => ({ gate, isSetup: false }));
  return setup === undefined ? all : [{ gate: setup, isSetup: true }, ...all];
}

function nothingToVerify(): Outcome {
  return stopped({
    verdict: "not_ready",
    code: "no_gates",
    text: "Nothing could be verified: no required gate ran on the committed tree.",
    mend: "Add a required gate to `.omk/gates.toml` on the base branch, and start a new run.",
  });
}
