import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { git } from "./run-git.ts";

/** A file of a seeded repository. */
type SeedFile = string | { content: string | Buffer; mode?: "100755" | "120000" };

/** What a repository is seeded with: files by path, or a work tree with its history. */
export type Seed = Record<string, SeedFile> | { worktree: string };

/** The bare repository that the remote serves. */
export interface BareRepository {
  path: string;
  defaultBranch: string;
  git: (...args: string[]) => Promise<string>;
  refs(): Promise<Map<string, string>>;
}

// GitHub serves any reachable commit by name, offers partial clones and keeps refs/pull to itself.
// Objects stay loose, so that asking for one is a look at the file system.
const settings = {
  "receive.unpackLimit": "1000000",
  "receive.autogc": "false",
  "receive.shallowUpdate": "true",
  "receive.hideRefs": "refs/pull",
  "gc.auto": "0",
  "uploadpack.allowAnySHA1InWant": "true",
  "uploadpack.allowFilter": "true",
};

/** Makes `path` a bare repository with the seed as its history. */
export async function seedRepository(path: string, seed: Seed): Promise<BareRepository> {
  await mkdir(path, { recursive: true });
  const worktree = isWorktree(seed) ? seed.worktree : undefined;
  const defaultBranch = worktree ? await branchOf(worktree) : "main";
  await git(["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`], { cwd: path });
  const config = Object.entries(settings).map(([key, value]) => {
    const [section, name] = key.split(".");
    return `[${section}]\n\t${name} = ${value}\n`;
  });
  await writeFile(join(path, "config"), config.join(""), { flag: "a" });
  if (worktree) await pushWorktree(worktree, path);
  else if (!isWorktree(seed)) await commitFiles(path, seed);
  return {
    path,
    defaultBranch,
    git: (...args) => git(args, { cwd: path }),
    refs: async () => {
      const format = "--format=%(refname) %(objectname) %(*objectname)";
      const lines = await git(["for-each-ref", format], { cwd: path });
      const split = lines.split("\n").map((line) => line.split(" "));
      // The emulator knows no annotated tags: a tag stands for the commit it names.
      const pairs = split.map(([name = "", sha = "", peeled]): [string, string] => [
        name,
        peeled || sha,
      ]);
      return new Map(pairs.filter(([name]) => name !== "" && !name.startsWith("refs/pull/")));
    },
  };
}

function isWorktree(seed: Seed): seed is { worktree: string } {
  return typeof seed["worktree"] === "string" && Object.keys(seed).length === 1;
}

async function branchOf(worktree: string): Promise<string> {
  return git(["symbolic-ref", "--short", "HEAD"], { cwd: worktree }).catch(() => "main");
}

async function pushWorktree(worktree: string, bare: string): Promise<void> {
  const trust = {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
  };
  const branch = await branchOf(worktree);
  await git(["push", "--quiet", "--no-verify", bare, `HEAD:refs/heads/${branch}`, "--tags"], {
    cwd: worktree,
    env: trust,
  });
}

async function commitFiles(bare: string, files: Record<string, SeedFile>): Promise<void> {
  const folder = await mkdtemp(`${bare}-seed-`);
  for (const [path, file] of Object.entries(files)) {
    const { content, mode } = normalised(file);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (mode === "120000") await symlink(content.toString(), target);
    else await writeFile(target, content, { mode: mode === "100755" ? 0o755 : 0o644 });
  }
  const stamp = "2026-01-05T09:30:00+01:00";
  const env = { GIT_AUTHOR_DATE: stamp, GIT_COMMITTER_DATE: stamp };
  await git(["init", "--quiet", "--initial-branch=main"], { cwd: folder });
  await git(["add", "--all", "--force"], { cwd: folder });
  await git(["commit", "--quiet", "--allow-empty", "--message=Start"], { cwd: folder, env });
  await git(["push", "--quiet", bare, "main"], { cwd: folder });
  await rm(folder, { recursive: true });
}

function normalised(file: SeedFile): { content: string | Buffer; mode?: "100755" | "120000" } {
  return typeof file === "string" ? { content: file } : file;
}
