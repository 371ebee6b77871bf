import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Rule, Violation } from "../../../src/domain/violation.ts";
import { readPolicy } from "../../../src/projects/config/policy-file.ts";
import { addedLines } from "../../../src/projects/policy/added-lines.ts";
import { submoduleChanges } from "../../../src/projects/policy/file-modes.ts";
import { badLinks } from "../../../src/projects/policy/links.ts";
import { protectionOf } from "../../../src/projects/policy/protection.ts";
import { allowing, code } from "../../../src/projects/policy/shown.ts";
import { ordered } from "../../../src/projects/policy/violations.ts";
import { between, brief, npmTest } from "./bench.ts";

const anyCase = (text: string) =>
  fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((upper) =>
    Array.from(text)
      .map((c, at) => (upper[at] ? c.toUpperCase() : c))
      .join(""),
  );

describe("protected paths", () => {
  test.each([
    [".omk/gates.toml", "block protected_path"],
    [".omk", "block protected_path"],
    [".github/workflows/deep/x.yml", "block protected_path"],
    [".github/actions/setup/action.yml", "block protected_path"],
    [".github/tools/action.yaml", "block protected_path"],
    [".gitlab-ci.yml", "block protected_path"],
    [".circleci/config.yml", "block protected_path"],
    ["CODEOWNERS", "block code_owners_changed"],
    ["docs/CODEOWNERS", "block code_owners_changed"],
    [".pre-commit-config.yaml", "block hook_changed"],
    ["lefthook.yml", "block hook_changed"],
    [".githooks/pre-push", "block hook_changed"],
    ["AGENTS.md", "review protected_path"],
    ["packages/a/CLAUDE.md", "review protected_path"],
    [".cursor/rules/x.mdc", "review protected_path"],
    [".gitattributes", "review protected_path"],
    ["src/.gitattributes", "review protected_path"],
    [".devcontainer/devcontainer.json", "review protected_path"],
    [".vscode/tasks.json", "review protected_path"],
    ["vitest.config.ts", "review test_configuration_changed"],
  ])("%s: %s", async (path, expected) => {
    const found = await between({}, { [path]: "x\n" });
    expect(found.map(brief)).toEqual([`${expected} ${path}`]);
    expect(found[0]?.mend).toContain(`paths = [${JSON.stringify(path)}], mode = "allow"`);
  });

  test.each([
    "action.yml",
    "src/omk/a.ts",
    "docs/workflows/a.md",
    ".github/ISSUE_TEMPLATE/bug.md",
    "src/codeowners.ts",
    ".vscode/extensions.json",
    "githooks.md",
    "src/agents.ts",
    "README.md",
  ])("%s is an ordinary file", async (path) => {
    expect(await between({}, { [path]: "x\n" })).toEqual([]);
  });

  test("in any case, with characters that nobody sees, on either side of the change", async () => {
    const path = fc.oneof(anyCase(".github/workflows/ci.yml"), anyCase(".omk/gates.toml"));
    const hidden = fc.constantFrom("", "\u200b", "\u00ad", "\ufe0f");
    await fc.assert(
      fc.asyncProperty(fc.tuple(path, hidden, fc.nat(5)), fc.boolean(), async (parts, gone) => {
        const [name, extra, at] = parts;
        const file = { [name.slice(0, at) + extra + name.slice(at)]: "x\n" };
        const found = gone ? await between(file, {}) : await between({}, file);
        expect(found.some(({ rule, mode }) => rule === "protected_path" && mode === "block")).toBe(
          true,
        );
      }),
    );
  });
});

describe("the policy's `protected`", () => {
  const mode = (
    protects: { paths: string[]; mode: "block" | "review" | "allow" }[],
    path: string,
  ) => protectionOf(protects).mode(path, "block");

  test.each([
    [".github/workflows/**", "allow"],
    [".github/**", "allow"],
    [".github", "allow"],
    ["/.github/", "allow"],
    ["**/ci.yml", "allow"],
    [".github/workflows/ci.yml", "allow"],
    ["**", "block"],
    ["**/*", "block"],
    ["*/workflows/*", "block"],
    [".*/**", "block"],
    ["{.github,x}/**", "block"],
    ["!docs/**", "block"],
    ["**/*.yml", "block"],
    [".GITHUB/**", "block"],
  ])("%s with `allow` makes a workflow: %s", (pattern, expected) => {
    expect(mode([{ paths: [pattern], mode: "allow" }], ".github/workflows/ci.yml")).toBe(expected);
  });

  test("the last entry that matches counts", () => {
    const entries = [
      { paths: ["src/**"], mode: "block" as const },
      { paths: ["src/free/**"], mode: "allow" as const },
      { paths: ["src/free/not.ts"], mode: "review" as const },
    ];
    const { mode: modeOf } = protectionOf(entries);
    expect(modeOf("src/a.ts", "allow")).toBe("block");
    expect(modeOf("src/free/a.ts", "allow")).toBe("allow");
    expect(modeOf("src/free/not.ts", "allow")).toBe("review");
    expect(modeOf("lib/a.ts", "allow")).toBe("allow");
  });

  test("an entry takes out again what follows `!`, and no more than is written", () => {
    const { mode: modeOf } = protectionOf([{ paths: ["src/**", "!src/made"], mode: "block" }]);
    expect(
      ["src/a.ts", "src/made/a.ts", "src/MADE/a.ts"].map((path) => modeOf(path, "allow")),
    ).toEqual(["block", "allow", "block"]);
  });

  test("adds to the list, whatever the case of the path or the lines of its name", async () => {
    const policy = { protected: [{ paths: ["src/auth"], mode: "block" as const }] };
    for (const path of [
      "src/auth/a.ts",
      "src/auth/.hidden/x",
      "SRC/Auth/a.ts",
      "src/auth/a\nb.ts",
    ]) {
      const found = await between({}, { [path]: "x" }, { policy });
      expect(found.map(brief)).toEqual([`block protected_path ${path}`]);
    }
  });

  test("what the mend says allows exactly that path, whatever it is named", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (raw) => {
        const path = raw.replace(/^[./]+|\/$/g, "") || "x";
        const block = allowing([path]);
        const [, fence = "", body = ""] = /^\n\n(`+)toml\n([^]*)\n`+$/.exec(block) ?? [];
        expect(body).not.toContain(fence);
        const { allows } = protectionOf(readPolicy(body).protected);
        expect(allows(path)).toBe(true);
      }),
    );
  });

  test("what may change by name may also hold what looks like a secret", async () => {
    const key = `AKIA${"IOSFODNN7"}AAAAAAA`;
    const file = {
      "test/fixtures/a.txt": `aws_access_key_id = ${key}\nghp_${"wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"}\n`,
    };
    expect((await between({}, file)).map(({ rule }) => rule)).toContain("secret_in_change");
    const policy = { protected: [{ paths: ["test/fixtures/**"], mode: "allow" as const }] };
    expect(await between({}, file, { policy })).toEqual([]);
    const own = { policy, holdsSecret: (text: string) => text.includes("aws") };
    expect((await between({}, file, own)).map(brief)).toEqual([
      "block secret_in_change test/fixtures/a.txt:1",
    ]);
  });
});

describe("scripts of gates", () => {
  const base = {
    "package.json": '{\n  "scripts": {\n    "test": "sh ci/run.sh",\n    "dev": "vite"\n  }\n}\n',
    "ci/run.sh": "node --test\n",
    "src/a.js": "",
  };
  const gates = [npmTest];
  const withScripts = (scripts: Record<string, string>, more = {}) => ({
    ...base,
    "package.json": JSON.stringify({ scripts, ...more }, null, 2),
  });

  test("another script, dependency or version in the manifest is no change of the gate", async () => {
    const head = withScripts({ test: "sh ci/run.sh", dev: "vite --open" }, { version: "2.0.0" });
    expect(await between(base, head, { gates })).toEqual([]);
  });

  test.each([
    ["the script itself", withScripts({ test: "true", dev: "vite" }), "package.json:3"],
    [
      "a hook before it",
      withScripts({ pretest: "x", test: "sh ci/run.sh", dev: "vite" }),
      "package.json:3",
    ],
    ["the file it runs", { ...base, "ci/run.sh": "exit 0\n" }, "ci/run.sh"],
    [
      "the file it runs, gone",
      { "package.json": base["package.json"], "src/a.js": "" },
      "ci/run.sh",
    ],
    ["a manifest that no longer parses", { ...base, "package.json": "{" }, "package.json"],
  ])("%s", async (_, head, place) => {
    const found = await between(base, head, { gates });
    expect(found.map(brief)).toEqual([`block gate_script_changed ${place}`]);
    expect(found[0]?.mend).toContain('mode = "allow"');
  });

  test("a file that runs in place of base's", async () => {
    const makefile = { Makefile: "test:\n\tgo test ./...\n" };
    const gate = [{ command: "make", args: ["test"] }];
    const found = await between(makefile, { ...makefile, GNUmakefile: "test:\n" }, { gates: gate });
    expect(found.map(brief)).toContain("block gate_script_changed GNUmakefile");
  });

  test("a module that stands in for the test runner", async () => {
    const gate = [{ command: "python3", args: ["-m", "pytest"] }];
    const found = await between(
      { "a.py": "" },
      { "a.py": "", "pytest.py": "exit(0)" },
      { gates: gate },
    );
    expect(found.map(brief)).toEqual(["block gate_script_changed pytest.py"]);
  });

  test("may change where the policy names the file", async () => {
    const policy = { protected: [{ paths: ["package.json"], mode: "allow" as const }] };
    expect(await between(base, withScripts({ test: "true" }), { gates, policy })).toEqual([]);
  });

  test("are blocked wherever in the call chain they change", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.nat(), async (length, pick) => {
        const at = pick % length;
        const names = Array.from({ length }, (_, n) => (n === 0 ? "test" : `step-${n}`));
        const scripts = names.map((name, n) => [name, `npm run ${names[n + 1] ?? "nothing"} && x`]);
        const changed = scripts.map(([name, text], n) => [
          name,
          n === at ? `${text} || true` : text,
        ]);
        const found = await between(
          withScripts(Object.fromEntries(scripts)),
          withScripts(Object.fromEntries(changed)),
          { gates },
        );
        expect(found.map(({ rule }) => rule)).toEqual(["gate_script_changed"]);
        expect(found[0]?.text).toContain(`scripts.${names[at]}`);
      }),
    );
  });

  test("configuration beside dependencies in a manifest is looked at", async () => {
    const found = await between(
      withScripts({}),
      withScripts({}, { jest: { testMatch: [] }, dependencies: {} }),
    );
    expect(found.map(brief)).toEqual(["review test_configuration_changed package.json"]);
  });
});

describe("secrets", () => {
  test("are found on any line of any file", async () => {
    const line = fc.stringMatching(/^[a-z =]{0,30}$/);
    const key = fc.stringMatching(/^[A-Za-z0-9]{36}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(line), key, async (above, below, rest) => {
        const text = [...above, `const k = "ghp_${rest}";`, ...below].join("\n");
        const found = await between({}, { "src/x.ts": text });
        expect(found.map(brief)).toContain(`block secret_in_change src/x.ts:${above.length + 1}`);
        expect(JSON.stringify(found)).not.toContain(rest);
      }),
      { numRuns: 30 },
    );
  });
});

describe("links", () => {
  const verdict = (links: Record<string, string>, files: string[] = []) =>
    badLinks({
      links: new Map(Object.entries(links)),
      files: new Set([...files, ...Object.keys(links)]),
      protectedAs: () => undefined,
    }).map(({ path }) => path);

  test.each([
    [{ a: "b/c" }, []],
    [{ "a/b": "../c" }, []],
    [{ "a/b": "../../c" }, ["a/b"]],
    [{ a: "C:\\x" }, ["a"]],
    [{ a: "~/x" }, ["a"]],
    [{ a: "\\\\host\\share" }, ["a"]],
    [{ a: "b/../../x" }, ["a"]],
    [{ a: "x/.GIT/hooks" }, ["a"]],
    [{ a: "b/x", b: ".." }, ["a", "b"]],
    [{ a: "." }, []],
  ])("%j: %j", (links, expected) => {
    expect(verdict(links)).toEqual(expected);
  });

  test("a way through a file can only be another link", () => {
    expect(verdict({ a: "old/x" }, ["old"])).toEqual(["a"]);
  });

  test("a link of only the parts and parents of a folder is judged as the file system would", () => {
    const part = fc.constantFrom("..", ".", "a", "b");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 12 }), (at, to) => {
        const folder = at.filter((one) => one === "a" || one === "b");
        let depth = folder.length;
        const leaves = to.some((one) => {
          depth += one === ".." ? -1 : Number(one !== ".");
          return depth < 0;
        });
        const path = [...folder, "link"].join("/");
        expect(verdict({ [path]: to.join("/") })).toEqual(leaves ? [path] : []);
      }),
    );
  });

  test("any set of links is judged to the end", () => {
    const name = fc.stringMatching(/^[ab](\/[ab]){0,3}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.stringMatching(/^[ab./]{0,12}$/)), (links) => {
        expect(verdict(links).length).toBeLessThanOrEqual(Object.keys(links).length);
      }),
    );
  });
});

describe("a submodule", () => {
  const file = { operation: "modified", binary: false } as const;
  test.each([
    [{ ...file, path: "libs/x", oldMode: "160000", newMode: "160000" }, 1],
    [{ ...file, path: "libs/x", newMode: "160000" }, 1],
    [{ ...file, path: "libs/x", oldMode: "160000", newMode: "100644" }, 1],
    [{ ...file, path: ".GitModules", newMode: "100644" }, 1],
    [{ ...file, path: "b", from: ".gitmodules", newMode: "100644" }, 1],
    [{ ...file, path: "docs/x.gitmodules", newMode: "100644" }, 0],
  ])("%j", (entry, count) => {
    expect(submoduleChanges([entry])).toHaveLength(count);
  });
});

describe("the added lines of a patch", () => {
  test("are not mistaken for headers", () => {
    const patch = [
      "diff --git a/a b/a",
      "--- a/a",
      "+++ b/a",
      "@@ -1,2 +1,3 @@",
      " one",
      "--- b/x",
      "+++ b/y",
      "+@@ -1 +1 @@",
      "diff --git a/b c b/b c",
      "--- /dev/null",
      "+++ b/b c\t",
      "@@ -0,0 +1 @@",
      "+x",
      "\\ No newline at end of file",
      'diff --git "a/\\303\\274\\n" "b/\\303\\274\\n"',
      "--- /dev/null",
      '+++ "b/\\303\\274\\n"',
      "@@ -0,0 +1,2 @@",
      "+cut",
      "",
    ].join("\n");
    expect(addedLines(patch)).toEqual([
      {
        path: "a",
        lines: [
          { line: 2, text: "++ b/y" },
          { line: 3, text: "@@ -1 +1 @@" },
        ],
      },
      { path: "b c", lines: [{ line: 1, text: "x" }] },
    ]);
  });

  test("of any text are read without an error", () => {
    const line = fc.constantFrom(
      "diff --git a/a b/a",
      "+++ b/a",
      "@@ -1,3 +1,9 @@",
      "+x",
      "-y",
      " z",
      "",
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { lines: added } of addedLines(lines.join("\n"))) {
          expect(added.every(({ line: at }) => at >= 1)).toBe(true);
        }
      }),
    );
  });
});

describe("what is told", () => {
  test("comes with what blocks first, and of very many the first with a count", () => {
    const one = (n: number): Violation => ({
      rule: n % 2 === 0 ? "mode_changed" : "protected_path",
      mode: n % 2 === 0 ? "review" : "block",
      path: `p${n}`,
      text: "t",
      mend: "m",
    });
    const found = ordered(Array.from({ length: 500 }, (_, n) => one(n)));
    expect(found).toHaveLength(202);
    expect(found.map(({ text }) => text).filter((text) => text !== "t")).toEqual([
      "There are 50 more of this kind.",
      "There are 250 more of this kind.",
    ]);
    expect(found.findIndex(({ mode }) => mode === "review")).toBe(201);
    expect(found.every((violation) => Violation.safeParse(violation).success)).toBe(true);
  });

  test("stands in the order in which the rules are listed, none forgotten", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Rule.options, { minLength: Rule.options.length }),
        (rules) => {
          const found = ordered(
            rules.map((rule) => ({ rule, mode: "block", path: "p", text: "t", mend: "m" })),
          );
          expect(found.map(({ rule }) => rule)).toEqual(Rule.options);
        },
      ),
    );
    expect(Rule.options.slice(0, 2)).toEqual(["secret_in_change", "gate_script_changed"]);
  });

  test("is on one line of Markdown code, whatever a path holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        const shown = code(path);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        const [fence = ""] = /^`+/.exec(shown) ?? [];
        expect(shown.endsWith(fence)).toBe(true);
        expect(shown.slice(fence.length, -fence.length).split(/[^`]+/)).not.toContain(fence);
      }),
    );
  });
});
