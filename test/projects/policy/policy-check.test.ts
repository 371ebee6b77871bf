import { chmodSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { put } from "../../adapters/git/scene.ts";
import { brief, changed, npmTest } from "./bench.ts";

const github = `ghp_${"wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"}`;

describe("a change in a real repository", () => {
  test("of code and tests is clean", async () => {
    const found = await changed(
      {
        "package.json": '{"scripts":{"test":"node --test"}}',
        "src/sum.js": "export const sum = (a, b) => a - b;\n",
        "test/sum.test.js": "// test\n",
      },
      (tree) =>
        put(tree, {
          "src/sum.js": "export const sum = (a, b) => a + b;\n",
          "src/new.js": "export const more = 1;\n",
          "test/sum.test.js": "// test\n// and more\n",
          "docs/sum.md": "# Sum\n",
        }),
      { gates: [npmTest] },
    );
    expect(found).toEqual([]);
  });

  test("a protected file that is deleted, moved away or made executable", async () => {
    const files = {
      ".github/workflows/ci.yml":
        "on: push\njobs: {}\n# a workflow of several lines\n# so that it can be found\n",
      ".github/CODEOWNERS": "* @ada\n",
      ".omk/autopilot.toml": "draft = true\n",
      ".husky/pre-commit": "npm test\n",
    };
    const found = await changed(files, (tree) => {
      renameSync(join(tree, ".github/workflows/ci.yml"), join(tree, "ci.yml"));
      rmSync(join(tree, ".github/CODEOWNERS"));
      chmodSync(join(tree, ".omk/autopilot.toml"), 0o755);
      put(tree, { ".husky/pre-commit": "true\n" });
    });
    expect(found.map(brief)).toEqual([
      "block protected_path .github/workflows/ci.yml",
      "block protected_path .omk/autopilot.toml",
      "block code_owners_changed .github/CODEOWNERS",
      "block hook_changed .husky/pre-commit",
      "review mode_changed .omk/autopilot.toml",
    ]);
  });

  test("links that lead out, by a chain, into git's folder, to protected files, and one that stays", async () => {
    const found = await changed(
      { "src/a.js": "a\n", ".github/workflows/ci.yml": "on: push\n" },
      (tree) => {
        symlinkSync("/etc/passwd", join(tree, "absolute"));
        symlinkSync("../../x", join(tree, "src/out"));
        symlinkSync("src", join(tree, "chain"));
        symlinkSync("chain/../..", join(tree, "through"));
        symlinkSync(".git/config", join(tree, "config"));
        symlinkSync(".github/workflows/ci.yml", join(tree, "ci"));
        symlinkSync("src/a.js", join(tree, "fine"));
        symlinkSync("round", join(tree, "round"));
      },
    );
    expect(found.map(brief)).toEqual([
      "block protected_path ci",
      "block link_leaves_repository absolute",
      "block link_leaves_repository config",
      "block link_leaves_repository round",
      "block link_leaves_repository src/out",
      "block link_leaves_repository through",
    ]);
  });

  test("a file that becomes a link, and one that becomes executable", async () => {
    const found = await changed({ "a.txt": "a\n", "b.sh": "b\n" }, (tree) => {
      rmSync(join(tree, "a.txt"));
      symlinkSync("README.md", join(tree, "a.txt"));
      chmodSync(join(tree, "b.sh"), 0o755);
    });
    expect(found.map(brief)).toEqual(["review mode_changed a.txt", "review mode_changed b.sh"]);
  });

  test("binaries: programs block, pictures are looked at, and a picture that changes is nothing", async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
    const found = await changed({ "old.png": png }, (tree) => {
      put(tree, {
        "old.png": Buffer.from([...png, 0]),
        "new.png": png,
        tool: Buffer.from("\u007fELF\0\u0001"),
        "lib/x.jar": Buffer.from("PK\u0003\u0004\0"),
        "run.dat": Buffer.from([0, 1, 2]),
      });
      chmodSync(join(tree, "run.dat"), 0o755);
    });
    expect(found.map(brief)).toEqual([
      "block binary_added lib/x.jar",
      "block binary_added run.dat",
      "block binary_added tool",
      "review binary_added new.png",
    ]);
  });

  test("a submodule list", async () => {
    const found = await changed({}, (tree) =>
      put(tree, { ".gitmodules": '[submodule "x"]\n\tpath = x\n\turl = https://example.com/x\n' }),
    );
    expect(found.map(brief)).toEqual(["block submodule_changed .gitmodules"]);
  });

  test("secrets, with file and line and never themselves, whatever a comment says", async () => {
    const found = await changed(
      { "src/a.js": "// one\n// two\n// three\n" },
      (tree) =>
        put(tree, {
          "src/a.js": `// one\n// secretlint-disable\nconst key = "${github}";\n// two\n// three\n`,
          "data.bin": Buffer.from(`\0\n${github}\n`),
          "own.txt": "fine\nopen sesame\n",
        }),
      { holdsSecret: (text) => text.includes("sesame") },
    );
    expect(found.map(brief)).toEqual([
      "block secret_in_change data.bin:2",
      "block secret_in_change own.txt:2",
      "block secret_in_change src/a.js:3",
      "review binary_added data.bin",
    ]);
    expect(JSON.stringify(found)).not.toContain(github);
    expect(JSON.stringify(found)).not.toContain("sesame");
  });

  test("a secret in the name of a file, by its folder alone", async () => {
    const found = await changed({ "a.js": "1\n" }, (tree) =>
      put(tree, { [`conf/${github}`]: "on\n" }),
    );
    expect(found.map(brief)).toEqual(["block secret_in_change conf"]);
    expect(JSON.stringify(found)).not.toContain(github);
  });

  test("a secret that was there before is not the change's", async () => {
    const found = await changed({ "a.js": `const key = "${github}";\n` }, (tree) =>
      put(tree, { "a.js": `const key = "${github}";\n// more\n` }),
    );
    expect(found).toEqual([]);
  });

  test("file and change over their limits; lockfiles and deleted lines do not count", async () => {
    const lines = (count: number) => "x\n".repeat(count);
    const found = await changed(
      { "old.txt": lines(5000), "package.json": "{}", "yarn.lock": "" },
      (tree) => {
        rmSync(join(tree, "old.txt"));
        put(tree, { "big.txt": "y".repeat(3000), "many.txt": lines(60), "other.txt": lines(50) });
      },
      { policy: { max_file_kb: 2, max_changed_lines: 100 } },
    );
    expect(found.map(brief)).toEqual([
      "block file_too_large big.txt",
      "block change_too_large many.txt",
    ]);
    expect(found[0]?.mend).toContain("max_file_kb = 3");
    expect(found[1]?.mend).toContain("max_changed_lines = 111");
  });

  test("paths of any name are told on one line", async () => {
    const name = '.github/workflows/a\n`x` "y" ü\u202e.yml';
    const found = await changed({}, (tree) => put(tree, { [name]: "on: push\n" }));
    expect(found.map(({ path }) => path)).toEqual([name]);
    expect(found[0]?.text).toBe(
      'The change has added ``.github/workflows/a\\u000a`x` "y" ü\\u202e.yml``: what GitHub Actions runs.',
    );
  });
});
