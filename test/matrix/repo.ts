import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** What an agent can reach in its turn: the worktree, and the home of the machine's user. */
export interface Repo {
  readonly path: string;
  readonly home: string;
  has(path: string): boolean;
  read(path: string): string;
  write(path: string, text: string): void;
  append(path: string, text: string): void;
  /** Replaces what must be there. */
  edit(path: string, from: string | RegExp, to: string | ((found: string) => string)): void;
  remove(path: string): void;
  move(from: string, to: string): void;
  link(path: string, target: string): void;
  executable(path: string): void;
  /** Writes below the home, not into the repository. */
  writeHome(path: string, text: string): void;
  run(file: string, ...args: string[]): string;
}

/** One thing that an agent does. */
export type Edit = (repo: Repo) => void;

export function repoAt(path: string, home: string): Repo {
  const at = (name: string) => join(path, name);
  const put = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  return {
    path,
    home,
    has: (name) => existsSync(at(name)),
    read: (name) => readFileSync(at(name), "utf8"),
    write: (name, text) => put(at(name), text),
    append: (name, text) => appendFileSync(at(name), text),
    edit(name, from, to) {
      const text = readFileSync(at(name), "utf8");
      const edited = text.replace(from, (found) => (typeof to === "string" ? to : to(found)));
      if (edited === text) throw new Error(`${name} has no ${from}`);
      writeFileSync(at(name), edited);
    },
    remove: (name) => rmSync(at(name), { recursive: true }),
    move(from, to) {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
    },
    link(name, target) {
      mkdirSync(dirname(at(name)), { recursive: true });
      symlinkSync(target, at(name));
    },
    executable: (name) => chmodSync(at(name), 0o755),
    writeHome: (name, text) => put(join(home, name), text),
    run: (file, ...args) =>
      execFileSync(file, args, { cwd: path, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  };
}

/** One after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (repo) => {
    for (const edit of edits) edit(repo);
  };
}
