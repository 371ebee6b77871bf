import { describe, expect, test } from "vitest";
import { lineThere } from "../../../src/domain/lines-elsewhere.ts";
import type { PullHead } from "../../../src/ports/workspace.ts";
import { contentOf, git, put, type Scene, type SceneOptions, scene } from "./scene.ts";

const number = 7;

/** Commits to a branch that leaves `main` at a commit, as `refs/pull/7/head` at the remote. */
function pullRequest(s: Scene, files: Record<string, string | null>, from = "main"): string {
  const folder = `${s.root}/author-${Math.random().toString(36).slice(2)}`;
  git(s.root, "clone", "--quiet", `file://${s.remote}`, folder);
  git(folder, "checkout", "--quiet", "-b", "topic", from === "main" ? "origin/main" : from);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) git(folder, "rm", "--quiet", path);
    else put(folder, { [path]: text });
  }
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", "Topic");
  git(folder, "push", "--quiet", "origin", `HEAD:refs/pull/${number}/head`);
  return git(folder, "rev-parse", "HEAD");
}

const clones: readonly (readonly [string, SceneOptions])[] = [
  ["a shallow clone", {}],
  ["a whole clone", { clone: [] }],
  ["a partial clone", { clone: ["--filter=blob:none"] }],
];

function fixing(sha: string): PullHead {
  return { number, sha, begin: "head" };
}

function merging(sha: string): PullHead {
  return { number, sha, begin: "merge" };
}

describe.each(clones)("in %s, the merge of a pull request", (_, options) => {
  test("has both sides, stands on base and is the same each time", async () => {
    using s = scene(options);
    const sha = pullRequest(s, { "src/sum.js": "export const sum = (a, b) => a + b;\n" });
    const base = s.advance({ "src/other.js": "export const other = 2;\n" });
    const first = await s.open({ base, branch: "topic", pull: merging(sha) });
    const again = await s.open({ base, branch: "topic", pull: merging(sha) });
    expect(first.taken).toMatchObject({ kind: "taken" });
    expect(again.taken).toEqual(first.taken);
    const { files } = await first.change();
    expect(files.map(({ path }) => path)).toEqual(["src/sum.js"]);
    expect(await first.read(first.head?.tree ?? "", "src/other.js")).toContain("= 2");
    expect(first.base.commit).toBe(base);
  });

  test("that conflicts names the files, and leaves the workspace at base", async () => {
    using s = scene(options);
    const sha = pullRequest(s, {
      "src/sum.js": "mine\n",
      "src/other.js": "mine\n",
      "new.js": "n\n",
    });
    const base = s.advance({ "src/sum.js": "theirs\n", "src/other.js": "theirs\n" });
    const workspace = await s.open({ base, branch: "topic", pull: merging(sha) });
    expect(workspace.taken).toEqual({ kind: "conflict", files: ["src/other.js", "src/sum.js"] });
    expect(workspace.head).toBeUndefined();
  });

  test("of a file deleted on one side and changed on the other is a conflict", async () => {
    using s = scene(options);
    const sha = pullRequest(s, { "src/sum.js": null });
    const base = s.advance({ "src/sum.js": "theirs\n" });
    const workspace = await s.open({ base, branch: "topic", pull: merging(sha) });
    expect(workspace.taken).toEqual({ kind: "conflict", files: ["src/sum.js"] });
  });

  test("leaves remote and checkout as they are", async () => {
    using s = scene(options);
    const sha = pullRequest(s, { "a.js": "a\n" });
    const before = git(s.remote, "for-each-ref");
    await s.open({ branch: "topic", pull: merging(sha) });
    expect(git(s.remote, "for-each-ref")).toBe(before);
    expect(git(s.checkout, "status", "--porcelain")).toBe("");
    expect(git(s.checkout, "rev-parse", "HEAD")).toBe(s.base);
  });
});

describe("the lines of a merge", () => {
  const numbered = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);
  const textOf = (lines: readonly string[]) => `${lines.join("\n")}\n`;
  const long = numbered(1, 60);

  test("are found at the pull request's own head, and what base brought is not", async () => {
    using s = scene({
      files: { "a.txt": textOf(long), "b.txt": textOf(long), ".gitattributes": "* -diff\n" },
    });
    const mine = [...long.slice(0, 20), "mine", ...long.slice(22), "my end"];
    const sha = pullRequest(s, { "a.txt": textOf(mine) });
    const base = s.advance({
      "a.txt": textOf([
        "theirs",
        "theirs too",
        ...long.slice(0, 40),
        ...long.slice(45, 55),
        "their turn",
        ...long.slice(56),
      ]),
      "b.txt": textOf(["theirs", ...long]),
      "c.txt": "new\n",
    });
    const workspace = await s.open({ base, branch: "topic", pull: merging(sha) });
    const paths = ["a.txt", "b.txt", "c.txt", ".gitattributes", "none.txt"];
    const compared = await workspace.compareWithPull(paths);
    expect(compared.map(({ path, hunks }) => [path, hunks !== undefined])).toEqual([
      ["a.txt", true],
      ["b.txt", true],
      ["c.txt", false],
    ]);
    const merged = (await workspace.read(workspace.head?.tree ?? "", "a.txt"))?.split("\n") ?? [];
    const [file] = compared;
    const found = merged.map((line, index) => {
      const there = file === undefined ? undefined : lineThere(file, index + 1);
      return { line, there: there === undefined ? undefined : mine.concat("")[there - 1] };
    });
    const placed = found.filter(({ there }) => there !== undefined);
    expect(placed.map(({ there }) => there)).toEqual(placed.map(({ line }) => line));
    const lost = found.filter(({ there }) => there === undefined).map(({ line }) => line);
    expect(lost).toEqual(["theirs", "theirs too", "their turn"]);
  });

  test("of a fix are compared with the head that it began at", async () => {
    using s = scene({ files: { "a.txt": textOf(long) } });
    const sha = pullRequest(s, { "a.txt": textOf(["mine", ...long]) });
    const workspace = await s.open({ branch: "topic", pull: fixing(sha) });
    expect(await workspace.compareWithPull(["a.txt"])).toEqual([]);
    put(workspace.path, { "a.txt": textOf(["mine", "fixed", ...long]) });
    await workspace.commit("Fix");
    expect(await workspace.compareWithPull(["a.txt"])).toEqual([
      { path: "a.txt", hunks: [{ from: 2, lines: 1, there: 0 }] },
    ]);
  });
});

describe("a pull request", () => {
  test("of far back is merged from a shallow clone, with the history that it takes", async () => {
    using s = scene();
    const sha = pullRequest(s, { "src/sum.js": "far\n" });
    let base = s.base;
    for (let i = 0; i < 60; i += 1) base = s.advance({ "count.txt": `${i}\n` });
    const workspace = await s.open({ base, branch: "topic", pull: merging(sha) });
    expect(workspace.taken).toMatchObject({ kind: "taken" });
    expect((await workspace.change()).files.map(({ path }) => path)).toEqual(["src/sum.js"]);
  });

  test("without a commit in common cannot be merged", async () => {
    using s = scene();
    const folder = `${s.root}/stranger`;
    git(s.root, "init", "--quiet", folder);
    put(folder, { "a.txt": "a\n" });
    git(folder, "add", "-A");
    git(folder, "commit", "--quiet", "-m", "Alone");
    git(folder, "push", "--quiet", s.remote, `HEAD:refs/pull/${number}/head`);
    const sha = git(folder, "rev-parse", "HEAD");
    const workspace = await s.open({ branch: "topic", pull: merging(sha) });
    expect(workspace.taken).toEqual({ kind: "conflict", files: [] });
  });

  test("whose head nobody has says so", async () => {
    using s = scene();
    pullRequest(s, { "a.js": "a\n" });
    const opened = s.open({ branch: "topic", pull: merging("f".repeat(40)) });
    await expect(opened).rejects.toMatchObject({ code: "base_missing" });
  });

  test("is had by its ref where the server gives no commits by name", async () => {
    using s = scene();
    const sha = pullRequest(s, { "a.js": "a\n" });
    git(s.remote, "config", "uploadpack.allowAnySHA1InWant", "false");
    const workspace = await s.open({ branch: "topic", pull: merging(sha) });
    expect(workspace.taken).toMatchObject({ kind: "taken" });
  });

  test("whose merge driver and attributes would run something runs nothing", async () => {
    using s = scene({ files: { "a.txt": "1\n", ".gitattributes": "* merge=evil filter=evil\n" } });
    const sha = pullRequest(s, { "a.txt": "1\n2\n" });
    const base = s.advance({ "b.txt": "b\n" });
    const workspace = await s.open({ base, branch: "topic", pull: merging(sha) });
    expect(await workspace.read(workspace.head?.tree ?? "", "a.txt")).toBe("1\n2\n");
  });
});

describe("a pull request that is to be fixed", () => {
  test("begins at its head, measured against where it left base, and is pushed under a lease", async () => {
    using s = scene();
    const sha = pullRequest(s, { "src/sum.js": "export const sum = (a, b) => a + b;\n" });
    const tip = s.advance({ "src/other.js": "export const other = 2;\n" });
    git(s.remote, "update-ref", "refs/heads/topic", sha);
    const workspace = await s.open({ base: tip, branch: "topic", pull: fixing(sha) });
    expect(workspace.base.commit).toBe(s.base);
    expect(workspace.head?.commit).toBe(sha);
    put(workspace.path, { "test.js": "t\n" });
    const made = await workspace.commit("Add a test");
    const paths = (await workspace.change()).files.map(({ path }) => path);
    expect(paths).toEqual(["src/sum.js", "test.js"]);
    expect(await workspace.push("topic", made?.commit ?? "", sha)).toEqual({ kind: "pushed" });
    expect(git(s.remote, "log", "-1", "--format=%P", "topic")).toBe(sha);
  });

  test("is not overwritten when somebody pushed to it meanwhile", async () => {
    using s = scene();
    const sha = pullRequest(s, { "a.js": "a\n" });
    git(s.remote, "update-ref", "refs/heads/topic", sha);
    const workspace = await s.open({ branch: "topic", pull: fixing(sha) });
    const later = s.advance({ "b.js": "b\n" });
    git(s.remote, "update-ref", "refs/heads/topic", later);
    put(workspace.path, { "c.js": "c\n" });
    const made = await workspace.commit("Add c");
    const pushed = await workspace.push("topic", made?.commit ?? "", sha);
    expect(pushed).toMatchObject({ kind: "moved" });
    expect(git(s.remote, "rev-parse", "topic")).toBe(later);
  });

  test("goes on in a later job from the bundle, which holds only what the run made", async () => {
    using s = scene();
    const sha = pullRequest(s, { "a.js": "a\n" });
    const workspace = await s.open({ branch: "topic", pull: fixing(sha) });
    const bundle = `${s.root}/repo.bundle`;
    expect(await workspace.bundle(bundle)).toBe(false);
    put(workspace.path, { "c.js": "c\n" });
    const made = await workspace.commit("Add c");
    expect(await workspace.bundle(bundle)).toBe(true);
    expect(git(s.checkout, "bundle", "list-heads", bundle)).toContain(made?.commit);
    const later = await s.open({
      base: workspace.base.commit,
      branch: "topic",
      pull: fixing(sha),
      restore: { bundle, head: made?.commit, snapshot: true },
    });
    expect(later.head).toEqual(made);
    expect(Object.keys(contentOf(`${later.path}/../run.git`, made?.commit ?? ""))).toContain(
      "c.js",
    );
  });
});
