import { AutopilotError } from "../../domain/errors.ts";
import type { Credential } from "../../ports/workspace.ts";
import { capture } from "../process/spawn.ts";
import { hideCredential } from "./credential.ts";
import { type Facts, makeFace, writeKept } from "./facts.ts";
import { type NamedRemote, namedRemote, settled, settledEnv } from "./settled.ts";

/** What one git process needs beside its arguments. */
export interface GitCall {
  /** Folder whose content is meant; the repository itself is bare. */
  readonly workTree?: string;
  /** Index file to use instead of the repository's own. */
  readonly index?: string;
  readonly input?: string | Uint8Array;
  /** Whether the process may speak to the remote, as `origin`: only then it gets the token. */
  readonly remote?: true;
  /** Whether it may bring history: where that ends is then known anew. */
  readonly deepens?: true;
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

/** Git on one repository of ours, deaf to every configuration but ours (docs/decisions/021-git-told-afresh.md). */
export interface Git {
  /** Runs git; a failure is a result. */
  run(args: readonly string[], call?: GitCall): Promise<GitResult>;
  /** Runs git and gives its output without the last newline. @throws AutopilotError `internal`, `cancelled`. */
  must(args: readonly string[], call?: GitCall): Promise<string>;
}

/** How the processes of one repository are started. */
export interface GitSettings {
  /** A repository of ours, a git folder of somebody else's to look at, or none. */
  readonly repository: Facts | string | undefined;
  /** Working folder of the processes. */
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  readonly remote?: Credential | undefined;
  /** Objects that a partial clone left out are fetched when they are needed. */
  readonly partial?: boolean;
  readonly identity?: { readonly name: string; readonly email: string };
}

const timeoutMs = 15 * 60_000;

/** Git for one repository. */
export function gitAt(settings: GitSettings): Git {
  const { remote } = settings;
  async function run(args: readonly string[], call: GitCall = {}): Promise<GitResult> {
    const { repository, home } = settings;
    if (typeof repository !== "object") return runAt(repository, args, call);
    using face = makeFace(home, repository);
    const result = await runAt(face.gitDir, args, call);
    if (call.deepens === true) {
      repository.shallow = face.shallow();
      writeKept(repository);
    }
    return result;
  }
  async function runAt(
    gitDir: string | undefined,
    args: readonly string[],
    call: GitCall,
  ): Promise<GitResult> {
    const named = remoteOf(settings, call);
    const result = await capture(
      {
        file: "git",
        args: [...settled, ...placeArgs(gitDir, call), ...argsTo(named, args)],
        cwd: settings.home,
        ours: true,
        env: { ...settings.env, ...ownEnv(settings, call), ...named?.env },
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

function remoteOf(
  { remote, partial = false, env }: GitSettings,
  call: GitCall,
): NamedRemote | undefined {
  if (call.remote === undefined || remote === undefined) return undefined;
  return namedRemote(remote, { partial, env });
}

function argsTo(named: NamedRemote | undefined, args: readonly string[]): readonly string[] {
  return named === undefined ? args : args.map((arg) => (arg === "origin" ? named.name : arg));
}

/** A command without a repository must not find one where it happens to run. */
function placeArgs(gitDir: string | undefined, { workTree }: GitCall): string[] {
  const place = [`--git-dir=${gitDir ?? "/dev/null/none"}`];
  return workTree === undefined ? place : [...place, `--work-tree=${workTree}`];
}

function ownEnv(
  { repository, identity, remote }: GitSettings,
  call: GitCall,
): Record<string, string> {
  return {
    ...settledEnv(call.remote === undefined ? undefined : remote),
    ...(typeof repository === "object" ? { GIT_OBJECT_DIRECTORY: repository.objects } : {}),
    ...(call.index === undefined ? {} : { GIT_INDEX_FILE: call.index }),
    ...(identity === undefined ? {} : identityEnv(identity)),
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
