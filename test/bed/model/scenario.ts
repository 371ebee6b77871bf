import { type Step, say } from "./steps.ts";

/** A message of the conversation as it came over the wire. */
export interface ModelMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_calls?: unknown;
  readonly tool_call_id?: string;
}

/** One request to the model, and what a scenario may decide from. */
export interface ModelCall {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly messages: readonly ModelMessage[];
  /** Names of the offered tools. */
  readonly tools: readonly string[];
  readonly system: string;
  /** Who the system prompt says the agent is: `planner`, `coder`, `reviewer-code`; empty when it does not say. */
  readonly role: string;
  readonly phase: string;
  readonly visit: number;
  readonly turn: number;
  /** Assistant messages so far in this conversation. */
  readonly index: number;
  /** How often this place of the conversation was asked for, from 1. */
  readonly attempt: number;
}

/** Steps by place in the conversation; past the last one the model says that it is done. */
type Script = readonly Step[];

/** What the model does in a phase: a script, a script per visit, or a function. */
type Reply = Script | Readonly<Record<number, Script>> | ((call: ModelCall) => Step | Script);

/** What the model does in each phase. `default` answers where nothing else does. */
export interface Scenario {
  readonly plan?: Reply;
  readonly code?: Reply;
  readonly test?: Reply;
  readonly verify?: Reply;
  readonly review?: Reply;
  readonly deliver?: Reply;
  readonly default?: Reply;
}

/** The step for a call; `attempts` are resolved. */
export function stepFor(scenario: Scenario, call: ModelCall): Step {
  return resolve(chosen(replyFor(scenario, call), call), call.attempt);
}

function replyFor(scenario: Scenario, call: ModelCall): Reply | undefined {
  const byPhase = new Map<string, Reply | undefined>(Object.entries(scenario));
  return byPhase.get(call.phase) ?? scenario.default;
}

function chosen(reply: Reply | undefined, call: ModelCall): Step {
  if (reply === undefined) return say(`The scenario has nothing for the phase "${call.phase}".`);
  if (typeof reply === "function") {
    const answer = reply(call);
    return "kind" in answer ? answer : place(answer, call);
  }
  return isScript(reply) ? place(reply, call) : place(reply[call.visit] ?? [], call);
}

function isScript(reply: Script | Readonly<Record<number, Script>>): reply is Script {
  return Array.isArray(reply);
}

function place(script: Script, call: ModelCall): Step {
  return script[call.index] ?? say("Done.");
}

function resolve(step: Step, attempt: number): Step {
  if (step.kind !== "attempts") return step;
  const chosenStep = step.steps[Math.min(attempt, step.steps.length) - 1];
  return chosenStep === undefined ? say("Done.") : resolve(chosenStep, attempt);
}
