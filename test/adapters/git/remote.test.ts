import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { authorization, hideCredential } from "../../../src/adapters/git/credential.ts";
import { resolveBase } from "../../../src/adapters/git/resolve-base.ts";
import { childEnv } from "../../../src/adapters/process/environment.ts";
import type { RunWorkspace } from "../../../src/ports/workspace.ts";
import { serveGit } from "./git-server.ts";
import { git, put, type Scene, scene } from "./scene.ts";

const token = "ghs_abcdefghijklmnop";
const branch = "omk/i12-fix";

async function changed(workspace: RunWorkspace, text = "a"): Promise<string> {
  put(workspace.path, { "a.txt": text });
  const made = await workspace.commit(`Make it ${text}`);
  return made?.commit ?? "";
}

function remoteHead(s: Scene, name = branch): string {
  return git(s.remote, "for-each-ref", "--format=%(objectname)", `refs/heads/${name}`);
}

function filesWith(folder: string, text: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) =>
    e.isFile(),
  );
  const paths = files.map((file) => join(file.parentPath, file.name));
  return paths.filter((path) => readFileSync(path).includes(text));
}

function hook(s: Scene, script: string): void {
  writeFileSync(join(s.remote, "hooks/pre-receive"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(s.remote, "hooks/pre-receive"), 0o755);
}

describe("a push", () => {
  test("makes the branch, moves it from where it was left, and deletes it", async () => {
    using s = scene();
    const workspace = await s.open();
    const start = await workspace.startCommit("omk starts\n", "2026-01-01T00:00:00.000Z");
    expect(await workspace.push(branch, start, undefined)).toEqual({ kind: "pushed" });
    expect(git(s.remote, "log", "-1", "--format=%P|%T", start)).toBe(
      git(s.remote, "log", "-1", "--format=%H|%T", s.base),
    );
    const made = await changed(workspace);
    expect(await workspace.push(branch, made, start)).toEqual({ kind: "pushed" });
    expect(remoteHead(s)).toBe(made);
    expect(await workspace.deleteBranch(branch, made)).toEqual({ kind: "pushed" });
    expect(remoteHead(s)).toBe("");
  });

  test("that is repeated after its answer got lost counts as done", async () => {
    using s = scene();
    const workspace = await s.open();
    const made = await changed(workspace);
    await workspace.push(branch, made, undefined);
    expect(await workspace.push(branch, made, undefined)).toEqual({ kind: "pushed" });
    await workspace.deleteBranch(branch, made);
    expect(await workspace.deleteBranch(branch, made)).toEqual({ kind: "pushed" });
  });

  test("finds that somebody else moved, made or deleted the branch", async () => {
    using s = scene();
    const workspace = await s.open();
    const made = await changed(workspace);
    git(s.remote, "update-ref", `refs/heads/${branch}`, s.base);
    expect(await workspace.push(branch, made, undefined)).toMatchObject({ kind: "moved" });
    expect(await workspace.push(branch, made, "3".repeat(40))).toMatchObject({ kind: "moved" });
    expect(await workspace.deleteBranch(branch, made)).toMatchObject({ kind: "moved" });
    expect(remoteHead(s)).toBe(s.base);
    git(s.remote, "update-ref", "-d", `refs/heads/${branch}`);
    expect(await workspace.push(branch, made, s.base)).toMatchObject({ kind: "moved" });
  });

  test("that the remote refuses gives the remote's own words", async () => {
    using s = scene();
    const workspace = await s.open();
    const made = await changed(workspace);
    hook(s, "echo 'GH006: Protected branch update failed' >&2; exit 1");
    expect(await workspace.push(branch, made, undefined)).toEqual({
      kind: "refused",
      text: expect.stringContaining("GH006: Protected branch update failed"),
    });
  });

  test("runs no hook of the worktree or the checkout", async () => {
    using s = scene();
    const workspace = await s.open();
    const made = await changed(workspace);
    for (const place of [join(workspace.path, ".git"), join(s.checkout, ".git")]) {
      put(place, { "hooks/pre-push": "#!/bin/sh\nexit 1\n" });
      chmodSync(join(place, "hooks/pre-push"), 0o755);
    }
    expect(await workspace.push(branch, made, undefined)).toEqual({ kind: "pushed" });
  });

  test("opens the remote with the token, which is in no file and in no answer", async () => {
    using s = scene();
    await using server = await serveGit(s.root, { [token]: "write" });
    git(s.remote, "config", "http.receivepack", "true");
    const workspace = await s.open({ remote: { url: `${server.url}/remote.git`, token } });
    const made = await changed(workspace);
    expect(await workspace.push(branch, made, undefined)).toEqual({ kind: "pushed" });
    expect(server.seen.every((r) => r.authorization?.startsWith("basic "))).toBe(true);
    const folder = join(workspace.path, "..");
    const secrets = [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
    for (const secret of secrets) expect(filesWith(folder, secret)).toEqual([]);
    hook(s, `echo "you used ${token}" >&2; exit 1`);
    const refused = await workspace.push(branch, await changed(workspace, "b"), made);
    expect(refused).toMatchObject({
      kind: "refused",
      text: expect.stringContaining("you used ***"),
    });
    expect(JSON.stringify(refused)).not.toContain(token);
  });

  test("with a token that may only read, or none, is refused and says so", async () => {
    using s = scene();
    await using server = await serveGit(s.root, { [token]: "read" });
    const url = `${server.url}/remote.git`;
    const reader = await s.open({ remote: { url, token } });
    expect(await reader.push(branch, await changed(reader), undefined)).toMatchObject({
      kind: "refused",
      text: expect.stringContaining("403"),
    });
    const stranger = await s.open({ remote: { url, token: undefined } });
    expect(await stranger.push(branch, await changed(stranger), undefined)).toMatchObject({
      kind: "refused",
    });
  });

  test("goes on after one answer that failed", async () => {
    using s = scene();
    await using server = await serveGit(s.root, { [token]: "write" });
    git(s.remote, "config", "http.receivepack", "true");
    const workspace = await s.open({ remote: { url: `${server.url}/remote.git`, token } });
    const made = await changed(workspace);
    server.faults.push(502);
    expect(await workspace.push(branch, made, undefined)).toEqual({ kind: "pushed" });
  });

  test("sends only the change although main moved and the checkout is shallow", async () => {
    const noise = Array.from({ length: 20_000 }, (_, n) => `${n * 7919}:${Math.sin(n)}\n`).join("");
    using s = scene({ files: { "big.txt": noise, "b.txt": "b" } });
    await using server = await serveGit(s.root, { [token]: "write" });
    git(s.remote, "config", "http.receivepack", "true");
    const workspace = await s.open({ remote: { url: `${server.url}/remote.git`, token } });
    s.advance({ "b.txt": "moved" });
    const made = await changed(workspace);
    expect(await workspace.push(branch, made, undefined)).toEqual({ kind: "pushed" });
    const sent = server.seen.filter((r) => r.path.endsWith("/git-receive-pack"));
    expect(Math.max(...sent.map((r) => r.bytes))).toBeLessThan(3000);
  });
});

describe("the base", () => {
  const ask = (s: Scene, more: Partial<Parameters<typeof resolveBase>[0]> = {}) =>
    resolveBase({
      checkout: s.checkout,
      remote: { url: `file://${s.remote}`, token: undefined },
      ref: "main",
      sha: undefined,
      env: childEnv(),
      ...more,
    });

  test("is the branch as the remote has it now, whatever the checkout has", async () => {
    using s = scene();
    const moved = s.advance({ "b.txt": "b" });
    git(s.checkout, "checkout", "--quiet", "--detach");
    expect(await ask(s)).toEqual({ ref: "main", sha: moved });
    expect(await ask(s, { ref: undefined })).toEqual({ ref: "main", sha: moved });
  });

  test("that is pinned needs no remote", async () => {
    using s = scene();
    const remote = { url: "file:///nowhere", token: undefined };
    expect(await ask(s, { sha: s.base, remote })).toEqual({ ref: "main", sha: s.base });
  });

  test("is opened from a checkout of a pull request", async () => {
    using s = scene({ clone: [] });
    git(s.checkout, "checkout", "--quiet", "-b", "pr");
    put(s.checkout, { "pr.txt": "pr" });
    git(s.checkout, "add", "-A");
    git(s.checkout, "commit", "--quiet", "-m", "pr");
    const answer = await ask(s);
    const workspace = await s.open({ base: "sha" in answer ? answer.sha : "" });
    expect(await workspace.listBase()).not.toContain("pr.txt");
  });

  test.each([
    ["does not exist", { ref: "nope" }, "base_missing", "no branch `nope`"],
    ["is only the end of a name", { ref: "ain" }, "base_missing", "no branch"],
    ["is a pattern", { ref: "m*n" }, "base_missing", "no branch"],
    ["is an option", { ref: "--upload-pack=touch /tmp/x" }, "base_missing", "no branch"],
    [
      "lies at a remote that is not there",
      { remote: { url: "file:///nowhere", token: undefined } },
      "base_missing",
      "cannot be read",
    ],
    [
      "is asked of a folder without a repository",
      { checkout: "/" },
      "checkout_missing",
      "no git repository",
    ],
  ])("that %s is missing, in words", async (...[, more, code, text]) => {
    using s = scene();
    expect(await ask(s, more)).toMatchObject({ code, missing: expect.stringContaining(text) });
  });

  test("of an empty repository is missing", async () => {
    using s = scene();
    git(s.root, "init", "--quiet", "--bare", "empty.git");
    const remote = { url: `file://${s.root}/empty.git`, token: undefined };
    expect(await ask(s, { ref: undefined, remote })).toMatchObject({
      missing: expect.stringContaining("empty"),
    });
  });

  test("is asked for without the token that the checkout's configuration holds", async () => {
    using s = scene();
    await using server = await serveGit(s.root, { [token]: "read" });
    git(
      s.checkout,
      "config",
      `http.${server.url}/.extraheader`,
      "AUTHORIZATION: basic eDpvdGhlcg==",
    );
    const remote = { url: `${server.url}/remote.git`, token };
    expect(await ask(s, { remote })).toEqual({ ref: "main", sha: s.base });
    const before = server.seen.length;
    expect(await ask(s, { remote: { ...remote, token: "wrong-token" } })).toMatchObject({
      code: "base_missing",
    });
    expect(server.seen.slice(before).map((r) => r.authorization)).not.toContain(
      "basic eDpvdGhlcg==",
    );
  });
});

describe("the token", () => {
  test("is sent to no remote that does not speak HTTP", () => {
    expect(authorization({ url: "https://github.com/o/r", token })).toContain("basic ");
    expect(authorization({ url: "https://github.com/o/r", token: undefined })).toBeUndefined();
    expect(authorization({ url: "file:///r", token })).toBeUndefined();
    expect(authorization({ url: "git@github.com:o/r", token })).toBeUndefined();
  });

  test("is taken out of texts, plain and as the header has it", () => {
    const header = Buffer.from(`x-access-token:${token}`).toString("base64");
    const text = `a ${token} b ${header} c`;
    expect(hideCredential(text, { url: "", token })).toBe("a *** b *** c");
    expect(hideCredential(text, { url: "", token: undefined })).toBe(text);
  });
});
