import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect } from "vitest";
import { childEnv } from "../../../src/adapters/process/environment.ts";
import type { RunWorkspace } from "../../../src/ports/workspace.ts";
import { type GitServer, serveGit } from "./git-server.ts";
import { git, put, type Scene, type SceneOptions, scene } from "./scene.ts";

export const token = "ghs_abcdefghijklmnop";
const branch = "omk/i12-fix";

/** What an agent plants: programs that leave a mark, and an address that hears who speaks to it. */
export interface Trap {
  /** Path of a program that leaves this word when it runs, and passes on what it reads. */
  program(word: string): string;
  readonly address: string;
  readonly port: number;
}

/** A run whose git speaks HTTP with a token, and an agent that may write wherever its user may. */
export interface Hostile extends AsyncDisposable {
  readonly scene: Scene;
  readonly trap: Trap;
  readonly workspace: RunWorkspace;
  readonly server: GitServer;
  readonly remoteUrl: string;
  /** HOME of the action. */
  readonly home: string;
  /** The run's own repository. */
  readonly repository: string;
  /** Lets everything that our git does happen once; throws where something of it fails. */
  journey(): Promise<void>;
  /** What ran, and who was spoken to, of what was planted; empty where our git is deaf. */
  heard(): readonly string[];
}

export interface HostileOptions extends SceneOptions {
  /** A program that stands before git on PATH, as its text by the path of git itself. */
  readonly wrapper?: (place: { git: string; root: string }) => string;
}

export async function hostile(options: HostileOptions = {}): Promise<Hostile> {
  const s = scene({ clone: ["--filter=blob:none", "--no-checkout"], ...options });
  git(s.remote, "config", "http.receivepack", "true");
  const server = await serveGit(s.root, { [token]: "write" });
  const { trap, heard, close } = await setTrap(s.root);
  const home = join(s.root, "home");
  mkdirSync(home);
  const remoteUrl = `${server.url}/remote.git`;
  const env = { ...childEnv(), HOME: home, PATH: pathOf(s.root, options.wrapper) };
  const workspace = await s.open({ remote: { url: remoteUrl, token }, env });
  return {
    scene: s,
    trap,
    workspace,
    server,
    remoteUrl,
    home,
    repository: join(workspace.path, "..", "run.git"),
    journey: () => journey(s, workspace),
    heard,
    async [Symbol.asyncDispose]() {
      await close();
      await server[Symbol.asyncDispose]();
      s[Symbol.dispose]();
    },
  };
}

async function journey(s: Scene, workspace: RunWorkspace): Promise<void> {
  put(workspace.path, { "setup/out.txt": "setup" });
  await workspace.settleSetup();
  put(workspace.path, { "a.txt": "a\n", "src/sum.js": "export const sum = 1;\n" });
  await workspace.snapshot();
  const made = await workspace.commit("Make a");
  expect((await workspace.change()).files.map(({ path }) => path)).toEqual(["a.txt", "src/sum.js"]);
  expect((await workspace.change()).patch).toContain("+export const sum = 1;");
  expect(await workspace.history()).toContain("+export const sum = 1;");
  expect(await workspace.entries()).toHaveLength(2);
  const tree = await workspace.compose(made?.tree ?? "", [{ path: "b.txt", text: "b" }]);
  expect(await workspace.diff(made?.tree ?? "", tree)).toContain("+b");
  const room = await workspace.cleanRoom(tree);
  expect(readFileSync(join(room.path, "src/sum.js"), "utf8")).toBe("export const sum = 1;\n");
  await room[Symbol.asyncDispose]();
  await workspace.settleGates();
  expect(await workspace.bundle(join(s.root, "run", "repo.bundle"))).toBe(true);
  const commit = made?.commit ?? "";
  expect(await workspace.push(branch, commit, undefined)).toEqual({ kind: "pushed" });
  expect(git(s.remote, "cat-file", "blob", `${branch}:src/sum.js`)).toBe("export const sum = 1;");
  expect(await workspace.push(branch, s.base, commit)).toEqual({ kind: "pushed" });
  expect(await workspace.deleteBranch(branch, s.base)).toEqual({ kind: "pushed" });
}

async function setTrap(root: string) {
  const log = join(root, "marks");
  const spoken: string[] = [];
  const server = createServer((socket) => {
    socket.once("data", (data: Buffer) => {
      spoken.push(`spoken to: ${data.toString("latin1").slice(0, 300)}`);
      socket.destroy();
    });
    socket.on("error", () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  mkdirSync(join(root, "evil"));
  const trap: Trap = {
    port,
    address: `http://127.0.0.1:${port}`,
    program(word) {
      const file = join(root, "evil", word.replaceAll(/[^\w.-]/g, "_"));
      writeFileSync(file, `#!/bin/sh\necho "ran: ${word}" >> '${log}'\nexec /bin/cat\n`);
      chmodSync(file, 0o755);
      return file;
    },
  };
  return {
    trap,
    heard: () => [
      ...new Set(existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []),
      ...spoken,
    ],
    close: () => new Promise((closed) => server.close(closed)),
  };
}

function pathOf(root: string, wrapper: HostileOptions["wrapper"]): string {
  const path = childEnv()["PATH"] ?? "";
  if (wrapper === undefined) return path;
  const real = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const folder = join(root, "wrapped");
  put(folder, { git: wrapper({ git: real, root }) });
  chmodSync(join(folder, "git"), 0o755);
  return `${folder}:${path}`;
}
