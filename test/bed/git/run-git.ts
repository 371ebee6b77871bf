import { execa } from "execa";

/** Git with a configuration of its own, so that nothing of the machine's user leaks into a bed. */
export const plainGit = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "The Octocat",
  GIT_AUTHOR_EMAIL: "octocat@example.com",
  GIT_COMMITTER_NAME: "The Octocat",
  GIT_COMMITTER_EMAIL: "octocat@example.com",
};

export interface GitRun {
  cwd: string;
  env?: Record<string, string>;
  input?: string;
}

/** Runs git and gives what it printed, without the last newline. */
export async function git(args: string[], { cwd, env, input }: GitRun): Promise<string> {
  const { stdout } = await execa("git", args, {
    cwd,
    env: { ...plainGit, ...env },
    extendEnv: false,
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return stdout;
}
