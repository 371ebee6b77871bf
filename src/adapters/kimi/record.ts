import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { TurnFailure } from "../../domain/verdict.ts";
import type { TurnRequest, TurnResult } from "../../ports/agent.ts";
import type { TurnContext } from "./turn-context.ts";

/** `turns/<n>/result.json`: what a turn came to, for people and for the recorded agent. */
export const TurnRecord = z.object({
  turn: z.int().positive(),
  phase: z.string(),
  visit: z.int().positive(),
  role: z.string(),
  access: z.enum(["read", "write"]),
  resumes: z.object({ turn: z.int(), session: z.string().optional() }).optional(),
  durationMs: z.number(),
  session: z.string().optional(),
  outcome: z.union([z.literal("submitted"), TurnFailure]),
  /** What was handed in, as the agent's schema read it; only for `submitted`. */
  value: z.unknown().optional(),
  /** Why there is no value; only for failures. */
  text: z.string().optional(),
});
export type TurnRecord = z.infer<typeof TurnRecord>;

type Folder = Pick<TurnContext, "runFolder" | "redact">;

/** Stores what the agent is told, before it is told. */
export async function storePrompt<T>(request: TurnRequest<T>, folder: Folder): Promise<void> {
  const text = `${request.prompt.trim()}\n\n---\n\n${request.message.trim()}\n`;
  await store(`turns/${request.turn}/prompt.md`, text, folder);
}

/** Stores what a turn came to. */
export async function storeOutcome<T>(
  request: TurnRequest<T>,
  result: TurnResult<T>,
  folder: Folder,
): Promise<void> {
  const { turn, phase, visit, role, access, resumes } = request;
  const record: TurnRecord = { turn, phase, visit, role, access, resumes, ...result };
  await store(`turns/${turn}/result.json`, `${JSON.stringify(record, undefined, 2)}\n`, folder);
}

async function store(file: string, text: string, { runFolder, redact }: Folder): Promise<void> {
  const path = join(runFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, redact(text, file));
}
