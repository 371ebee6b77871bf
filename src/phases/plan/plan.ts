import { commandIn } from "../../domain/command-in.ts";
import { completed, type Outcome, stopped } from "../../domain/outcome.ts";
import { PlanResult, planLine } from "../../domain/plan.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { endingOfTurn } from "../../domain/turn-ending.ts";
import { visitOf } from "../../domain/visits.ts";
import type { Answer, World } from "../../ports/world.ts";
import { planPrompt } from "./prompt.ts";

/** Kimi explores with read-only tools and submits a plan; setup runs beside it as a gate of its own. */
export async function plan(world: World): Promise<Outcome> {
  const [answer] = await Promise.all([explore(world), prepare(world)]);
  if (answer.kind === "failed") {
    return stopped(endingOfTurn(answer.failure, answer.text, { phase: "plan", role: "planner" }));
  }
  return judge(world.record({ type: "plan_submitted", plan: answer.value }), answer.value);
}

function explore(world: World): Promise<Answer<PlanResult>> {
  return world.ask({
    role: "planner",
    prompt: planPrompt(world.state(), world.guidance),
    message: "Explore the repository, then submit the plan.",
    access: "read",
    cwd: world.workspace.path,
    result: PlanResult,
  });
}

/** A red setup does not stop the plan: the task may be to mend it, and no gate can be green without it. */
async function prepare(world: World): Promise<void> {
  const { setup, setupResult } = world.state();
  const visit = visitOf(world.state(), "plan");
  if (setup === undefined || setupResult?.status === "passed") return;
  const place = {
    path: world.workspace.path,
    phase: "plan",
    visit,
    room: "worktree",
    signal: world.signal,
  } as const;
  const { result } = await world.gates.setup(setup, place);
  await world.workspace.settleSetup();
  world.record({ type: "setup_finished", phase: "plan", visit, result });
}

function judge(state: AutopilotState, result: PlanResult): Outcome {
  switch (result.outcome) {
    case "question":
      return stopped({
        verdict: "blocked_on_human",
        code: "question",
        text: result.question === "" ? result.summary : result.question,
        mend: `Decide, and start a new run with the decision in its text: \`${commandIn(state.policy, "run <task with the decision>")}\`.`,
      });
    case "no_change":
      return completed("Nothing is to be done.");
    case "plan":
      return completed(planLine(result));
  }
}
