import { dirname } from "node:path";
import type { Tools } from "../../ports/agent.ts";
import { type Caged, keeping } from "../../ports/cage.ts";
import { cageOf } from "../process/cage-view.ts";
import { type Command, type Exit, type Running, start } from "../process/spawn.ts";
import type { Attempt } from "./attempt.ts";
import { wireFolder } from "./conversation.ts";
import { configWarning } from "./doctor.ts";
import { kimiArgs, kimiEnv } from "./launch.ts";
import { createOutput, type Output } from "./output.ts";
import { keepSession } from "./session-files.ts";

/** A process of Kimi that is gone. */
export interface Finished {
  readonly exit: Exit;
  readonly output: Output;
  /** What Kimi has against the config that we wrote. */
  readonly complaint: string | undefined;
}

/** Runs Kimi to its end, with its config checked beside it; stops it when the config turns out bad. */
export async function runKimi<T>(attempt: Attempt<T>, args: readonly string[]): Promise<Finished> {
  const { request, context, lane, pulse } = attempt;
  const output = await createOutput(context.runFolder, request.turn, context.redact);
  const startup: Buffer[] = [];
  const running = start({
    ...(await commandOf(attempt, args)),
    onStdout: (chunk) => output.stdout(chunk),
    onStderr(chunk) {
      if (lane.facts().calls === 0) startup.push(chunk);
      output.stderr(chunk);
    },
  });
  pulse.touch = () => running.touch();
  context.live.add(keep);
  try {
    const checkup = checkConfig(attempt, running);
    const exit = await running.exit;
    const complaint = (await checkup) ?? configWarning(Buffer.concat(startup).toString("utf8"));
    return { exit, output, complaint };
  } finally {
    context.live.delete(keep);
    await output.close();
  }

  function keep(): Promise<unknown> {
    return keepConversation(attempt);
  }
}

async function commandOf<T>(attempt: Attempt<T>, args: readonly string[]): Promise<Command> {
  const { request, context, home } = attempt;
  const tools = await context.tools;
  await tools.guard.check();
  return {
    file: context.node,
    args: kimiArgs(tools, args),
    cwd: request.cwd,
    env: kimiEnv(context.env, home, tools),
    signal: request.signal,
    timeoutMs: request.wallMs,
    idleMs: request.idleMs,
    cage: turnCage(attempt, tools),
  };
}

/** Whoever only reads cannot write, whatever tool it finds. */
function turnCage<T>({ request, context, home }: Attempt<T>, tools: Tools): Caged | undefined {
  const { caging, node } = context;
  if (caging === undefined) return undefined;
  const mayWrite = request.access === "write";
  // The tools lie where they were installed: a folder with node_modules in it.
  const [installed = tools.kimi] = tools.kimi.split("/node_modules/");
  const keep = [
    dirname(node),
    installed,
    tools.rg,
    tools.cache,
    ...(mayWrite ? [] : [request.cwd]),
  ];
  return cageOf(keeping(caging, keep), [home.folder, ...(mayWrite ? [request.cwd] : [])]);
}

async function checkConfig<T>(
  { context, home, lane }: Attempt<T>,
  running: Running,
): Promise<string | undefined> {
  const complaint = await context.doctor.check(home, lane.modelUrl);
  if (complaint !== undefined) running.stop();
  return complaint;
}

/**
 * Copies the conversation into the run folder; its id, when there is one to go on with. In turn, so that a checkpoint
 * that is under way never overwrites the copy that is made at the end.
 */
export async function keepConversation<T>(attempt: Attempt<T>): Promise<string | undefined> {
  const { request, context, home, keeping } = attempt;
  const { turn } = request;
  const before = keeping.last;
  keeping.last = copy();
  return keeping.last;

  async function copy(): Promise<string | undefined> {
    await before;
    const folder = wireFolder(context.runFolder, turn);
    return keepSession(home.kimi, folder, (text, file) =>
      context.redact(text, `turns/${turn}/wire/${file}`),
    );
  }
}
