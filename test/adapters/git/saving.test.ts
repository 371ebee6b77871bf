import { existsSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fingerprint, git, put, type Scene, scene } from "./scene.ts";

const bundleIn = (s: Scene): string => join(s.root, "run", "repo.bundle");

describe("a bundle", () => {
  test("is not written while there is nothing beyond base, and an old one goes", async () => {
    using s = scene();
    const workspace = await s.open();
    await workspace.snapshot();
    put(s.root, { "run/repo.bundle": "old" });
    expect(await workspace.bundle(bundleIn(s))).toBe(false);
    expect(existsSync(bundleIn(s))).toBe(false);
  });

  test("grows with the change and not with the repository", async () => {
    const noise = Array.from({ length: 20_000 }, (_, n) => `${n * 7919}:${Math.sin(n)}\n`).join("");
    using s = scene({ files: { "big.txt": noise, "a.txt": "a\n" } });
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "b\n" });
    await workspace.commit("b");
    put(workspace.path, { "a.txt": "c\n" });
    await workspace.snapshot();
    expect(await workspace.bundle(bundleIn(s))).toBe(true);
    expect(statSync(bundleIn(s)).size).toBeLessThan(2000);
  });

  test("can be fetched by a person who has base, by the branch's name", async () => {
    using s = scene({ clone: [] });
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a\n" });
    const made = await workspace.commit("a");
    await workspace.bundle(bundleIn(s));
    git(s.checkout, "fetch", "--quiet", bundleIn(s), "omk/i12-fix:applied");
    expect(git(s.checkout, "rev-parse", "applied")).toBe(made?.commit);
  });
});

describe("a snapshot", () => {
  test("leaves the worktree, our index and the agent's repository as they are", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "src/sum.js": "half\n", "new.js": "n" });
    git(workspace.path, "add", "new.js");
    const before = fingerprint(workspace.path);
    const index = readFileSync(join(workspace.path, "..", "index"));
    await workspace.snapshot();
    expect(fingerprint(workspace.path)).toEqual(before);
    expect(readFileSync(join(workspace.path, "..", "index")).equals(index)).toBe(true);
    expect(workspace.head).toBeUndefined();
  });

  test("is taken while files come and go", async () => {
    using s = scene();
    const workspace = await s.open();
    let running = true;
    const churn = (async () => {
      for (let n = 0; running; n += 1) {
        put(workspace.path, { [`churn/${n % 50}.txt`]: `${n}` });
        rmSync(join(workspace.path, `churn/${(n + 25) % 50}.txt`), { force: true });
        await new Promise((next) => setImmediate(next));
      }
    })();
    put(workspace.path, { "steady.txt": "steady" });
    for (let n = 0; n < 5; n += 1) await workspace.snapshot();
    running = false;
    await churn;
    await workspace.bundle(bundleIn(s));
    const next = await s.open({
      restore: { bundle: bundleIn(s), head: undefined, snapshot: true },
    });
    expect(readFileSync(join(next.path, "steady.txt"), "utf8")).toBe("steady");
  });

  test("and a commit at the same time do not disturb each other", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a" });
    const [, made] = await Promise.all([
      workspace.snapshot(),
      workspace.commit("a"),
      workspace.snapshot(),
    ]);
    expect(made).toBeDefined();
    await workspace.bundle(bundleIn(s));
    const next = await s.open({
      restore: { bundle: bundleIn(s), head: made?.commit, snapshot: true },
    });
    expect(git(next.path, "status", "--porcelain")).toBe("");
  });
});

describe("a later job", () => {
  test("has head as commit and the uncommitted rest as uncommitted changes", async () => {
    using s = scene();
    const first = await s.open();
    put(first.path, { "src/sum.js": "committed\n", "kept.js": "k" });
    const made = await first.commit("committed");
    put(first.path, { "src/sum.js": "uncommitted\n", "new/file.js": "n", "ignored.log": "x" });
    rmSync(join(first.path, "src/other.js"));
    symlinkSync("kept.js", join(first.path, "link.js"));
    await first.snapshot();
    await first.bundle(bundleIn(s));
    s.advance({ "README.md": "# Moved\n" });
    rmSync(s.checkout, { recursive: true });
    git(s.root, "clone", "--quiet", "--depth=1", `file://${s.remote}`, s.checkout);
    const next = await s.open({
      restore: { bundle: bundleIn(s), head: made?.commit, snapshot: true },
    });
    expect(next.head).toEqual(made);
    expect(readFileSync(join(next.path, "src/sum.js"), "utf8")).toBe("uncommitted\n");
    expect(existsSync(join(next.path, "src/other.js"))).toBe(false);
    expect(existsSync(join(next.path, "ignored.log"))).toBe(false);
    expect(git(next.path, "status", "--porcelain", "-uall").split("\n").toSorted()).toEqual([
      " D src/other.js",
      " M src/sum.js",
      "?? link.js",
      "?? new/file.js",
    ]);
    const done = await next.commit("rest");
    expect(
      git(join(next.path, "..", "run.git"), "log", "--format=%P", "-1", done?.commit ?? ""),
    ).toBe(made?.commit);
  });

  test("keeps that work when setup runs before it goes on, and still ignores what setup leaves", async () => {
    using s = scene();
    const first = await s.open();
    put(first.path, { "src/sum.js": "half\n", "new/file.js": "n" });
    await first.snapshot();
    await first.bundle(bundleIn(s));
    const next = await s.open({
      restore: { bundle: bundleIn(s), head: undefined, snapshot: true },
    });
    put(next.path, {
      "node_modules/x.js": "x",
      "src/other.js": "setup was here\n",
      "new/file.js": "setup too\n",
    });
    await next.settleSetup();
    expect(readFileSync(join(next.path, "src/sum.js"), "utf8")).toBe("half\n");
    expect(readFileSync(join(next.path, "new/file.js"), "utf8")).toBe("n");
    expect(git(next.path, "status", "--porcelain", "-uall").split("\n").toSorted()).toEqual([
      " M src/sum.js",
      "?? new/file.js",
    ]);
    const done = await next.commit("rest");
    expect(
      git(join(next.path, "..", "run.git"), "show", "--name-only", "--format=", done?.commit ?? ""),
    ).toBe("new/file.js\nsrc/sum.js");
  });

  test("takes commits that the ledger does not know yet as uncommitted work", async () => {
    using s = scene();
    const first = await s.open();
    put(first.path, { "a.txt": "a" });
    const known = await first.commit("known");
    put(first.path, { "b.txt": "b" });
    await first.commit("not in the ledger");
    await first.bundle(bundleIn(s));
    const next = await s.open({
      restore: { bundle: bundleIn(s), head: known?.commit, snapshot: true },
    });
    expect(next.head).toEqual(known);
    expect(git(next.path, "status", "--porcelain")).toBe("?? b.txt");
  });

  test("may ask for the commits alone", async () => {
    using s = scene();
    const first = await s.open();
    put(first.path, { "a.txt": "a" });
    const made = await first.commit("a");
    put(first.path, { "b.txt": "b" });
    await first.snapshot();
    await first.bundle(bundleIn(s));
    const next = await s.open({
      restore: { bundle: bundleIn(s), head: made?.commit, snapshot: false },
    });
    expect(git(next.path, "status", "--porcelain")).toBe("");
  });

  test("starts at base where there was nothing to save", async () => {
    using s = scene();
    const workspace = await s.open({
      restore: { bundle: undefined, head: undefined, snapshot: true },
    });
    expect(workspace.head).toBeUndefined();
  });

  test.each([
    [
      "lacks the ledger's commit",
      (s: Scene, good: string) => ({ bundle: bundleIn(s), head: "2".repeat(good.length) }),
    ],
    ["is missing", (s: Scene, good: string) => ({ bundle: join(s.root, "none"), head: good })],
    [
      "is no bundle",
      (s: Scene, good: string) => {
        put(s.root, { "run/repo.bundle": "garbage" });
        return { bundle: bundleIn(s), head: good };
      },
    ],
    [
      "is cut off",
      (s: Scene, good: string) => {
        put(s.root, { "run/repo.bundle": readFileSync(bundleIn(s)).subarray(0, -40) });
        return { bundle: bundleIn(s), head: good };
      },
    ],
  ])("is told that the state is broken when the bundle %s", async (_, spoil) => {
    using s = scene();
    const first = await s.open();
    put(first.path, { "a.txt": "a" });
    const made = await first.commit("a");
    await first.bundle(bundleIn(s));
    const restore = { ...spoil(s, made?.commit ?? ""), snapshot: true };
    await expect(s.open({ restore })).rejects.toMatchObject({ code: "state_broken" });
  });

  test("does not take a head that stands on something else than base", async () => {
    using s = scene();
    using other = scene({ files: { "x.txt": "x" } });
    const foreign = await other.open();
    put(foreign.path, { "a.txt": "a" });
    const made = await foreign.commit("a");
    put(other.root, { "run/here": "" });
    const repository = join(foreign.path, "..", "run.git");
    git(repository, "update-ref", "refs/heads/x", made?.commit ?? "");
    git(repository, "bundle", "create", "--quiet", bundleIn(other), "--all");
    const restore = { bundle: bundleIn(other), head: made?.commit, snapshot: true };
    await expect(s.open({ restore })).rejects.toMatchObject({ code: "state_broken" });
  });
});
