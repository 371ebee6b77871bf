import { z } from "zod";
import { jsonOf } from "../../domain/json.ts";

/** What Kimi's own record of a session says about how its last turn ended. */
export interface WireFacts {
  /** Undefined while no turn ended. */
  readonly ended?: {
    readonly reason: string;
    readonly stopReason?: string | undefined;
    readonly error?: { readonly code: string; readonly message: string } | undefined;
  };
  /** `finish_reason` of the last answer as the model said it; undefined when it said none. */
  readonly finish?: string | undefined;
  /** Answers of the model that were taken into the conversation. */
  readonly steps: number;
}

const TurnEnded = z.object({
  type: z.literal("turn.ended"),
  reason: z.string(),
  stopReason: z.string().optional(),
  error: z.object({ code: z.string().catch(""), message: z.string().catch("") }).optional(),
});
const StepEnd = z.object({
  type: z.literal("context.append_loop_event"),
  event: z.object({ type: z.literal("step.end"), rawFinishReason: z.string().optional() }),
});

/** Reads the main agent's `wire.jsonl`; a line that is cut off is skipped. */
export function wireFacts(wire: string): WireFacts {
  let facts: WireFacts = { steps: 0 };
  for (const line of wire.split("\n")) {
    if (line.includes('"step.end"')) {
      const step = StepEnd.safeParse(jsonOf(line));
      if (step.success)
        facts = { ...facts, finish: step.data.event.rawFinishReason, steps: facts.steps + 1 };
    } else if (line.includes('"turn.prompt"')) {
      const { ended: _earlier, ...rest } = facts;
      facts = rest;
    } else if (line.includes('"turn.ended"')) {
      const turn = TurnEnded.safeParse(jsonOf(line));
      if (turn.success) facts = { ...facts, ended: turn.data };
    }
  }
  return facts;
}

const Binding = z.object({
  type: z.literal("profile.bind"),
  systemPrompt: z.string(),
  activeToolNames: z.array(z.string()),
});

/** Records that would change what a session's agent is or may do, after it was bound. None is in a session of ours. */
const rebinding = [
  "config.update",
  "tools.set_active_tools",
  "tools.register_user_tool",
  "plan_mode.enter",
  "tower_mode.enter",
  "swarm_mode.enter",
];

/** Whether a stored session is bound to this prompt and these tools, and to nothing else at any point of it. */
export function isBoundTo(wire: string, prompt: string, tools: readonly string[]): boolean {
  const records = wire
    .split("\n")
    .filter((line) => line !== "")
    .map(jsonOf);
  const bindings = records.filter((record) => typeOf(record) === "profile.bind");
  return (
    bindings.length > 0 &&
    bindings.every(ours) &&
    !records.some((r) => rebinding.includes(typeOf(r)))
  );

  function ours(record: unknown): boolean {
    const binding = Binding.safeParse(record);
    return (
      binding.success &&
      binding.data.systemPrompt === prompt &&
      sameNames(binding.data.activeToolNames, tools)
    );
  }
}

function typeOf(record: unknown): string {
  return typeof record === "object" && record !== null && "type" in record
    ? String(record.type)
    : "";
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
