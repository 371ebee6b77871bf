import { z } from "zod";
import { gateEvidence, howItEnded } from "../../domain/briefing.ts";
import { commitMessage } from "../../domain/commit-message.ts";
import { counted } from "../../domain/count.ts";
import { Claim } from "../../domain/event.ts";
import { areGreen, type GateResult, isBlocking, setupName } from "../../domain/gate.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { endingOfTurn } from "../../domain/turn-ending.ts";
import type { Ending } from "../../domain/verdict.ts";
import { visitOf } from "../../domain/visits.ts";
import type { GateRoom } from "../../ports/gate-runner.ts";
import type { World } from "../../ports/world.ts";
import { testPrompt } from "./prompt.ts";
import { needsSetup, touchesManifests } from "./setup.ts";

const TestResult = z.strictObject({
  summary: z
    .string()
    .describe("which tests you added or adapted, what they show, what they could not show"),
  claims: z.array(Claim).default([]).describe("which test shows which acceptance criterion"),
});

/** Kimi writes tests and claims what they show; then the action runs the gates in the worktree. */
export async function test(world: World): Promise<Outcome> {
  if (isTestersTurn(world.state())) {
    const stop = await writeTests(world);
    if (stop !== undefined) return stop;
  }
  const before = world.state().setupResult;
  const results = await runGates(world);
  const setup = results.find((result) => result.name === setupName);
  const isNotOurs =
    before !== undefined && isBlocking(before) && !touchesManifests(world.state().changes);
  if (setup !== undefined && isBlocking(setup) && isNotOurs) return stopped(setupFailed(setup));
  return judge(results, world.state());
}

/** Red before the change and red after it, and the change has nothing to do with it: no repair can mend that. */
function setupFailed(setup: GateResult): Ending {
  return {
    verdict: "not_ready",
    code: "setup_failed",
    text: `Setup \`${setup.commandLine}\` ${howItEnded(setup)}, at base and again with the change, so no gate can be trusted.\n${setup.tail.slice(-1000)}`,
    mend: "Mend the command (input `setup`, or `[setup]` in `.omk/gates.toml` on the base branch) or what it needs (`setup_env`, a registry), and start a new run. If the failure has passed, resume.",
  };
}

/** After red gates the coder has mended the change: the tests are there, and the gates decide without another turn. */
function isTestersTurn(state: AutopilotState): boolean {
  const rejection = state.phaseLog.findLast((entry) => entry.outcome === "rejected");
  return state.testSummary === "" || rejection?.phase !== "test";
}

async function writeTests(world: World): Promise<Outcome | undefined> {
  const answer = await world.ask({
    role: "tester",
    prompt: testPrompt(world.state(), world.guidance),
    message: "Write the tests, run them, then submit the result.",
    access: "write",
    cwd: world.workspace.path,
    result: TestResult,
  });
  if (answer.kind === "failed") {
    return stopped(endingOfTurn(answer.failure, answer.text, { phase: "test", role: "tester" }));
  }
  const { summary, claims } = answer.value;
  await commit(world, summary);
  world.record({ type: "claims_submitted", claims, summary });
  return undefined;
}

async function commit(world: World, summary: string): Promise<void> {
  const state = world.state();
  const message = commitMessage(
    state,
    `Test: ${state.plan?.title || state.task.title || state.task.text}`,
    summary,
  );
  const made = await world.workspace.commit(message);
  if (made === undefined) return;
  world.record({
    type: "change_committed",
    phase: "test",
    visit: visitOf(state, "test"),
    ...made,
    message,
  });
  const { files } = await world.workspace.change();
  world.record({ type: "change_measured", tree: made.tree, files: [...files] });
}

async function runGates(world: World): Promise<readonly GateResult[]> {
  const state = world.state();
  const room = {
    path: world.workspace.path,
    phase: "test",
    visit: visitOf(state, "test"),
    signal: world.signal,
  } as const;
  const setup = await runSetup(world, room);
  const results = setup === undefined ? [] : [setup];
  for (const gate of state.gates) {
    const result = await world.gates.run(gate, room);
    if (world.signal.aborted) break;
    world.record({
      type: "gate_finished",
      phase: "test",
      visit: room.visit,
      tree: state.head?.tree ?? "",
      result,
    });
    results.push(result);
  }
  await world.workspace.settleGates();
  return results;
}

async function runSetup(world: World, room: GateRoom): Promise<GateResult | undefined> {
  const { setup, setupResult, changes, head } = world.state();
  if (setup === undefined || !needsSetup(setupResult, changes)) return undefined;
  const result = await world.gates.setup(setup, room);
  await world.workspace.settleSetup();
  world.record({ type: "setup_finished", phase: "test", visit: room.visit, result });
  world.record({
    type: "gate_finished",
    phase: "test",
    visit: room.visit,
    tree: head?.tree ?? "",
    result,
  });
  return result;
}

function judge(results: readonly GateResult[], state: AutopilotState): Outcome {
  const red = results.filter(isBlocking);
  if (red.length > 0) {
    return {
      kind: "rejected",
      code: "gates_red",
      note: `${red.map((r) => `Gate ${r.name} ${howItEnded(r)}`).join(", ")}.`,
      evidence: [gateEvidence(red), `What the tester says: ${state.testSummary}`].join("\n\n"),
    };
  }
  if (areGreen(results))
    return completed(
      `${counted(results.filter((r) => r.status === "passed" && r.name !== setupName).length, "gate")} passed.`,
    );
  if (state.policy.no_gates === "allow")
    return completed("No gate was shown; the policy allows that (no_gates).");
  return stopped({
    verdict: "not_ready",
    code: "no_gates",
    text: "No required gate ran, so nothing shows that the change works.",
    mend: 'Add a required gate to `.omk/gates.toml`, or allow runs without one with `no_gates = "allow"` in `.omk/autopilot.toml`.',
  });
}
