import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Overlay } from "../../../src/ports/workspace.ts";
import { contentOf, fingerprint, git, put, scene, seed, userEnv } from "./scene.ts";

/** Blob of a text or bytes in a repository. */
function blob(repository: string, content: string | Buffer): string {
  const call = { cwd: repository, env: userEnv, input: content, encoding: "utf8" } as const;
  return execFileSync("git", ["hash-object", "-w", "--stdin"], call).trim();
}

/** Tree of these files in a repository, made the plain way. Names are bytes, one per character. */
function treeOf(
  repository: string,
  files: Iterable<readonly [raw: string, mode: string, id: string]>,
): string {
  const index = join(repository, `model-index-${Math.random()}`);
  const env = { ...userEnv, GIT_INDEX_FILE: index };
  const lines = [...files].map(([raw, mode, id]) => `${mode} ${id}\t${raw}\0`).join("");
  const input = Buffer.from(lines, "latin1");
  execFileSync("git", ["read-tree", "--empty"], { cwd: repository, env });
  execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: repository, env, input });
  const tree = execFileSync("git", ["write-tree", "--missing-ok"], { cwd: repository, env });
  rmSync(index, { force: true });
  return tree.toString().trim();
}

function runGit(folder: string): string {
  return join(folder, "..", "run.git");
}

describe("the entries of a change", () => {
  test("have both modes, where a renamed file was, whether git holds it for binary, and bytes", async () => {
    const lines = Array.from({ length: 50 }, (_, n) => `line ${n}\n`).join("");
    using s = scene({
      files: { ...seed, "big.txt": lines, "run.sh": "#!/bin/sh\n", plain: "plain\n" },
    });
    const workspace = await s.open();
    expect(await workspace.entries()).toEqual([]);
    const at = (path: string) => join(workspace.path, path);
    renameSync(at("big.txt"), at("renamed\tbig ü.txt"));
    chmodSync(at("run.sh"), 0o755);
    rmSync(at("README.md"));
    rmSync(at("plain"));
    symlinkSync("../../etc/passwd", at("plain"));
    put(workspace.path, {
      "src/sum.js": "sum\n",
      ":100644 100644 a b M": "odd\n",
      "image.png": Buffer.from([0, 1, 2, 0, 255]),
      empty: "",
    });
    await workspace.commit("all kinds");
    const file = { oldMode: "100644", newMode: "100644", binary: false };
    expect(await workspace.entries()).toEqual([
      {
        path: ":100644 100644 a b M",
        operation: "created",
        newMode: "100644",
        binary: false,
        bytes: 4,
      },
      { path: "README.md", operation: "deleted", oldMode: "100644", binary: false },
      { path: "empty", operation: "created", newMode: "100644", binary: false, bytes: 0 },
      { path: "image.png", operation: "created", newMode: "100644", binary: true, bytes: 5 },
      { ...file, path: "plain", operation: "modified", newMode: "120000", bytes: 16 },
      {
        ...file,
        path: "renamed\tbig ü.txt",
        from: "big.txt",
        operation: "renamed",
        bytes: lines.length,
      },
      { ...file, path: "run.sh", operation: "modified", newMode: "100755", bytes: 10 },
      { ...file, path: "src/sum.js", operation: "modified", bytes: 4 },
    ]);
  });

  test("of a submodule have its mode and no size", async () => {
    using other = scene();
    using s = scene();
    const workspace = await s.open();
    git(workspace.path, "submodule", "--quiet", "add", `file://${other.remote}`, "lib");
    await workspace.commit("add it");
    expect(await workspace.entries()).toContainEqual({
      path: "lib",
      operation: "created",
      newMode: "160000",
      binary: false,
    });
  });

  test("and the patch are not hidden by attributes that the change brings", async () => {
    using s = scene();
    const workspace = await s.open();
    put(workspace.path, { ".gitattributes": "* -diff\n", "src/sum.js": "hidden?\n" });
    await workspace.commit("hide");
    expect((await workspace.entries()).map((entry) => entry.binary)).toEqual([false, false]);
    expect((await workspace.change()).patch).toContain("+hidden?");
  });
});

describe("a tree", () => {
  test("lists its files, links and submodules, whatever their names are", async () => {
    using other = scene();
    using s = scene({
      files: { ...seed, "line\nbreak": "x", "tab\t\"quote' \\ ü": "y" },
      prepare: (at) => {
        symlinkSync("/etc/passwd", join(at, "out"));
        git(at, "submodule", "--quiet", "add", `file://${other.remote}`, "lib");
      },
    });
    const workspace = await s.open();
    const paths = await workspace.list(workspace.baseTree);
    expect(paths.toSorted()).toEqual((await workspace.listBase()).toSorted());
    expect(paths).toEqual(
      expect.arrayContaining(["line\nbreak", "tab\t\"quote' \\ ü", "out", "lib", "src/sum.js"]),
    );
    await expect(workspace.list("1".repeat(40))).rejects.toMatchObject({ code: "internal" });
    await expect(workspace.list("--help")).rejects.toMatchObject({ code: "internal" });
  });

  test("gives the text of a file, a link's own target, and nothing else", async () => {
    using other = scene();
    using s = scene({
      files: { ...seed, "line\nbreak": "x", empty: "", "__proto__/constructor": "p" },
      prepare: (at) => {
        symlinkSync("README.md", join(at, "inside"));
        symlinkSync("/etc/passwd", join(at, "out"));
        symlinkSync("src", join(at, "folder"));
        git(at, "submodule", "--quiet", "add", `file://${other.remote}`, "lib");
      },
    });
    const workspace = await s.open();
    put(workspace.path, { "README.md": "# New\n" });
    const made = await workspace.commit("new");
    const base = (path: string) => workspace.read(workspace.baseTree, path);
    const paths = ["README.md", "line\nbreak", "empty", "inside", "out", "__proto__/constructor"];
    expect(await Promise.all(paths.map(base))).toEqual([
      "# Sum\n",
      "x",
      "",
      "README.md",
      "/etc/passwd",
      "p",
    ]);
    const absent = [
      "nothing",
      "src",
      "src/",
      "lib",
      "lib/README.md",
      "folder/sum.js",
      "",
      "/",
      ".",
    ];
    expect(await Promise.all([...absent, "__proto__", "../x"].map(base))).toEqual(
      [...absent, "", ""].map(() => undefined),
    );
    expect(await workspace.read(made?.tree ?? "", "README.md")).toBe("# New\n");
  });

  test("gives the first 5 MB of a file, many at once and one beside the other", async () => {
    const big = Buffer.alloc(12_000_000, "0123456789");
    const files = Array.from({ length: 300 }, (_, n) => [`many/${n}.txt`, `${n}\n`.repeat(n)]);
    using s = scene({
      files: {
        ...seed,
        ...Object.fromEntries(files),
        "a-big": big,
        "z-big": Buffer.concat([Buffer.from("z"), big]),
      },
    });
    const workspace = await s.open();
    const read = (path: string) => workspace.read(workspace.baseTree, path);
    const paths = ["a-big", ...files.map(([path = ""]) => path), "z-big", "README.md"];
    const texts = await Promise.all(paths.map(read));
    expect(texts.slice(1, -2)).toEqual(files.map(([, text]) => text));
    expect(texts.at(-1)).toBe("# Sum\n");
    expect(texts[0] === big.toString("utf8", 0, 5_000_000)).toBe(true);
    expect(texts.at(-2) === `z${big.toString("utf8", 0, 4_999_999)}`).toBe(true);
  });

  test("that is gone from the store is an error, and not a file that is not there", async () => {
    using s = scene({ clone: [] });
    const workspace = await s.open();
    const made = git(s.checkout, "rev-parse", "HEAD:README.md");
    const objects = join(s.checkout, ".git", "objects");
    const [pack = ""] = readdirSync(join(objects, "pack")).filter((name) => name.endsWith(".pack"));
    renameSync(join(objects, "pack", pack), join(s.root, "moved.pack"));
    rmSync(join(objects, "pack"), { recursive: true });
    mkdirSync(join(objects, "pack"));
    execFileSync("git", ["unpack-objects", "-q"], {
      cwd: s.checkout,
      input: readFileSync(join(s.root, "moved.pack")),
    });
    rmSync(join(objects, made.slice(0, 2), made.slice(2)));
    await expect(workspace.read(workspace.baseTree, "README.md")).rejects.toMatchObject({
      code: "internal",
    });
  });
});

describe("a composed tree", () => {
  test("takes paths from other trees with their modes, gives them a text, or leaves them out", async () => {
    using other = scene();
    using s = scene({
      files: { ...seed, "run.sh": "#!/bin/sh\n", "test/a.js": "old a\n", "test/gone.js": "g\n" },
      prepare: (at) => {
        chmodSync(join(at, "run.sh"), 0o755);
        symlinkSync("src", join(at, "link"));
        git(at, "submodule", "--quiet", "add", `file://${other.remote}`, "lib");
      },
    });
    const workspace = await s.open();
    put(workspace.path, { "test/a.js": "new a\n", "test/new.js": "n\n", "run.sh": "exit 0\n" });
    for (const path of ["link", "test/gone.js"]) rmSync(join(workspace.path, path));
    rmSync(join(workspace.path, "lib"), { recursive: true });
    put(workspace.path, { lib: "a file now\n", link: "a file too\n" });
    chmodSync(join(workspace.path, "run.sh"), 0o644);
    const head = await workspace.commit("head");
    const before = fingerprint(join(workspace.path, ".."));
    const { baseTree } = workspace;
    const overlay: readonly Overlay[] = [
      ...["test/a.js", "test/gone.js", "test/new.js", "run.sh", "link", "lib"].map((path) => ({
        path,
        from: baseTree,
      })),
      { path: "src/other.js", absent: true },
      { path: "never/there", absent: true },
      { path: "nor/there", from: baseTree },
      { path: "deep/new/file.txt", text: "text ü\n" },
      { path: "src/sum.js", text: "" },
    ];
    const tree = await workspace.compose(head?.tree ?? "", overlay);
    expect(contentOf(runGit(workspace.path), tree)).toEqual({
      ".gitignore": expect.any(String),
      ".gitmodules": expect.any(String),
      "README.md": expect.any(String),
      "old.txt": expect.any(String),
      "deep/new/file.txt": "100644 text ü",
      lib: `160000 ${other.base}`,
      link: "120000 src",
      "run.sh": "100755 #!/bin/sh",
      "src/sum.js": "100644 ",
      "test/a.js": "100644 old a",
      "test/gone.js": "100644 g",
    });
    const again = await workspace.compose(head?.tree ?? "", overlay.toReversed());
    expect(again).toBe(tree);
    const after = fingerprint(join(workspace.path, ".."));
    const moved = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(moved.filter((path) => path !== "" && !path.startsWith("/run.git/objects"))).toEqual([]);
  });

  test("keeps the executable bit of a file whose text is replaced, and makes a file of a link", async () => {
    using s = scene({
      files: { ...seed, "run.sh": "x\n" },
      prepare: (at) => {
        chmodSync(join(at, "run.sh"), 0o755);
        symlinkSync("/etc/passwd", join(at, "link"));
      },
    });
    const workspace = await s.open();
    const tree = await workspace.compose(workspace.baseTree, [
      { path: "run.sh", text: "y\n" },
      { path: "link", text: "z\n" },
    ]);
    expect(contentOf(runGit(workspace.path), tree)).toMatchObject({
      "run.sh": "100755 y",
      link: "100644 z",
    });
  });

  test("is the same tree where nothing is other, and the empty one where nothing is left", async () => {
    using s = scene();
    const workspace = await s.open();
    const { baseTree } = workspace;
    const paths = await workspace.list(baseTree);
    expect(await workspace.compose(baseTree, [])).toBe(baseTree);
    const same = paths.map((path) => ({ path, from: baseTree }));
    expect(await workspace.compose(baseTree, same)).toBe(baseTree);
    const gone = paths.map((path) => ({ path, absent: true }) as const);
    const empty = await workspace.compose(baseTree, gone);
    expect(await workspace.list(empty)).toEqual([]);
    await using room = await workspace.cleanRoom(empty);
    expect(readdirSync(room.path)).toEqual([".git"]);
    expect(await workspace.compose(empty, same)).toBe(baseTree);
  });

  test("lets a file take the place of a folder, and a folder that of a file", async () => {
    using s = scene({ files: { ...seed, "was-file": "f\n", "was-folder/a/b": "b\n" } });
    const workspace = await s.open();
    const { baseTree } = workspace;
    rmSync(join(workspace.path, "was-file"));
    rmSync(join(workspace.path, "was-folder"), { recursive: true });
    put(workspace.path, { "was-file/inside": "i\n", "was-folder": "now a file\n" });
    const head = (await workspace.commit("swap"))?.tree ?? "";
    const paths = ["was-file", "was-file/inside", "was-folder", "was-folder/a/b"];
    const back = paths.map((path) => ({ path, from: baseTree }));
    expect(await workspace.compose(head, back)).toBe(baseTree);
    expect(await workspace.compose(head, back.toReversed())).toBe(baseTree);
    const forth = paths.map((path) => ({ path, from: head }));
    expect(await workspace.compose(baseTree, forth)).toBe(head);
    // A folder is no file: as a path of its own it is not there, and what is in it stays.
    expect(await workspace.compose(head, [{ path: "was-file", absent: true }])).toBe(head);
    expect(await workspace.compose(head, [{ path: "src", from: baseTree }])).toBe(head);
    const tree = await workspace.compose(baseTree, [{ path: "src", text: "file\n" }]);
    expect((await workspace.list(tree)).filter((path) => path.startsWith("src"))).toEqual(["src"]);
  });

  test("keeps names that are no text as they are", async () => {
    using s = scene();
    const workspace = await s.open();
    const repository = runGit(workspace.path);
    const old = blob(repository, "old");
    const now = blob(repository, "now");
    const odd = ["t\xff.js", "t\xfe.js", "a\nb", 'q"\\', "ok"];
    const before = treeOf(
      repository,
      odd.map((raw) => [raw, "100644", old]),
    );
    const after = treeOf(
      repository,
      odd.map((raw) => [raw, "100644", now]),
    );
    const paths = await workspace.list(before);
    expect(paths).toHaveLength(4);
    const back = paths.map((path) => ({ path, from: before }));
    expect(await workspace.compose(after, back)).toBe(before);
    const gone = paths.map((path) => ({ path, absent: true }) as const);
    expect(await workspace.list(await workspace.compose(after, gone))).toEqual([]);
  });

  test("is not made of a path that would say more than one", async () => {
    using s = scene();
    const workspace = await s.open();
    const path = `a\x00100644 ${"1".repeat(40)}\tb`;
    const composed = workspace.compose(workspace.baseTree, [{ path, text: "x" }]);
    await expect(composed).rejects.toThrow("NUL");
  });

  test.each([".git/hooks/post-checkout", "a/.GIT/config", "../out", "/etc/passwd", "a//b", ""])(
    "with a path that no tree may have (%j) is refused",
    async (path) => {
      using s = scene();
      const workspace = await s.open();
      const composed = workspace.compose(workspace.baseTree, [{ path, text: "x" }]);
      await expect(composed).rejects.toMatchObject({ code: "internal" });
      const absent = workspace.compose(workspace.baseTree, [{ path, absent: true }]);
      expect(await absent).toBe(workspace.baseTree);
    },
  );

  test("may have thousands of other paths, several trees at once, and leaves the checkout alone", async () => {
    const files = Array.from({ length: 3000 }, (_, n) => [`d${n % 50}/${n}.txt`, `${n}\n`]);
    using s = scene({ files: { ...seed, ...Object.fromEntries(files) } });
    const before = fingerprint(s.checkout);
    const workspace = await s.open();
    const { baseTree } = workspace;
    const texts = files.map(([path = ""]) => ({ path, text: `${path}\n` }));
    const trees = await Promise.all(
      [texts, texts, texts.slice(0, 2000), texts.toReversed()].map((overlay) =>
        workspace.compose(baseTree, overlay),
      ),
    );
    expect(trees[1]).toBe(trees[0]);
    expect(trees[3]).toBe(trees[0]);
    expect(trees[2]).not.toBe(trees[0]);
    const back = files.map(([path = ""]) => ({ path, from: baseTree }));
    expect(await workspace.compose(trees[0] ?? "", back)).toBe(baseTree);
    expect(readdirSync(join(workspace.path, "..")).filter((n) => n.startsWith("compose-"))).toEqual(
      [],
    );
    expect(fingerprint(s.checkout)).toEqual(before);
  });

  test("is checked out in a clean room with its files, links and modes", async () => {
    using s = scene({ files: { ...seed, "run.sh": "x\n" } });
    const workspace = await s.open();
    chmodSync(join(workspace.path, "run.sh"), 0o755);
    symlinkSync("README.md", join(workspace.path, "link"));
    const head = (await workspace.commit("head"))?.tree ?? "";
    const tree = await workspace.compose(workspace.baseTree, [
      { path: "run.sh", from: head },
      { path: "link", from: head },
      { path: "new/text", text: "text\n" },
      { path: "src/sum.js", absent: true },
    ]);
    const rooms = await Promise.all([tree, tree].map((one) => workspace.cleanRoom(one)));
    for (const room of rooms) {
      expect(git(room.path, "status", "--porcelain")).toBe("");
      expect(git(room.path, "rev-parse", "HEAD^{tree}")).toBe(tree);
      expect(readlinkSync(join(room.path, "link"))).toBe("README.md");
      expect(lstatSync(join(room.path, "run.sh")).mode & 0o111).not.toBe(0);
      expect(readFileSync(join(room.path, "new/text"), "utf8")).toBe("text\n");
      expect(existsSync(join(room.path, "src/sum.js"))).toBe(false);
      await room[Symbol.asyncDispose]();
    }
  });

  test("and its files are had from a partial clone that has to fetch them", async () => {
    using s = scene({ clone: ["--depth=1", "--filter=blob:none", "--no-checkout"] });
    const moved = s.advance({ "README.md": "# Moved\n", "src/late.js": "late\n" });
    const workspace = await s.open();
    // The files of another commit: none of its blobs is there.
    git(s.checkout, "fetch", "--quiet", "--depth=1", "--filter=blob:none", "origin", moved);
    const late = git(s.checkout, "rev-parse", `${moved}^{tree}`);
    const paths = ["README.md", "src/late.js"];
    const overlay = paths.map((path) => ({ path, from: late }));
    const tree = await workspace.compose(workspace.baseTree, overlay);
    expect(tree).toBe(late);
    await using room = await workspace.cleanRoom(tree);
    expect(readFileSync(join(room.path, "src/late.js"), "utf8")).toBe("late\n");
    expect(await workspace.read(late, "README.md")).toBe("# Moved\n");
    put(workspace.path, { "README.md": "# Mine\n" });
    await workspace.commit("mine");
    expect((await workspace.entries()).map((entry) => entry.bytes)).toEqual([7]);
  });

  test("can be made in a repository of sha256", async () => {
    using s = scene();
    const checkout = join(s.root, "sha256");
    mkdirSync(checkout);
    git(checkout, "init", "--quiet", "--object-format=sha256", "--initial-branch=main");
    put(checkout, seed);
    git(checkout, "add", "-A");
    git(checkout, "commit", "--quiet", "-m", "Start");
    const base = git(checkout, "rev-parse", "HEAD");
    const remote = { url: `file://${checkout}`, token: undefined };
    const workspace = await s.open({ checkout, base, remote });
    const tree = await workspace.compose(workspace.baseTree, [
      { path: "README.md", absent: true },
      { path: "new", text: "new\n" },
    ]);
    expect(tree).toMatch(/^[0-9a-f]{64}$/);
    expect(await workspace.read(tree, "new")).toBe("new\n");
    expect(await workspace.list(tree)).toEqual([".gitignore", "new", "src/other.js", "src/sum.js"]);
    await using room = await workspace.cleanRoom(tree);
    expect(readFileSync(join(room.path, "new"), "utf8")).toBe("new\n");
    put(workspace.path, { "new.txt": "1" });
    await workspace.commit("new");
    expect(await workspace.entries()).toMatchObject([{ path: "new.txt", bytes: 1 }]);
  });
});

describe("composing", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "A", "ü", "x y", "-n", "*", "a\nb"), {
      minLength: 1,
      maxLength: 3,
    })
    .map((names) => names.join("/"));
  const mode = fc.constantFrom("100644", "100755", "120000");
  const files = fc.array(fc.tuple(path, mode, fc.constantFrom("1", "2")), { maxLength: 8 });
  const word = fc.oneof(
    fc.record({ path, kind: fc.constant("from" as const) }),
    fc.record({ path, kind: fc.constant("text" as const), text: fc.constantFrom("1", "3", "") }),
    fc.record({ path, kind: fc.constant("absent" as const) }),
  );
  const words = fc.uniqueArray(word, { maxLength: 10, selector: (one) => one.path });

  type Model = Map<string, { mode: string; text: string }>;

  /** A file stands where no other file and no folder does: whatever was there before goes. */
  function lay(model: Model, at: string, file: { mode: string; text: string }): void {
    for (const other of model.keys())
      if (other.startsWith(`${at}/`) || at.startsWith(`${other}/`)) model.delete(other);
    model.set(at, file);
  }

  function modelOf(given: readonly (readonly [string, string, string])[]): Model {
    const model: Model = new Map();
    for (const [at, fileMode, text] of given) lay(model, at, { mode: fileMode, text });
    return model;
  }

  test("gives what laying the paths one by one over the files gives", async () => {
    using s = scene();
    const workspace = await s.open();
    const repository = runGit(workspace.path);
    const ids = new Map(["", "1", "2", "3"].map((text) => [text, blob(repository, text)]));
    const tree = (model: Model) =>
      treeOf(
        repository,
        [...model].map(([at, file]) => [
          Buffer.from(at).toString("latin1"),
          file.mode,
          ids.get(file.text) ?? "",
        ]),
      );
    await fc.assert(
      fc.asyncProperty(files, files, words, async (own, others, said) => {
        const model = modelOf(own);
        const source = modelOf(others);
        const [from, start] = [tree(source), tree(model)];
        const before = new Map(model);
        for (const one of said) {
          const file = source.get(one.path);
          if (one.kind === "text") {
            const isExecutable = before.get(one.path)?.mode === "100755";
            lay(model, one.path, { mode: isExecutable ? "100755" : "100644", text: one.text });
          } else if (one.kind === "from" && file !== undefined) lay(model, one.path, file);
          else model.delete(one.path);
        }
        const overlay = said.map((one): Overlay => {
          if (one.kind === "from") return { path: one.path, from };
          return one.kind === "text"
            ? { path: one.path, text: one.text }
            : { path: one.path, absent: true };
        });
        const composed = await workspace.compose(start, overlay);
        expect(composed).toBe(tree(model));
        expect((await workspace.list(composed)).toSorted()).toEqual([...model.keys()].toSorted());
      }),
      { numRuns: 40 },
    );
  });

  test("takes the last word on a path that is named twice", async () => {
    using s = scene();
    const workspace = await s.open();
    const tree = await workspace.compose(workspace.baseTree, [
      { path: "README.md", text: "first\n" },
      { path: "README.md", absent: true },
      { path: "README.md", text: "last\n" },
      { path: "src/sum.js", text: "first\n" },
      { path: "src/sum.js", absent: true },
    ]);
    expect(await workspace.read(tree, "README.md")).toBe("last\n");
    expect(await workspace.read(tree, "src/sum.js")).toBeUndefined();
  });
});
