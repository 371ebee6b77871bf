import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gateFiles } from "../../../src/projects/policy/gate-scripts.ts";
import { commandsIn } from "../../../src/projects/policy/shell-words.ts";
import { treeOf } from "../../../src/projects/texts/tree.ts";

async function called(argv: readonly string[], files: Record<string, string>, cwd?: string) {
  const [command = "", ...args] = argv;
  const tree = treeOf(Object.keys(files), async (path) => files[path]);
  return gateFiles([{ command, args, ...(cwd === undefined ? {} : { cwd }) }], tree);
}

const packageWith = (scripts: Record<string, string>) => JSON.stringify({ scripts });

async function scriptsOf(argv: readonly string[], scripts: Record<string, string>) {
  const { manifests } = await called(argv, { "package.json": packageWith(scripts) });
  return Object.entries(manifests[0]?.scripts ?? {})
    .filter(([, text]) => text !== "")
    .map(([name]) => name);
}

describe("scripts of package.json that a gate runs", () => {
  test.each([
    [["npm", "test"], ["test"]],
    [["npm", "t", "--", "--ci"], ["test"]],
    [["npm", "run", "test"], ["test"]],
    [
      ["npm", "run", "--silent", "all"],
      ["all", "lint", "test", "unit"],
    ],
    [["pnpm", "test"], ["test"]],
    [["yarn", "unit"], ["unit"]],
    [["yarn", "eslint"], []],
    [["bun", "run", "unit"], ["unit"]],
    [["bun", "test"], []],
    [["node", "--run", "unit"], ["unit"]],
    [
      ["npx", "run-s", "lint", "test"],
      ["lint", "test"],
    ],
    [
      ["npx", "concurrently", "npm:lint", "yarn run unit"],
      ["lint", "unit"],
    ],
    [
      ["bash", "-e", "-c", "cd . && CI=1 npm run lint; npm test"],
      ["lint", "test"],
    ],
    [["sh", "-c", "out=$(npm run unit)"], ["unit"]],
    [["sh", "-c", 'echo "$(npm run unit)"'], ["unit"]],
    [["npm", "exec", "test"], []],
  ])("%j", async (argv, expected) => {
    const scripts = {
      test: "jest",
      lint: "eslint .",
      unit: "vitest run",
      all: "npm-run-all lint 'test -- --ci' && yarn unit",
      deploy: "./deploy.sh",
    };
    expect(await scriptsOf(argv, scripts)).toEqual(expected);
  });

  test("come with those before and after, also where they are yet to be written", async () => {
    const { manifests } = await called(["npm", "test"], {
      "package.json": packageWith({ test: "jest", pretest: "npm run build", build: "tsc" }),
    });
    expect(manifests).toEqual([
      {
        path: "package.json",
        at: ["scripts"],
        scripts: {
          build: "tsc",
          postbuild: "",
          posttest: "",
          prebuild: "",
          pretest: "npm run build",
          test: "jest",
        },
      },
    ]);
  });

  test("an install runs its hooks", async () => {
    expect(await scriptsOf(["npm", "ci"], { postinstall: "node x.js", test: "jest" })).toEqual([
      "postinstall",
    ]);
  });

  test("follow a pattern", async () => {
    const scripts = { "test:a": "a", "test:b": "b", lint: "c", t: "run-p test:*" };
    expect(await scriptsOf(["npm", "run", "t"], scripts)).toEqual(["t", "test:a", "test:b"]);
  });

  test("are those of the nearest package.json; a nearer one would run in its place", async () => {
    const files = { "package.json": packageWith({ test: "jest" }), "web/a.js": "" };
    const { manifests, absent } = await called(["npm", "test"], files, "web");
    expect(manifests.map(({ path }) => path)).toEqual(["package.json"]);
    expect(absent).toContain("web/package.json");
  });

  test("are followed into the packages of a monorepo", async () => {
    const files = {
      "package.json": packageWith({ test: "npm test --workspaces" }),
      "packages/a/package.json": packageWith({ test: "node --test" }),
      "packages/b/package.json": packageWith({ test: "sh ./check.sh" }),
      "packages/b/check.sh": "",
    };
    const { manifests, files: found } = await called(["npm", "test"], files);
    expect(manifests.map(({ path }) => path)).toEqual([
      "package.json",
      "packages/a/package.json",
      "packages/b/package.json",
    ]);
    expect(found).toEqual(["packages/b/check.sh"]);
  });

  test("a call in a circle ends", async () => {
    const scripts = { test: "npm run a", a: "npm run b", b: "npm run a" };
    expect(await scriptsOf(["npm", "test"], scripts)).toEqual(["a", "b", "test"]);
  });

  test("a key of every object's own is a name like any other", async () => {
    const text = '{"scripts":{"__proto__":"x","test":"npm run __proto__; npm run constructor"}}';
    const { manifests } = await called(["npm", "test"], { "package.json": text });
    expect(Object.keys(manifests[0]?.scripts ?? {})).toContain("__proto__");
  });
});

describe("scripts in other manifests", () => {
  test("composer, with the scripts that it calls in turn", async () => {
    const scripts = { test: ["@lint", "phpunit"], lint: "phpcs", deploy: "x" };
    const { manifests } = await called(["composer", "run-script", "test"], {
      "composer.json": JSON.stringify({ scripts }),
    });
    expect(manifests).toEqual([
      {
        path: "composer.json",
        at: ["scripts"],
        scripts: { lint: "phpcs", test: '["@lint","phpunit"]' },
      },
    ]);
  });

  test("deno's tasks, in JSON with comments", async () => {
    const text = `{ // tasks
      "tasks": { "test": { "command": "deno test", "dependencies": ["lint"], }, "lint": "deno lint", "x": "y" }, }`;
    const { manifests } = await called(["deno", "task", "test"], { "deno.jsonc": text });
    expect(Object.keys(manifests[0]?.scripts ?? {})).toEqual(["lint", "test"]);
    expect(manifests[0]?.at).toEqual(["tasks"]);
  });

  test("poe's tasks in pyproject.toml", async () => {
    const text = '[tool.poe.tasks]\ntest = "pytest"\n';
    const { manifests } = await called(["uv", "run", "poe", "test"], { "pyproject.toml": text });
    expect(manifests).toEqual([
      { path: "pyproject.toml", at: ["tool", "poe", "tasks"], scripts: { test: "pytest" } },
    ]);
  });
});

describe("files that a gate runs", () => {
  test.each([
    [
      ["make", "test"],
      ["Makefile", "ci/run.sh"],
    ],
    [["make", "-C", "sub", "test"], ["sub/Makefile"]],
    [["bash", "ci/run.sh"], ["ci/run.sh"]],
    [["./ci/run.sh"], ["ci/run.sh"]],
    [
      ["node", "--no-warnings", "scripts/check.mjs"],
      ["scripts/check.mjs", "scripts/lib.mjs"],
    ],
    [["bash", "-c", "cd ci && ./run.sh"], ["ci/run.sh"]],
    [["bash", "-c", 'cd "$(git rev-parse --show-toplevel)"; "$PWD/ci/run.sh"'], ["ci/run.sh"]],
    [
      ["python3", "-m", "tools.check"],
      ["tools/__init__.py", "tools/check.py"],
    ],
    [
      ["python3", "tools/check.py"],
      ["tools/__init__.py", "tools/check.py"],
    ],
    [["npx", "jest", "--config", "conf/jest.json"], ["conf/jest.json"]],
    [["npx", "jest", "--config=conf/jest.json"], ["conf/jest.json"]],
    [["node", "-r", "./setup.cjs", "src/main.js"], ["setup.cjs"]],
    [["node", "src/main.js", "--check"], []],
    [["pip", "install", "-r", "requirements.txt"], []],
    [["npx", "prettier", "--check", "package.json", "README.md"], []],
    [
      ["sh", "./gradlew", "check"],
      ["gradle/wrapper/gradle-wrapper.jar", "gradle/wrapper/gradle-wrapper.properties", "gradlew"],
    ],
  ])("%j", async (argv, expected) => {
    const files = {
      Makefile: "SCRIPT := ./ci/run.sh\ntest:\n\t@$(SCRIPT) fast\n",
      "sub/Makefile": "test:\n\ttrue\n",
      "ci/run.sh": "#!/bin/sh\necho\n",
      "scripts/check.mjs": 'import "./lib.mjs";\nimport { add } from "../src/add.js";\n',
      "scripts/lib.mjs": "",
      "src/add.js": "",
      "src/main.js": "",
      "setup.cjs": "",
      "conf/jest.json": "{}",
      "requirements.txt": "",
      "package.json": "{}",
      "README.md": "",
      "tools/__init__.py": "",
      "tools/check.py": "import tools\nfrom product import add\n",
      "product.py": "",
      gradlew: "",
      "gradle/wrapper/gradle-wrapper.jar": "",
      "gradle/wrapper/gradle-wrapper.properties": "",
    };
    const known = expected.filter((path) => path !== "tools/__init__.py");
    expect(
      (await called(argv, files)).files.filter((path) => path !== "tools/__init__.py"),
    ).toEqual(known);
  });

  test("a file that would run in place of one that is there is named", async () => {
    const { absent } = await called(["make", "test"], { Makefile: "test:\n\ttrue\n" });
    expect(absent).toEqual(["GNUmakefile", "makefile"]);
  });

  test("a module of the repository would run in place of the installed one", async () => {
    const { absent } = await called(["python3", "-m", "pytest"], {});
    expect(absent).toContain("pytest.py");
    expect(absent).toContain("pytest/__init__.py");
  });

  test("configuration is told from what is run", async () => {
    const files = { "conf/jest.json": "", "ci/a.sh": "" };
    const { configs } = await called(
      ["sh", "-c", "sh ci/a.sh && jest --config conf/jest.json"],
      files,
    );
    expect(configs).toEqual(["conf/jest.json"]);
  });

  test("script to script to script", async () => {
    const { files } = await called(["sh", "ci/a.sh"], {
      "ci/a.sh": '. "$(dirname "$0")/b.sh"\n',
      "ci/b.sh": '"${HERE}"/c.sh\n',
      "ci/c.sh": "node ../tools/d.js\n",
      "tools/d.js": "",
    });
    expect(files).toEqual(["ci/a.sh", "ci/b.sh", "ci/c.sh"]);
  });
});

describe("any text", () => {
  test("is read as commands without an error", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab '\"\\$(){}`;&|\n#/-=".split("")) }),
        (text) => {
          expect(commandsIn(text).every((words) => words.length > 0)).toBe(true);
        },
      ),
    );
  });

  test("words come back from a quoted command line", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 10 }), { minLength: 1 }), (words) => {
        const clean = words.map((word) => word.replaceAll("\0", ""));
        const line = clean.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
        expect(commandsIn(line)).toEqual([clean]);
      }),
    );
  });

  test("a tree of any texts is walked to the end", async () => {
    const texts = fc.string({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(texts, texts, texts, async (one, two, three) => {
        const files = { "package.json": one, Makefile: two, "ci/run.sh": three };
        const found = await called(
          ["sh", "-c", `npm test; make test; sh ci/run.sh; ${one}`],
          files,
        );
        expect(found.files).toContain("ci/run.sh");
      }),
    );
  });
});
