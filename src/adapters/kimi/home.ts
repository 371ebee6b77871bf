import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The folders of one turn, outside the run folder and the worktree. Fresh, so that no turn can leave a trap for the next. */
export interface Home extends AsyncDisposable {
  readonly folder: string;
  /** KIMI_CODE_HOME. */
  readonly kimi: string;
  /** HOME of everything that the agent runs. */
  readonly user: string;
  readonly tmp: string;
  /** An empty folder for `--skills-dir`. */
  readonly skills: string;
  readonly agentFile: string;
  readonly config: string;
}

export interface HomeFiles {
  readonly config: string;
  readonly mcp: string;
  readonly agent: string;
}

/** Makes the folders of a turn and writes what Kimi reads from them. */
export async function makeHome(scratch: string, turn: number, files: HomeFiles): Promise<Home> {
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(await realpath(scratch), `turn-${turn}-`));
  await chmod(folder, 0o700);
  const home = {
    folder,
    kimi: join(folder, "kimi"),
    user: join(folder, "home"),
    tmp: join(folder, "tmp"),
    skills: join(folder, "skills"),
    agentFile: join(folder, "agent.md"),
    config: join(folder, "kimi", "config.toml"),
  };
  await Promise.all([home.kimi, home.user, home.tmp, home.skills].map((path) => mkdir(path)));
  await Promise.all([
    writeFile(home.config, files.config),
    writeFile(join(home.kimi, "mcp.json"), files.mcp),
    writeFile(home.agentFile, files.agent),
  ]);
  return {
    ...home,
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
