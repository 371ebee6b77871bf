import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openBase, openWorkspace } from "../../../src/adapters/git/open-workspace.ts";
import { childEnv } from "../../../src/adapters/process/environment.ts";
import type { BaseFiles, RunWorkspace, WorkspaceOptions } from "../../../src/ports/workspace.ts";

/** Git as a user has it, with none of the host's configuration. */
export const userEnv = {
  ...childEnv(),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
};

/** Runs git as a user would, in a folder. */
export function git(cwd: string, ...args: string[]): string {
  const config = ["-c", "core.quotePath=false", "-c", "protocol.file.allow=always"];
  return execFileSync("git", [...config, ...args], {
    cwd,
    env: userEnv,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trimEnd();
}

/** Writes files under a folder, with the folders they need. */
export function put(folder: string, files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Everything under a folder: kind, mode, time and content of each entry. */
export function fingerprint(folder: string): Record<string, string> {
  const all: Record<string, string> = {};
  const visit = (path: string, name: string): void => {
    const stat = lstatSync(path);
    let what = "folder";
    if (stat.isSymbolicLink()) what = readlinkSync(path);
    if (stat.isFile()) what = createHash("sha256").update(readFileSync(path)).digest("hex");
    all[name] = `${stat.mode} ${Math.round(stat.mtimeMs)} ${what}`;
    if (stat.isDirectory())
      for (const entry of readdirSync(path)) visit(join(path, entry), `${name}/${entry}`);
  };
  visit(folder, "");
  return all;
}

/** A remote with a `main`, a user's checkout of it, and a workspace on that. */
export interface Scene extends Disposable {
  readonly root: string;
  readonly remote: string;
  readonly checkout: string;
  readonly base: string;
  open(more?: Partial<WorkspaceOptions>): Promise<RunWorkspace>;
  openBase(more?: Partial<WorkspaceOptions>): Promise<BaseFiles>;
  /** Commits files to `main` at the remote behind the checkout's back. */
  advance(files: Record<string, string>): string;
}

export const seed: Record<string, string> = {
  "README.md": "# Sum\n",
  "src/sum.js": "export const sum = (a, b) => a - b;\n",
  "src/other.js": "export const other = 1;\n",
  ".gitignore": "*.log\nbuild/\n",
};

export interface SceneOptions {
  readonly files?: Record<string, string | Buffer>;
  /** More that is done in the seeding repository before it is pushed. */
  readonly prepare?: (seeding: string) => void;
  /** Arguments of the user's clone. */
  readonly clone?: readonly string[];
}

export function scene(options: SceneOptions = {}): Scene {
  const root = mkdtempSync(join(tmpdir(), "omk-git-"));
  const remote = join(root, "remote.git");
  const seeding = join(root, "seeding");
  const checkout = join(root, "checkout");
  mkdirSync(seeding);
  git(root, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  git(remote, "config", "uploadpack.allowAnySHA1InWant", "true");
  git(remote, "config", "uploadpack.allowFilter", "true");
  git(seeding, "init", "--quiet", "--initial-branch=main");
  put(seeding, { "old.txt": "old\n" });
  git(seeding, "add", "-A");
  git(seeding, "commit", "--quiet", "-m", "Before");
  put(seeding, options.files ?? seed);
  options.prepare?.(seeding);
  git(seeding, "add", "-A", "--force");
  git(seeding, "commit", "--quiet", "-m", "Start");
  git(seeding, "push", "--quiet", remote, "main", "--tags");
  git(root, "clone", "--quiet", ...(options.clone ?? ["--depth=1"]), `file://${remote}`, checkout);
  const base = git(checkout, "rev-parse", "HEAD");
  let opened = 0;
  const place = (): WorkspaceOptions => {
    opened += 1;
    return {
      checkout,
      folder: join(root, `work-${opened}`),
      base,
      branch: "omk/i12-fix",
      remote: { url: `file://${remote}`, token: undefined },
      identity: { name: "omk", email: "omk@example.com" },
      env: childEnv(),
      signal: new AbortController().signal,
    };
  };
  return {
    root,
    remote,
    checkout,
    base,
    open: (more) => openWorkspace({ ...place(), ...more }),
    openBase: (more) => openBase({ ...place(), ...more }),
    advance(files) {
      put(seeding, files);
      git(seeding, "add", "-A");
      git(seeding, "commit", "--quiet", "-m", "More");
      git(seeding, "push", "--quiet", remote, "main");
      return git(seeding, "rev-parse", "HEAD");
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Paths and contents of a commit, as a reader elsewhere would see them. */
export function contentOf(repository: string, commit: string): Record<string, string> {
  const listed = git(repository, "ls-tree", "-r", "-z", commit)
    .split("\0")
    .filter((line) => line !== "");
  return Object.fromEntries(
    listed.map((line) => {
      const [, mode = "", type = "", sha = "", path = ""] =
        /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(line) ?? [];
      const content = type === "commit" ? sha : git(repository, "cat-file", "blob", sha);
      return [path, `${mode} ${content}`];
    }),
  );
}
