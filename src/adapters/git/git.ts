import { AutopilotError } from "../../domain/errors.ts";
import type { Credential } from "../../ports/workspace.ts";
import { capture } from "../process/spawn.ts";
import { credentialEnv, hideCredential } from "./credential.ts";

/** What one git process needs beside its arguments. */
export interface GitCall {
  /** Folder whose content is meant; the repository itself is bare. */
  readonly workTree?: string;
  /** Index file to use instead of the repository's own. */
  readonly index?: string;
  readonly input?: string | Uint8Array;
  /** Whether the process may speak to the remote: only then it gets the token. */
  readonly remote?: true;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of output that are kept. */
  readonly maxBytes?: number;
}

/** What a git process came to. `stderr` never holds the token. */
export interface GitResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
  readonly aborted: boolean;
}

/** Git on one repository of ours, deaf to every configuration but ours. */
export interface Git {
  /** Runs git; a failure is a result. */
  run(args: readonly string[], call?: GitCall): Promise<GitResult>;
  /** Runs git and gives its output without the last newline. @throws AutopilotError `internal`, `cancelled`. */
  must(args: readonly string[], call?: GitCall): Promise<string>;
}

/** How the processes of one repository are started. */
export interface GitSettings {
  /** Absent for commands that need no repository. */
  readonly gitDir?: string;
  /** Working folder of the processes, and their HOME: nothing of the user's is read from there. */
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  readonly remote?: Credential | undefined;
  /** Objects that a partial clone left out are fetched when they are needed. */
  readonly partial?: boolean;
  readonly identity?: { readonly name: string; readonly email: string };
}

const timeoutMs = 15 * 60_000;

/** Nothing that a repository, its user or its host has configured may change what our commands do or run. */
const settled = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.autocrlf=false",
  "core.safecrlf=false",
  "core.quotePath=false",
  "core.fileMode=true",
  "core.ignoreCase=false",
  // Only Windows reads a backslash as a separator; a file that is named so must not stop the run.
  "core.protectNTFS=false",
  "core.excludesFile=/dev/null",
  "core.attributesFile=/dev/null",
  "commit.gpgsign=false",
  "protocol.ext.allow=never",
  "credential.helper=",
  "maintenance.auto=false",
  "gc.auto=0",
  "submodule.recurse=false",
  "fetch.recurseSubmodules=false",
  "push.recurseSubmodules=no",
  "push.followTags=false",
  "push.gpgSign=false",
  "diff.renameLimit=1000",
  "checkout.workers=0",
  // A remote that goes silent is an error after a minute, and not a hang until the job is killed.
  "http.lowSpeedLimit=1",
  "http.lowSpeedTime=60",
].flatMap((setting) => ["-c", setting]);

/** Git for one repository. */
export function gitAt(settings: GitSettings): Git {
  const { remote } = settings;
  async function run(args: readonly string[], call: GitCall = {}): Promise<GitResult> {
    const result = await capture(
      {
        file: "git",
        args: [...settled, ...remoteArgs(settings, call), ...placeArgs(settings, call), ...args],
        cwd: settings.home,
        ours: true,
        env: { ...settings.env, ...ownEnv(settings, call) },
        timeoutMs,
        signal: call.signal,
        ...(call.input === undefined ? {} : { input: call.input }),
      },
      call.maxBytes,
    );
    if (result.notStarted !== undefined) throw gitMissing(result.notStarted);
    return {
      ok: result.exitCode === 0 && !result.aborted && !result.timedOut,
      stdout: result.stdout,
      stdoutBytes: result.stdoutBytes,
      stderr: hideCredential(result.stderr, remote),
      aborted: result.aborted,
    };
  }
  async function must(args: readonly string[], call: GitCall = {}): Promise<string> {
    const result = await run(args, call);
    if (!result.ok) throw gitFailed(args, result);
    return result.stdout.replace(/\n$/, "");
  }
  return { run, must };
}

/** What to throw when a command failed that cannot fail for a reason of the user's. */
export function gitFailed(args: readonly string[], result: GitResult): AutopilotError {
  if (result.aborted) {
    return new AutopilotError({
      verdict: "cancelled",
      code: "cancelled",
      text: "The run was cancelled while git was at work.",
      mend: "",
    });
  }
  return new AutopilotError({
    verdict: "failed_infra",
    code: "internal",
    text: `git ${args[0] ?? ""} failed: ${result.stderr.trim().slice(-2000) || "it said nothing"}`,
    mend: "Resume the run. A full disk and a runner that ran out of memory are the usual causes.",
  });
}

function gitMissing(why: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "tools_missing",
    text: `git cannot be started: ${why}`,
    mend: "Install git 2.31 or newer on the runner.",
  });
}

/** `origin` exists on the command line only: no file of ours has to name a remote. */
function remoteArgs({ remote, partial }: GitSettings, call: GitCall): string[] {
  if (call.remote === undefined || remote === undefined) return [];
  const promisor = partial
    ? ["-c", "remote.origin.promisor=true", "-c", "remote.origin.partialclonefilter=blob:none"]
    : [];
  return ["-c", `remote.origin.url=${remote.url}`, ...promisor];
}

function placeArgs({ gitDir }: GitSettings, { workTree }: GitCall): string[] {
  const place = gitDir === undefined ? [] : [`--git-dir=${gitDir}`];
  return workTree === undefined ? place : [...place, `--work-tree=${workTree}`];
}

function ownEnv({ home, identity, remote }: GitSettings, call: GitCall): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_OPTIONAL_LOCKS: "0",
    ...(call.index === undefined ? {} : { GIT_INDEX_FILE: call.index }),
    ...(identity === undefined ? {} : identityEnv(identity)),
    ...(call.remote === undefined || remote === undefined ? {} : credentialEnv(remote)),
  };
}

function identityEnv({ name, email }: { name: string; email: string }): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
