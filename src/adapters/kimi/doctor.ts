import { createHash } from "node:crypto";
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tools } from "../../ports/agent.ts";
import { capture } from "../process/spawn.ts";
import type { Home } from "./home.ts";

import { kimiArgs, kimiEnv } from "./launch.ts";

/** Checks the config of a turn: a complaint, or undefined when Kimi takes it. */
export interface Doctor {
  check(home: Home, modelUrl: string): Promise<string | undefined>;
}

export interface DoctorOptions {
  readonly node: string;
  readonly scratch: string;
  readonly env: Readonly<Record<string, string>>;
  readonly tools: Promise<Tools>;
}

/**
 * Runs `kimi doctor config`, which takes about 1.8 s: meant to run beside a turn, not before it. A config that passed
 * (the same but for its URL) is not checked again, and that is kept beside the CLI for later jobs. It also fills the
 * compile cache for the turns that follow.
 */
export function createDoctor(options: DoctorOptions): Doctor {
  const running = new Map<string, Promise<string | undefined>>();
  return {
    async check(home, modelUrl) {
      const { cache } = await options.tools;
      const config = (await readFile(home.config, "utf8")).replaceAll(modelUrl, "");
      const passed = join(cache, "checked", createHash("sha256").update(config).digest("hex"));
      const check = running.get(passed) ?? examineOnce(passed, home.config, options);
      running.set(passed, check);
      const complaint = await check;
      if (complaint !== undefined) running.delete(passed);
      return complaint;
    },
  };
}

async function examineOnce(
  passed: string,
  config: string,
  options: DoctorOptions,
): Promise<string | undefined> {
  if (await exists(passed)) return undefined;
  const complaint = await examine(config, options);
  if (complaint === undefined) await leave(passed);
  return complaint;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A tool cache that we may not write to costs a check in each job, and no more. */
async function leave(mark: string): Promise<void> {
  try {
    await mkdir(join(mark, ".."), { recursive: true });
    await writeFile(mark, "");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

async function examine(config: string, options: DoctorOptions): Promise<string | undefined> {
  const { node, scratch, env } = options;
  const folder = join(scratch, "doctor");
  const home = { kimi: join(folder, "kimi"), user: join(folder, "home"), tmp: folder };
  await Promise.all([home.kimi, home.user].map((path) => mkdir(path, { recursive: true })));
  const tools = await options.tools;
  const exit = await capture({
    file: node,
    args: kimiArgs(tools, ["doctor", "config", config]),
    cwd: folder,
    env: kimiEnv(env, home, tools),
    timeoutMs: 60_000,
  });
  const said = `${exit.stderr}\n${exit.stdout}`;
  await tools.guard.vouch();
  if (exit.exitCode === 0 && !/\bwarning\b/i.test(said)) return undefined;
  return (exit.notStarted ?? said).trim().slice(0, 1000);
}

/** The warning by which Kimi says, at its start, that it dropped a part of its config and goes on without it. */
export function configWarning(startup: string): string | undefined {
  return startup.split("\n").find((line) => /^warning:.*\bconfig(\.toml)?\b/i.test(line.trim()));
}
