import { z } from "zod";
import { gateEvidence, howItEnded } from "../../domain/briefing.ts";
import { Claim } from "../../domain/claim.ts";
import { commitMessage } from "../../domain/commit-message.ts";
import { counted } from "../../domain/count.ts";
import { areGreen, type GateResult, isBlocking, isGreen } from "../../domain/gate.ts";
import { wasRedBefore } from "../../domain/judging/judge.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { endingOfTurn } from "../../domain/turn-ending.ts";
import type { Ending } from "../../domain/verdict.ts";
import { visitOf } from "../../domain/visits.ts";
import type { GateRun } from "../../ports/gate-runner.ts";
import type { RoomRun, World } from "../../ports/world.ts";
import { testPrompt } from "./prompt.ts";
import { needsSetup, touchesSetup } from "./setup.ts";

const TestResult = z.strictObject({
  summary: z
    .string()
    .describe("which tests you added or adapted, what they show, what they could not show"),
  claims: z.array(Claim).default([]).describe("which test shows which acceptance criterion"),
});

/** Kimi writes tests and claims what they show; then the action runs the gates in the worktree. A check only runs them. */
export async function test(world: World): Promise<Outcome> {
  if (isTestersTurn(world.state())) {
    const stop = await writeTests(world);
    if (stop !== undefined) return stop;
  }
  const before = world.state().setupResult;
  const run = await runGates(world);
  const { setup } = run;
  const isNotOurs =
    before !== undefined && isBlocking(before) && !touchesSetup(world.state().changes, world.suite);
  if (setup !== undefined && isBlocking(setup) && isNotOurs) return stopped(setupFailed(setup));
  const red = await findRed(world, run);
  return judge(run, red, world.state());
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
  if (state.aim === "check") return false;
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

/** In the worktree, as the agent left it: what is quick and warm. The proof is made in clean rooms. */
async function runGates(world: World): Promise<RoomRun> {
  const { gates, head, setupResult, changes } = world.state();
  const setup = needsSetup(setupResult, changes, world.suite);
  return world.judge({ room: "worktree", tree: head?.tree ?? "", gates, setup });
}

/** Gates that stand in the way. One that base shows red by the very same tests is left to verify, which asks for evidence. */
async function findRed(world: World, { setup, gates }: RoomRun): Promise<readonly GateResult[]> {
  const { flaky } = world.state().policy;
  const red = gates.filter(({ result }) => isBlocking(result, flaky));
  const before = setup === undefined || !isBlocking(setup) ? [] : [setup];
  const known = await knownRed(world, red);
  return [...before, ...red.map(({ result }) => result).filter(({ name }) => !known.has(name))];
}

async function knownRed(world: World, red: readonly GateRun[]): Promise<ReadonlySet<string>> {
  const comparable = red.filter(
    ({ result, tests }) => tests !== undefined && result.status === "failed",
  );
  const gates = world
    .state()
    .gates.filter(({ name }) => comparable.some(({ result }) => result.name === name));
  if (gates.length === 0) return new Set();
  const base = await world.judge({ room: "base", tree: world.workspace.baseTree, gates });
  return new Set(
    comparable
      .filter((head) =>
        wasRedBefore({
          gate: head.result.name,
          head,
          base: base.gates.find(({ result }) => result.name === head.result.name),
        }),
      )
      .map(({ result }) => result.name),
  );
}

function testersWords({ testSummary }: AutopilotState): readonly string[] {
  return testSummary === "" ? [] : [`What the tester says: ${testSummary}`];
}

function judge(run: RoomRun, red: readonly GateResult[], state: AutopilotState): Outcome {
  const { flaky } = state.policy;
  const results = run.gates.map(({ result }) => result);
  const passed = results.filter((result) => isGreen(result, flaky));
  const known = results.filter((result) => isBlocking(result, flaky));
  if (red.length > 0) {
    return {
      kind: "rejected",
      code: "gates_red",
      note: `${red.map((r) => `Gate \`${r.name}\` ${howItEnded(r)}`).join(", ")}.`,
      evidence: [gateEvidence(red), ...testersWords(state)].join("\n\n"),
    };
  }
  if (known.length > 0)
    return completed(
      `${counted(passed.length, "gate")} passed; ${known.map((r) => r.name).join(", ")} red only by tests that are red at base.`,
    );
  if (areGreen(results, flaky)) return completed(`${counted(passed.length, "gate")} passed.`);
  if (state.policy.no_gates === "allow")
    return completed("No gate was shown; the policy allows that (no_gates).");
  return stopped({
    verdict: "not_ready",
    code: "no_gates",
    text: "No required gate ran, so nothing shows that the change works.",
    mend: 'Add a required gate to `.omk/gates.toml`, or allow runs without one with `no_gates = "allow"` in `.omk/autopilot.toml`.',
  });
}
