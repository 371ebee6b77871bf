import type { TurnRequest } from "../../ports/agent.ts";
import type { Attempt } from "./attempt.ts";
import { agentFile, configToml, mcpJson } from "./config.ts";
import { beginArgs, type Conversation, type Resumes, resumeArgs } from "./conversation.ts";
import { makeHome } from "./home.ts";
import { type Attempted, outcomeOf } from "./outcome.ts";
import { runKimi } from "./run-kimi.ts";
import type { TurnContext } from "./turn-context.ts";

/** Begins a conversation. */
export async function begin<T>(
  request: TurnRequest<T>,
  context: TurnContext,
): Promise<Attempted<T>> {
  return withLane(request, context, async (attempt) => {
    const finished = await runKimi(attempt, beginArgs(conversationOf(attempt)));
    return outcomeOf(attempt, finished);
  });
}

/** Goes on with a conversation; undefined when there is none that is ours, or Kimi would not go on with it. */
export async function resume<T>(
  request: TurnRequest<T>,
  context: TurnContext,
  resumes: Resumes,
): Promise<Attempted<T> | undefined> {
  return withLane(request, context, async (attempt) => {
    const args = await resumeArgs(conversationOf(attempt), resumes);
    if (args === undefined) return undefined;
    const finished = await runKimi(attempt, args);
    const { exitCode } = finished.exit;
    const refused = attempt.lane.facts().calls === 0 && exitCode !== undefined && exitCode !== 0;
    return refused && !finished.exit.aborted ? undefined : outcomeOf(attempt, finished);
  });
}

async function withLane<T, R>(
  request: TurnRequest<T>,
  context: TurnContext,
  work: (attempt: Attempt<T>) => Promise<R>,
): Promise<R> {
  const { turn, phase, visit, access, role, prompt, result } = request;
  const { model, maxSteps, gateway, scratch } = context;
  const pulse = { touch: (): void => {} };
  const lane = gateway.open({ turn, phase, visit, onActivity: () => pulse.touch() }, result);
  try {
    await using home = await makeHome(scratch, turn, {
      config: configToml({ modelUrl: lane.modelUrl, model, access, maxSteps }),
      mcp: mcpJson(lane.mcpUrl),
      agent: agentFile({ name: agentName(role), prompt, access }),
    });
    const keeping = { last: Promise.resolve(undefined) };
    return await work({ request, context, lane, home, pulse, keeping });
  } finally {
    await lane.close();
  }
}

/** Kimi takes kebab-case only; the prefix keeps it apart from Kimi's own `coder` and `plan`. */
function agentName(role: string): string {
  const words = role
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `omk-${words || "agent"}`;
}

function conversationOf<T>({ request, context, home }: Attempt<T>): Conversation {
  const { cwd, message, prompt, access, turn } = request;
  const file = `turns/${turn}/prompt.md`;
  const { runFolder, redact } = context;
  return { cwd, message, prompt, access, home, runFolder, clean: (text) => redact(text, file) };
}
