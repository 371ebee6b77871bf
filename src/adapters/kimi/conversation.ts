import { join } from "node:path";
import type { TurnRequest } from "../../ports/agent.ts";
import { boundPrompt, toolsFor } from "./config.ts";
import type { Home } from "./home.ts";
import { keptSession, restoreSession } from "./session-files.ts";

/** The earlier turn whose conversation goes on. */
export type Resumes = NonNullable<TurnRequest<unknown>["resumes"]>;

/** What Kimi is told, and where. */
export interface Conversation
  extends Pick<TurnRequest<unknown>, "cwd" | "message" | "prompt" | "access"> {
  readonly home: Home;
  readonly runFolder: string;
  readonly clean: (text: string) => string;
}

/** The longest single argument that Linux takes is 128 KiB. */
const maxMessageBytes = 120_000;

/** Arguments that begin a new conversation under our agent file. */
export function beginArgs({ message, home }: Conversation): readonly string[] {
  return [...messageArgs(message, home), "--agent-file", home.agentFile];
}

/** Arguments that go on with a kept conversation; undefined when there is none that is ours. */
export async function resumeArgs(
  { cwd, message, prompt, access, home, runFolder, clean }: Conversation,
  resumes: Resumes,
): Promise<readonly string[] | undefined> {
  const kept = wireFolder(runFolder, resumes.turn);
  const session = resumes.session ?? (await keptSession(kept));
  if (session === undefined) return undefined;
  const restored = await restoreSession({
    kept,
    session,
    kimiHome: home.kimi,
    cwd,
    prompt: clean(boundPrompt(prompt)),
    tools: toolsFor(access),
  });
  if (restored === undefined) return undefined;
  const moved = restored.movedFrom === undefined ? "" : movedNote(restored.movedFrom, cwd);
  return [...messageArgs(`${moved}${message}`, home), "--session", session];
}

/** Where a turn's conversation is kept in the run folder. */
export function wireFolder(runFolder: string, turn: number): string {
  return join(runFolder, "turns", String(turn), "wire");
}

function movedNote(from: string, to: string): string {
  return `Since your last step the working directory moved: what was ${from} is now ${to}.\n\n`;
}

/** A message must not begin with a slash: `/goal` would be a command. */
function messageArgs(message: string, home: Home): readonly string[] {
  const text = bounded(message.replaceAll("\0", "").trim()) || "Go on.";
  const plain = text.startsWith("/") ? `\n${text}` : text;
  return ["-p", plain, "--output-format", "stream-json", "--skills-dir", home.skills];
}

function bounded(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxMessageBytes) return text;
  return `${bytes
    .subarray(0, maxMessageBytes)
    .toString("utf8")
    .replace(/\uFFFD$/, "")}\n[...]`;
}
