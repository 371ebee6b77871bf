import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { jsonOf } from "../../domain/json.ts";
import { isBoundTo } from "./wire.ts";

/** A conversation that Kimi keeps: its id and the folder below `sessions/`. */
interface Session {
  readonly id: string;
  readonly folder: string;
}

const sessionName = /^session_[0-9a-f-]+$/;

/** The session that a turn began in its fresh home, or went on with; undefined before there is one. */
export async function sessionIn(kimiHome: string): Promise<Session | undefined> {
  const root = join(kimiHome, "sessions");
  for (const workspace of await names(root)) {
    for (const id of await names(join(root, workspace))) {
      if (sessionName.test(id)) return { id, folder: join(root, workspace, id) };
    }
  }
  return undefined;
}

/** The main agent's record of a session; empty when there is none. */
export async function readWire(session: Session | undefined): Promise<string> {
  return session === undefined ? "" : textOf(join(session.folder, mainWire));
}

const mainWire = join("agents", "main", "wire.jsonl");

/**
 * Copies what a conversation needs to go on into `target/<session>/`: `state.json` and each agent's `wire.jsonl`,
 * cleaned of secrets. May run while Kimi writes: a line that is not whole yet is left out.
 */
export async function keepSession(
  kimiHome: string,
  target: string,
  clean: (text: string, file: string) => string,
): Promise<string | undefined> {
  const session = await sessionIn(kimiHome);
  if (session === undefined) return undefined;
  const state = await textOf(join(session.folder, "state.json"));
  const agents = await names(join(session.folder, "agents"));
  const wires = agents.map((agent) => join("agents", agent, "wire.jsonl"));
  if (jsonOf(state) === undefined || agents.length === 0) return undefined;
  await keep("state.json", state);
  for (const wire of wires) await keep(wire, wholeLines(await textOf(join(session.folder, wire))));
  return session.id;

  async function keep(file: string, text: string): Promise<void> {
    const path = join(target, session?.id ?? "", file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, clean(text, file));
  }
}

/** Id of the conversation that a turn left in its `wire` folder; undefined where it left none. */
export async function keptSession(kept: string): Promise<string | undefined> {
  return (await names(kept)).find((name) => sessionName.test(name));
}

/** Brings the conversations of turns whose process did not live to do so into the run folder, and removes their homes. */
export async function keepLostSessions(
  scratch: string,
  runFolder: string,
  clean: (text: string, file: string) => string,
): Promise<void> {
  for (const name of await names(scratch)) {
    const turn = /^turn-(\d+)-/.exec(name)?.[1];
    if (turn === undefined) continue;
    await keepSession(join(scratch, name, "kimi"), join(runFolder, "turns", turn, "wire"), clean);
    await rm(join(scratch, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf("\n") + 1);
}

/** A conversation to go on with, and where. */
export interface Continuation {
  /** Folder that `keepSession` filled. */
  readonly kept: string;
  readonly session: string;
  readonly kimiHome: string;
  readonly cwd: string;
  readonly prompt: string;
  readonly tools: readonly string[];
}

/**
 * Puts a kept session into a fresh home, moved to this cwd. Undefined when it is not there, not readable, or bound to
 * another prompt or other tools than ours: who could write the file could else tell the agent who it is.
 */
export async function restoreSession(
  to: Continuation,
): Promise<{ readonly movedFrom?: string } | undefined> {
  if (!sessionName.test(to.session)) return undefined;
  const source = join(to.kept, to.session);
  const state = State.safeParse(jsonOf(await textOf(join(source, "state.json"))));
  const wire = await textOf(join(source, mainWire));
  if (!state.success || !isBoundTo(wire, to.prompt, to.tools)) return undefined;
  const workspace = workspaceName(to.cwd);
  const folder = join(to.kimiHome, "sessions", workspace, to.session);
  const main = join(folder, "agents", "main");
  await mkdir(main, { recursive: true });
  const moved = { ...state.data, cwd: to.cwd, agents: { main: { homedir: main, type: "main" } } };
  await writeFile(join(folder, "state.json"), JSON.stringify(moved));
  await writeFile(
    join(folder, mainWire),
    wire
      .split("\n")
      .map((line) => rebind(line, workspace, to.cwd))
      .join("\n"),
  );
  return state.data.cwd === to.cwd ? {} : { movedFrom: state.data.cwd };
}

const State = z.looseObject({ id: z.string(), cwd: z.string() });

/** The two records that name the place of a session. */
function rebind(line: string, workspace: string, cwd: string): string {
  if (!line.includes('"runtime.set_binding"') && !line.includes('"profile.bind"')) return line;
  const record = z.looseObject({ type: z.string() }).safeParse(jsonOf(line));
  if (!record.success) return line;
  if (record.data.type === "runtime.set_binding")
    return JSON.stringify({ ...record.data, workspaceId: workspace });
  if (record.data.type === "profile.bind")
    return JSON.stringify({ ...record.data, environmentDisclosure: { cwd } });
  return line;
}

/** `wd_<slug>_<hash>` as Kimi names the sessions of a folder. */
export function workspaceName(cwd: string): string {
  const path = cwd.replaceAll("\\", "/").replace(/\/+$/, "");
  const digest = createHash("sha256").update(path).digest("hex").slice(0, 12);
  return `wd_${slug(path.split("/").pop() ?? path)}_${digest}`;
}

function slug(name: string): string {
  const words = trimmed(trimmed(name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-")).slice(0, 40));
  return words === "" || words === "." || words === ".." ? "workspace" : words;
}

function trimmed(words: string): string {
  return words.replaceAll(/^-+|-+$/g, "");
}

async function names(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
