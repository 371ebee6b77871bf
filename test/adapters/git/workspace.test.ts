import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentOf, fingerprint, git, put, scene, seed } from "./scene.ts";

function runGit(folder: string): string {
  return join(folder, "..", "run.git");
}

describe("the worktree", () => {
  test("holds base and answers git status, log and diff", async () => {
    using s = scene();
    const workspace = await s.open();
    expect(readFileSync(join(workspace.path, "src/sum.js"), "utf8")).toBe(seed["src/sum.js"]);
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
    expect(git(workspace.path, "log", "--format=%s")).toBe("Start");
    expect(git(workspace.path, "branch", "--show-current")).toBe("omk/i12-fix");
    put(workspace.path, { "src/sum.js": "changed\n" });
    expect(git(workspace.path, "diff", "--name-only")).toBe("src/sum.js");
    expect(workspace.head).toBeUndefined();
  });

  test("knows the tags and remote branches of a checkout with its whole history", async () => {
    using s = scene({ clone: [], prepare: (at) => git(at, "tag", "-a", "v1.0.0", "-m", "one") });
    const workspace = await s.open();
    expect(git(workspace.path, "describe")).toMatch(/^v1\.0\.0-1-g/);
    expect(git(workspace.path, "rev-parse", "origin/main")).toBe(s.base);
    expect(git(workspace.path, "log", "--format=%s")).toBe("Start\nBefore");
  });

  test("reads files and paths of base, through links inside it and not out of it", async () => {
    using s = scene({
      files: { ...seed, "CLAUDE.md": "rules\n", "dir with space/ü.txt": "u", "line\nbreak": "x" },
      prepare: (at) => {
        symlinkSync("CLAUDE.md", join(at, "AGENTS.md"));
        symlinkSync("../../../etc/passwd", join(at, "out"));
      },
    });
    const workspace = await s.open();
    expect(await workspace.readBase("README.md")).toBe("# Sum\n");
    expect(await workspace.readBase("AGENTS.md")).toBe("rules\n");
    expect(await workspace.readBase("dir with space/ü.txt")).toBe("u");
    expect(await workspace.readBase("out")).toBeUndefined();
    expect(await workspace.readBase("nothing")).toBeUndefined();
    expect(await workspace.readBase("src")).toBeUndefined();
    expect(await workspace.listBase()).toEqual(
      expect.arrayContaining(["AGENTS.md", "dir with space/ü.txt", "line\nbreak", "src/sum.js"]),
    );
  });
});

describe("opening", () => {
  test("for reading base alone makes no worktree", async () => {
    using s = scene();
    const base = await s.openBase();
    expect(await base.readBase("README.md")).toBe("# Sum\n");
    expect(await base.listBase()).toContain("src/sum.js");
    expect(readdirSync(join(s.root, "work-1", "worktree"))).toEqual([]);
  });

  test("removes what an earlier job left in the folder, also what is read-only", async () => {
    using s = scene();
    put(s.root, { "again/worktree/locked/file": "x", "again/run.git/HEAD": "garbage" });
    chmodSync(join(s.root, "again/worktree/locked"), 0o555);
    const workspace = await s.open({ folder: join(s.root, "again") });
    expect(git(workspace.path, "status", "--porcelain", "--ignored")).toBe("");
  });

  test("ends as cancelled when the run is cancelled meanwhile", async () => {
    using s = scene();
    const moved = s.advance({ "a.txt": "a" });
    const signal = AbortSignal.abort();
    await expect(s.open({ base: moved, signal })).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("the user's checkout", () => {
  test("is not touched by a whole run, down to the times of its object files", async () => {
    using s = scene({ files: { ...seed, "empty.txt": "" } });
    // Packed and loose objects both: git touches either when the same content is written again.
    git(s.checkout, "repack", "-adq");
    put(s.checkout, { "loose.txt": "loose\n" });
    git(s.checkout, "add", "loose.txt");
    const before = fingerprint(s.checkout);
    const workspace = await s.open();
    put(workspace.path, {
      "copy.js": seed["src/sum.js"] ?? "",
      "__init__.py": "",
      "new.js": "1",
      "l.txt": "loose\n",
    });
    await workspace.snapshot();
    const first = await workspace.commit("one");
    for (const name of ["copy.js", "__init__.py", "new.js", "l.txt"])
      rmSync(join(workspace.path, name));
    await workspace.commit("back to base");
    await workspace.settleSetup();
    await workspace.settleGates();
    await workspace.change();
    await workspace.bundle(join(s.root, "run", "repo.bundle"));
    await (await workspace.cleanRoom(first?.tree ?? ""))[Symbol.asyncDispose]();
    await workspace.push("omk/i12-fix", workspace.head?.commit ?? "", undefined);
    expect(fingerprint(s.checkout)).toEqual(before);
  });

  test("may be a linked worktree that itself borrows objects", async () => {
    using s = scene({ clone: [] });
    git(s.root, "clone", "--quiet", "--shared", s.checkout, join(s.root, "shared"));
    git(join(s.root, "shared"), "worktree", "add", "--quiet", "--detach", join(s.root, "linked"));
    const before = fingerprint(join(s.root, "shared"));
    const workspace = await s.open({ checkout: join(s.root, "linked") });
    expect(git(workspace.path, "log", "--format=%s")).toBe("Start\nBefore");
    expect(await workspace.readBase("README.md")).toBe("# Sum\n");
    expect(fingerprint(join(s.root, "shared"))).toEqual(before);
  });

  test("may be a submodule of another repository", async () => {
    using s = scene();
    const outer = join(s.root, "outer");
    mkdirSync(outer);
    git(outer, "init", "--quiet");
    git(outer, "submodule", "--quiet", "add", `file://${s.remote}`, "inner");
    const workspace = await s.open({ checkout: join(outer, "inner") });
    expect(await workspace.readBase("README.md")).toBe("# Sum\n");
  });

  test("may lack the base: it is fetched into the run's own repository", async () => {
    using s = scene();
    const moved = s.advance({ "README.md": "# Moved\n" });
    const before = fingerprint(s.checkout);
    const workspace = await s.open({ base: moved });
    expect(readFileSync(join(workspace.path, "README.md"), "utf8")).toBe("# Moved\n");
    put(workspace.path, { "a.txt": "a" });
    expect(await workspace.commit("on the moved base")).toBeDefined();
    expect(fingerprint(s.checkout)).toEqual(before);
  });

  test("may be a partial clone without any file", async () => {
    using s = scene({ clone: ["--depth=1", "--filter=blob:none", "--no-checkout"] });
    const before = fingerprint(s.checkout);
    const workspace = await s.open();
    expect(readFileSync(join(workspace.path, "src/sum.js"), "utf8")).toBe(seed["src/sum.js"]);
    put(workspace.path, { "src/sum.js": "fixed\n" });
    const made = await workspace.commit("fix");
    await using room = await workspace.cleanRoom(made?.tree ?? "");
    expect(readFileSync(join(room.path, "src/sum.js"), "utf8")).toBe("fixed\n");
    expect((await workspace.change()).files).toHaveLength(1);
    expect(fingerprint(s.checkout)).toEqual(before);
  });

  test("may be a partial clone that lacks the base", async () => {
    using s = scene({ clone: ["--depth=1", "--filter=blob:none", "--no-checkout"] });
    const moved = s.advance({ "README.md": "# Moved\n" });
    const workspace = await s.open({ base: moved });
    expect(readFileSync(join(workspace.path, "README.md"), "utf8")).toBe("# Moved\n");
    expect(readFileSync(join(workspace.path, "src/sum.js"), "utf8")).toBe(seed["src/sum.js"]);
  });

  test("that is missing ends the run with the step that mends it", async () => {
    using s = scene();
    rmSync(join(s.checkout, ".git"), { recursive: true });
    await expect(s.open()).rejects.toMatchObject({
      ending: { code: "checkout_missing", mend: expect.stringContaining("actions/checkout") },
    });
  });

  test("and the remote may both lack the base: the run ends and says so", async () => {
    using s = scene();
    await expect(s.open({ base: "1".repeat(40) })).rejects.toMatchObject({ code: "base_missing" });
  });
});

describe("a commit", () => {
  test("holds everything that is not ignored, on top of head, by the run's identity", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, {
      "src/sum.js": "fixed\n",
      "new/deep/file.js": "new\n",
      "noise.log": "x",
      "build/o": "x",
    });
    rmSync(join(workspace.path, "README.md"));
    const first = await workspace.commit("Fix sum\n\nBody with 'quotes' and ü.\n");
    const repository = runGit(workspace.path);
    expect(Object.keys(contentOf(repository, first?.commit ?? ""))).toEqual([
      ".gitignore",
      "new/deep/file.js",
      "old.txt",
      "src/other.js",
      "src/sum.js",
    ]);
    const shown = git(repository, "log", "-1", "--format=%P|%an <%ae>|%cn|%B", first?.commit ?? "");
    expect(shown).toBe(
      `${s.base}|omk <omk@example.com>|omk|Fix sum\n\nBody with 'quotes' and ü.\n`.trimEnd(),
    );
    expect(workspace.head).toEqual(first);
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
    put(workspace.path, { "src/sum.js": "fixed again\n" });
    const second = await workspace.commit("again");
    expect(git(repository, "log", "-1", "--format=%P", second?.commit ?? "")).toBe(first?.commit);
  });

  test("is not made when nothing changed, or only times did", async () => {
    using s = scene();
    const workspace = await s.open();
    expect(await workspace.commit("nothing")).toBeUndefined();
    put(workspace.path, { "src/sum.js": seed["src/sum.js"] ?? "" });
    expect(await workspace.commit("nothing")).toBeUndefined();
    expect(workspace.head).toBeUndefined();
  });

  test("keeps links, exec bits, CRLF, odd names and a file that became a folder", async () => {
    using s = scene({
      files: { ...seed, thing: "file\n", folder: "file\n", "crlf.txt": "a\r\nb\r\n" },
    });
    const workspace = await s.open();
    const at = (path: string) => join(workspace.path, path);
    put(workspace.path, {
      "-leading.txt": "dash",
      "--force": "dash",
      ":(top)magic": "magic",
      "with space.txt": "space",
      "line\nbreak.txt": "newline",
      'quo"te\\back': "quote",
      "ünï/日本.txt": "unicode",
      "crlf.txt": "a\r\nb\r\nc\r\n",
      "run.sh": "#!/bin/sh\n",
    });
    chmodSync(at("run.sh"), 0o755);
    rmSync(at("thing"));
    put(workspace.path, { "thing/inside.txt": "in" });
    symlinkSync("/etc/passwd", at("absolute"));
    symlinkSync("src", at("to-folder"));
    symlinkSync("nowhere", at("dangling"));
    const made = await workspace.commit("odd");
    const content = contentOf(runGit(workspace.path), made?.commit ?? "");
    expect(content).toMatchObject({
      "-leading.txt": "100644 dash",
      "--force": "100644 dash",
      ":(top)magic": "100644 magic",
      "with space.txt": "100644 space",
      "line\nbreak.txt": "100644 newline",
      'quo"te\\back': "100644 quote",
      "ünï/日本.txt": "100644 unicode",
      "crlf.txt": "100644 a\r\nb\r\nc",
      "run.sh": "100755 #!/bin/sh",
      "thing/inside.txt": "100644 in",
      absolute: "120000 /etc/passwd",
      "to-folder": "120000 src",
      dangling: "120000 nowhere",
    });
    expect(content).not.toHaveProperty("thing");
    await using room = await workspace.cleanRoom(made?.tree ?? "");
    expect(readlinkSync(join(room.path, "absolute"))).toBe("/etc/passwd");
    expect(statSync(join(room.path, "run.sh")).mode & 0o111).toBe(0o111);
    expect(git(room.path, "status", "--porcelain")).toBe("");
    const change = await workspace.change();
    expect(change.files.map((f) => f.path)).toEqual(
      expect.arrayContaining(["line\nbreak.txt", 'quo"te\\back']),
    );
  });

  test("follows .gitattributes for line ends and runs no filter", async () => {
    using s = scene({
      files: {
        ...seed,
        ".gitattributes":
          "*.bin filter=lfs diff=lfs merge=lfs -text\n*.win text eol=crlf\n*.auto text=auto\n",
        "big.bin": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
        "a.win": "one\n",
      },
    });
    const workspace = await s.open();
    expect(readFileSync(join(workspace.path, "big.bin"), "utf8")).toMatch(/^version https/);
    expect(readFileSync(join(workspace.path, "a.win"), "utf8")).toBe("one\r\n");
    expect(await workspace.commit("nothing")).toBeUndefined();
    put(workspace.path, { "a.win": "one\r\ntwo\r\n" });
    const made = await workspace.commit("two");
    expect(contentOf(runGit(workspace.path), made?.commit ?? "")["a.win"]).toBe("100644 one\ntwo");
  });

  test("takes in what the agent committed, reset and stashed itself", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a" });
    git(workspace.path, "add", "-A");
    git(workspace.path, "commit", "--quiet", "-m", "mine");
    git(workspace.path, "checkout", "--quiet", "--orphan", "elsewhere");
    put(workspace.path, { "b.txt": "b" });
    const made = await workspace.commit("ours");
    const repository = runGit(workspace.path);
    expect(git(repository, "log", "--format=%s", made?.commit ?? "")).toBe("ours\nStart");
    expect(contentOf(repository, made?.commit ?? "")).toMatchObject({
      "a.txt": "100644 a",
      "b.txt": "100644 b",
    });
    expect(git(workspace.path, "log", "-1", "--format=%s")).toBe("ours");
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
  });

  test.each([
    ["is removed", (dir: string) => rmSync(join(dir, ".git"), { recursive: true })],
    ["has a broken index", (dir: string) => writeFileSync(join(dir, ".git/index"), "garbage")],
    [
      "is a link to elsewhere",
      (dir: string) => {
        renameSync(join(dir, ".git"), join(dir, "..", "moved"));
        symlinkSync(join(dir, "..", "moved"), join(dir, ".git"));
      },
    ],
    [
      "is a file that names another repository",
      (dir: string) => {
        rmSync(join(dir, ".git"), { recursive: true });
        writeFileSync(join(dir, ".git"), "gitdir: /nowhere\n");
      },
    ],
    [
      "runs commands from its configuration and its hooks",
      (dir: string) => {
        const bait = `touch ${join(dir, "..", "caught")}`;
        git(dir, "config", "core.fsmonitor", bait);
        git(dir, "config", "filter.bait.clean", `${bait}; cat`);
        git(dir, "config", "core.pager", bait);
        put(dir, {
          ".gitattributes": "* filter=bait\n",
          ".git/hooks/post-commit": `#!/bin/sh\n${bait}\n`,
        });
        chmodSync(join(dir, ".git/hooks/post-commit"), 0o755);
      },
    ],
  ])("is made although the worktree's .git %s", async (_, spoil) => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a" });
    spoil(workspace.path);
    const made = await workspace.commit("anyway");
    expect(contentOf(runGit(workspace.path), made?.commit ?? "")).toHaveProperty("a.txt");
    expect(existsSync(join(workspace.path, "..", "caught"))).toBe(false);
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
    expect(git(workspace.path, "log", "-1", "--format=%s")).toBe("anyway");
  });

  test("takes in the files of repositories that were made inside the worktree", async () => {
    using s = scene();
    const workspace = await s.open();
    const inner = join(workspace.path, "inner");
    put(workspace.path, {
      "inner/a.txt": "a",
      "inner/skip.me": "x",
      "inner/.gitignore": "skip.me\n",
      "inner/deep/b.txt": "b",
      "no commit/c.txt": "c",
      "empty/.keep": "",
    });
    git(inner, "init", "--quiet");
    git(join(inner, "deep"), "init", "--quiet");
    git(inner, "add", "a.txt");
    git(inner, "commit", "--quiet", "-m", "inner");
    git(join(workspace.path, "no commit"), "init", "--quiet");
    git(join(workspace.path, "empty"), "init", "--quiet");
    rmSync(join(workspace.path, "empty", ".keep"));
    git(join(workspace.path, "src"), "init", "--quiet");
    put(workspace.path, { "src/new.js": "new" });
    const made = await workspace.commit("with inner");
    const content = contentOf(runGit(workspace.path), made?.commit ?? "");
    expect(content).toMatchObject({
      "inner/a.txt": "100644 a",
      "inner/.gitignore": "100644 skip.me",
      "inner/deep/b.txt": "100644 b",
      "no commit/c.txt": "100644 c",
      "src/new.js": "100644 new",
      "src/sum.js": expect.stringContaining("100644"),
    });
    expect(
      Object.keys(content).filter((path) => path.includes(".git/") || path === "inner/skip.me"),
    ).toEqual([]);
    expect(existsSync(join(inner, ".git/HEAD"))).toBe(true);
    put(workspace.path, { "inner/a.txt": "a2", "inner/more.txt": "m" });
    const next = await workspace.commit("inner again");
    expect(contentOf(runGit(workspace.path), next?.commit ?? "")).toMatchObject({
      "inner/a.txt": "100644 a2",
      "inner/more.txt": "100644 m",
    });
  });

  test("keeps submodules as they are, filled or not", async () => {
    using other = scene();
    using s = scene({
      prepare: (at) => {
        git(at, "submodule", "--quiet", "add", `file://${other.remote}`, "lib");
      },
    });
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a" });
    const first = await workspace.commit("beside it");
    expect(contentOf(runGit(workspace.path), first?.commit ?? "")["lib"]).toBe(
      `160000 ${other.base}`,
    );
    git(workspace.path, "submodule", "--quiet", "update", "--init");
    put(workspace.path, { "b.txt": "b" });
    const second = await workspace.commit("and filled");
    expect(contentOf(runGit(workspace.path), second?.commit ?? "")["lib"]).toBe(
      `160000 ${other.base}`,
    );
    expect(git(join(workspace.path, "lib"), "status", "--porcelain")).toBe("");
    const moved = other.advance({ "README.md": "# Newer\n" });
    git(join(workspace.path, "lib"), "fetch", "--quiet");
    git(join(workspace.path, "lib"), "checkout", "--quiet", moved);
    const third = await workspace.commit("moved");
    expect(contentOf(runGit(workspace.path), third?.commit ?? "")["lib"]).toBe(`160000 ${moved}`);
    await workspace.settleGates();
    expect(existsSync(join(workspace.path, "lib/README.md"))).toBe(true);
  });

  test("adds a submodule that .gitmodules names", async () => {
    using other = scene();
    using s = scene();
    const workspace = await s.open();
    git(workspace.path, "submodule", "--quiet", "add", `file://${other.remote}`, "vendor/lib");
    const made = await workspace.commit("add it");
    expect(contentOf(runGit(workspace.path), made?.commit ?? "")["vendor/lib"]).toBe(
      `160000 ${other.base}`,
    );
  });

  test("is not made of a worktree that the agent removed: it is put back, and work goes on", async () => {
    using s = scene();
    const workspace = await s.open();
    rmSync(workspace.path, { recursive: true });
    expect(await workspace.commit("gone\n")).toBeUndefined();
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
    rmSync(workspace.path, { recursive: true });
    await workspace.settleGates();
    put(workspace.path, { "later.txt": "later" });
    expect(await workspace.commit("later\n")).toBeDefined();
    expect((await workspace.change()).files.map((file) => file.path)).toEqual(["later.txt"]);
  });

  test("is not made through a link in the worktree's place, and nothing behind it is touched", async () => {
    using s = scene();
    const workspace = await s.open();
    const before = fingerprint(s.checkout);
    renameSync(workspace.path, `${workspace.path}.old`);
    symlinkSync(s.checkout, workspace.path);
    await workspace.snapshot();
    expect(await workspace.commit("through\n")).toBeUndefined();
    rmSync(workspace.path, { recursive: true });
    symlinkSync(s.checkout, workspace.path);
    await workspace.settleGates();
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
    expect(fingerprint(s.checkout)).toEqual(before);
  });

  test("is made although a killed command left its lock", async () => {
    using s = scene();
    const workspace = await s.open();
    writeFileSync(join(workspace.path, "..", "index.lock"), "");
    put(workspace.path, { "a.txt": "a" });
    expect(await workspace.commit("anyway")).toBeDefined();
  });
});

describe("the change", () => {
  test("names created, modified, deleted and renamed files with their lines", async () => {
    using s = scene({
      files: { ...seed, "big.txt": Array.from({ length: 50 }, (_, n) => `line ${n}\n`).join("") },
    });
    const workspace = await s.open();
    renameSync(join(workspace.path, "big.txt"), join(workspace.path, "renamed big.txt"));
    rmSync(join(workspace.path, "README.md"));
    put(workspace.path, {
      "src/sum.js": "export const sum = (a, b) => a + b;\n",
      "new\tä.js": "1\n2\n",
      "image.png": Buffer.from([0, 1, 2, 0, 255]),
    });
    await workspace.commit("all kinds");
    const { files, patch } = await workspace.change();
    expect(files).toEqual([
      { path: "README.md", operation: "deleted", additions: 0, deletions: 1 },
      { path: "image.png", operation: "created", additions: 0, deletions: 0 },
      { path: "new\tä.js", operation: "created", additions: 2, deletions: 0 },
      {
        path: "renamed big.txt",
        from: "big.txt",
        operation: "renamed",
        additions: 0,
        deletions: 0,
      },
      { path: "src/sum.js", operation: "modified", additions: 1, deletions: 1 },
    ]);
    expect(patch).toContain("+export const sum = (a, b) => a + b;");
    expect(patch).toContain("Binary files /dev/null and b/image.png differ");
    expect(patch).toContain("rename from big.txt");
  });

  test("is empty before the first commit, and against base alone after the remote moved", async () => {
    using s = scene();
    const workspace = await s.open();
    expect(await workspace.change()).toEqual({ files: [], patch: "" });
    s.advance({ "README.md": "# Moved\n" });
    put(workspace.path, { "a.txt": "a" });
    await workspace.commit("a");
    expect((await workspace.change()).files.map((f) => f.path)).toEqual(["a.txt"]);
  });

  test("has a patch that says where it was cut", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "huge.txt": "0123456789abcdef\n".repeat(400_000) });
    await workspace.commit("huge");
    const { files, patch } = await workspace.change();
    expect(files[0]?.additions).toBe(400_000);
    expect(patch.length).toBeLessThan(5_000_100);
    expect(patch).toMatch(/the patch goes on: it is cut here\]\n$/);
  });
});

describe("after setup", () => {
  test("what it left is ignored and what it changed is put back", async () => {
    using s = scene({ files: { ...seed, "packages/a/package.json": "{}" } });
    const workspace = await s.open();
    put(workspace.path, {
      "node_modules/x/index.js": "x",
      "packages/a/node_modules/y.js": "y",
      "[odd] *dir !/#x ": "z",
      "src/sum.js": "formatted by setup\n",
    });
    await workspace.settleSetup();
    expect(readFileSync(join(workspace.path, "src/sum.js"), "utf8")).toBe(seed["src/sum.js"]);
    expect(existsSync(join(workspace.path, "node_modules/x/index.js"))).toBe(true);
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
    expect(await workspace.commit("nothing")).toBeUndefined();
    put(workspace.path, { "packages/b/node_modules/z.js": "z", oddd: "kept" });
    const made = await workspace.commit("b");
    expect(contentOf(runGit(workspace.path), made?.commit ?? "")).toMatchObject({
      "packages/b/node_modules/z.js": "100644 z",
      oddd: "100644 kept",
    });
    await workspace.settleGates();
    expect(existsSync(join(workspace.path, "node_modules/x/index.js"))).toBe(true);
  });
});

describe("after gates", () => {
  test("the worktree is at head again: changes and new files go, ignored files stay", async () => {
    using s = scene({ files: { ...seed, swap: "file\n" } });
    const workspace = await s.open();
    put(workspace.path, { "mine.js": "mine\n" });
    await workspace.commit("mine");
    put(workspace.path, {
      "src/sum.js": "gate\n",
      "report.xml": "<x/>",
      "tmp/deep/x": "x",
      "build/out.o": "o",
    });
    rmSync(join(workspace.path, "src/other.js"));
    rmSync(join(workspace.path, "swap"));
    put(workspace.path, { "swap/inside": "x" });
    put(workspace.path, { "nested/x": "x" });
    git(join(workspace.path, "nested"), "init", "--quiet");
    mkdirSync(join(workspace.path, "locked"));
    writeFileSync(join(workspace.path, "locked", "file"), "x");
    chmodSync(join(workspace.path, "locked"), 0o555);
    await workspace.settleGates();
    expect(readFileSync(join(workspace.path, "src/sum.js"), "utf8")).toBe(seed["src/sum.js"]);
    expect(readFileSync(join(workspace.path, "swap"), "utf8")).toBe("file\n");
    expect(existsSync(join(workspace.path, "src/other.js"))).toBe(true);
    expect(existsSync(join(workspace.path, "mine.js"))).toBe(true);
    for (const gone of ["report.xml", "tmp", "nested", "locked"]) {
      expect(existsSync(join(workspace.path, gone))).toBe(false);
    }
    expect(existsSync(join(workspace.path, "build/out.o"))).toBe(true);
    expect(git(workspace.path, "status", "--porcelain")).toBe("");
  });

  test("a link to a folder outside is not followed when files are put back", async () => {
    using s = scene();
    const workspace = await s.open();
    put(s.root, { "outside/sum.js": "outside\n" });
    rmSync(join(workspace.path, "src"), { recursive: true });
    symlinkSync(join(s.root, "outside"), join(workspace.path, "src"));
    await workspace.settleGates();
    expect(readFileSync(join(s.root, "outside/sum.js"), "utf8")).toBe("outside\n");
    expect(readFileSync(join(workspace.path, "src/sum.js"), "utf8")).toBe(seed["src/sum.js"]);
  });
});

describe("a clean room", () => {
  test("has exactly the files of its tree, a .git of its own, and is gone afterwards", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a", "noise.log": "x" });
    const made = await workspace.commit("a");
    put(workspace.path, { "later.txt": "x" });
    const room = await workspace.cleanRoom(made?.tree ?? "");
    expect(existsSync(join(room.path, "a.txt"))).toBe(true);
    expect(existsSync(join(room.path, "noise.log"))).toBe(false);
    expect(existsSync(join(room.path, "later.txt"))).toBe(false);
    expect(git(room.path, "log", "--format=%s")).toBe("a\nStart");
    expect(git(room.path, "status", "--porcelain")).toBe("");
    put(room.path, { "gomod/cache/x.go": "x" });
    chmodSync(join(room.path, "gomod/cache"), 0o555);
    chmodSync(join(room.path, "gomod"), 0o555);
    await room[Symbol.asyncDispose]();
    expect(existsSync(room.path)).toBe(false);
    expect(existsSync(join(workspace.path, "later.txt"))).toBe(true);
  });

  test("can be of base and of a tree that no commit has, several at once", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "a.txt": "a" });
    const made = await workspace.commit("a");
    const baseTree = git(runGit(workspace.path), "rev-parse", `${s.base}^{tree}`);
    const srcTree = git(runGit(workspace.path), "rev-parse", `${s.base}:src`);
    const rooms = await Promise.all(
      [baseTree, srcTree, made?.tree ?? ""].map((tree) => workspace.cleanRoom(tree)),
    );
    const paths = rooms.map((room) => room.path);
    expect(paths.map((path) => existsSync(join(path, "a.txt")))).toEqual([false, false, true]);
    expect(paths.map((path) => existsSync(join(path, "sum.js")))).toEqual([false, true, false]);
    expect(paths.map((path) => git(path, "rev-parse", "HEAD^{tree}"))).toEqual([
      baseTree,
      srcTree,
      made?.tree,
    ]);
    await Promise.all(rooms.map((room) => room[Symbol.asyncDispose]()));
  });
});

describe("a commit that leaves the history of the run behind", () => {
  test("stands where the run began, and nothing of what was before is in its bundle", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { "src/sum.js": "the secret\n" });
    const first = await workspace.commit("One");
    expect(await workspace.history()).toMatch(/^One\n[^]*\+the secret\n/);
    put(workspace.path, { "src/sum.js": "mended\n", "b.txt": "b\n" });
    const second = await workspace.commit("Two", "start");
    expect(git(workspace.path, "rev-list", "HEAD")).toBe(`${second?.commit}\n${s.base}`);
    expect(await workspace.history()).not.toContain("the secret");
    expect(git(workspace.path, "show", "HEAD:b.txt")).toBe("b");
    const file = join(workspace.path, "..", "repo.bundle");
    await workspace.bundle(file);
    git(s.root, "init", "--quiet", "--bare", "other.git");
    const other = join(s.root, "other.git");
    git(other, "fetch", "--quiet", `file://${s.remote}`, "main");
    git(other, "fetch", "--quiet", file, "refs/heads/*:refs/heads/*");
    expect(() => git(other, "cat-file", "-e", `${first?.commit}`)).toThrow("cat-file");
  });
});
