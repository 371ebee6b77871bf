import fc from "fast-check";
import { parse as parseToml } from "smol-toml";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { mergerFor } from "../../../src/projects/suite/manifests.ts";

async function merged(path: string, base: string, head: string) {
  return mergedWith(path, { base, head, locked: [] });
}

/** The same, with packages that base's lockfile names. */
async function mergedWith(
  path: string,
  { base, head, locked }: { base: string; head: string; locked: readonly string[] },
) {
  const merge = mergerFor(path);
  if (merge === undefined) throw new Error("no merger");
  const texts = { base, head, locked: (name: string) => locked.includes(name) };
  const [old, fresh] = [await merge(texts, "old_tests"), await merge(texts, "new_tests")];
  const textOf = (text: typeof old.text) => {
    if (typeof text === "object") return text.merged;
    return text === "base" ? base : head;
  };
  return { old: textOf(old.text), differs: old.differs, fresh: textOf(fresh.text) };
}

describe("Cargo.toml", () => {
  const base = `
[package]
name = "shop"
version = "0.1.0"
edition = "2021"
[dependencies]
serde = "1"
[dev-dependencies]
proptest = "1"
[profile.test]
opt-level = 1
`;
  const old = async (head: string, locked: string[] = []) =>
    parseToml((await mergedWith("Cargo.toml", { base, head, locked })).old);

  test("takes dependencies, features and members from head", async () => {
    const head = `${base.replace('serde = "1"', 'serde = { version = "1", features = ["derive"] }\nrand = "0.9"\nown = { path = "crates/own" }')}
[features]
fast = []
[workspace]
members = ["crates/own"]
[target.'cfg(unix)'.dependencies]
nix = "0.30"
`;
    expect(await old(head)).toEqual(parseToml(head));
    expect((await merged("crates/a/Cargo.toml", base, head)).differs).toBe(true);
  });

  test.each([
    ["a test harness of its own", `${base}\n[lib]\nharness = false\n`],
    ["a library without tests", `${base}\n[lib]\ntest = false\ndoctest = false\n`],
    ["a program without tests", `${base}\n[[bin]]\nname = "a"\npath = "src/a.rs"\ntest = false\n`],
    ["targets of its own", `${base}\n[[test]]\nname = "cart"\nharness = false\n`],
    ["no look for tests", base.replace("edition", "autotests = false\nedition")],
    ["a build script", base.replace("edition", 'build = "fake.rs"\nedition')],
    ["another profile", base.replace("opt-level = 1", "debug-assertions = false")],
    ["a patch", `${base}\n[patch.crates-io]\nproptest = { path = "fake" }\n`],
    ["fewer default members", `${base}\n[workspace]\nmembers = ["a"]\ndefault-members = ["a"]\n`],
    ["a fake crate", base.replace('proptest = "1"', 'proptest = { path = "fake" }')],
    [
      "another crate",
      base.replace('proptest = "1"', 'proptest = { package = "fake", version = "1" }'),
    ],
    [
      "a crate from git",
      base.replace('proptest = "1"', 'proptest = { git = "https://example.com/fake" }'),
    ],
    [
      "a fake of what is locked",
      base.replace('proptest = "1"', 'proptest = "1"\nrand_core = { path = "fake" }'),
    ],
  ])("does not take %s", async (_, head) => {
    const text = JSON.stringify(await old(head, ["rand_core"]));
    expect(text).not.toMatch(
      /fake|harness|"test":false|doctest|autotests|default-members|debug-assertions/,
    );
    expect(text).toContain('"proptest":"1"');
    expect(text).toContain('"opt-level":1');
  });

  test("brings new dev-dependencies to base's code, and nothing else", async () => {
    const head = base
      .replace("[dev-dependencies]", '[dev-dependencies]\nrstest = "0.26"')
      .replace("serde", "other");
    const { fresh } = await merged("Cargo.toml", base, head);
    expect(parseToml(fresh)).toEqual(
      parseToml(base.replace("[dev-dependencies]", '[dev-dependencies]\nrstest = "0.26"')),
    );
  });
});

describe("pyproject.toml", () => {
  const base = `
[project]
name = "shop"
version = "1.0"
dependencies = ["requests>=2"]
[project.optional-dependencies]
test = ["pytest>=8"]
[dependency-groups]
dev = ["pytest-cov"]
[build-system]
requires = ["hatchling"]
[tool.pytest.ini_options]
testpaths = ["tests"]
[tool.coverage.report]
fail_under = 90
`;

  test("takes dependencies and packaging from head", async () => {
    const head = base
      .replace('"requests>=2"', '"requests>=2.32", "rich", "own @ file:///x"')
      .replace('"pytest>=8"', '"pytest>=8.3"')
      .concat(
        '[tool.setuptools]\npackages = ["shop"]\n[tool.uv.sources]\nown = { workspace = true }\n',
      );
    expect(parseToml((await merged("pyproject.toml", base, head)).old)).toEqual(parseToml(head));
  });

  test.each([
    [
      "pytest's options",
      base.replace('testpaths = ["tests"]', 'testpaths = ["fake"]\naddopts = "--co"'),
    ],
    ["coverage's", base.replace("90", "1")],
    ["tasks", `${base}\n[tool.poe.tasks]\ntest = "fake"\n`],
    ["hatch's environments", `${base}\n[tool.hatch.envs.default.scripts]\ntest = "fake"\n`],
    ["a fake pytest", base.replace('"pytest>=8"', '"pytest @ file:///fake"')],
    [
      "a fake pytest by another name",
      base.replace('"pytest>=8"', '"PyTest @ https://example.com/fake"'),
    ],
    ["a fake source of pytest", `${base}\n[tool.uv.sources]\npytest = { path = "fake" }\n`],
    ["a fake source of what is locked", `${base}\n[tool.uv.sources]\npluggy = { path = "fake" }\n`],
    ["a plugin of pytest", `${base}\n[project.entry-points.pytest11]\nfake = "fake"\n`],
    ["a command in pytest's place", `${base}\n[project.scripts]\npytest = "fake:main"\n`],
    ["an index", `${base}\n[[tool.uv.index]]\nurl = "https://fake"\n`],
    ["a poetry source", `${base}\n[[tool.poetry.source]]\nurl = "https://fake"\n`],
  ])("does not take %s", async (_, head) => {
    const { old } = await mergedWith("pyproject.toml", { base, head, locked: ["pluggy"] });
    expect(old).not.toMatch(/fake|--co\b/);
    expect(parseToml(old)).toMatchObject({
      project: { "optional-dependencies": { test: ["pytest>=8"] } },
      tool: {
        pytest: { ini_options: { testpaths: ["tests"] } },
        coverage: { report: { fail_under: 90 } },
      },
    });
  });

  test("takes poetry's tables, but for a package that turns into a folder", async () => {
    const poetry =
      '[tool.poetry]\nname = "a"\n[tool.poetry.group.dev.dependencies]\npytest = "^8"\n';
    const head = `${poetry.replace('"^8"', '{ path = "fake" }')}rich = "*"\n`;
    const { old, differs, fresh } = await merged("pyproject.toml", poetry, head);
    const wanted = {
      tool: {
        poetry: { name: "a", group: { dev: { dependencies: { pytest: "^8", rich: "*" } } } },
      },
    };
    expect(parseToml(old)).toEqual(wanted);
    expect(parseToml(fresh)).toEqual(wanted);
    expect(differs).toBe(true);
  });

  test("brings new requirements of groups to base's code", async () => {
    const head = base
      .replace('"pytest-cov"', '"pytest-cov", "hypothesis>=6"')
      .replace('"requests>=2"', '"rich"');
    const { fresh } = await merged("pyproject.toml", base, head);
    expect(parseToml(fresh)).toEqual(
      parseToml(base.replace('"pytest-cov"', '"pytest-cov", "hypothesis>=6"')),
    );
  });
});

describe("go.mod", () => {
  const base =
    "module example.org/shop\n\ngo 1.25\n\nrequire (\n\tgithub.com/stretchr/testify v1.11.0\n)\n";

  test("takes requirements and the language from head", async () => {
    const head =
      "module example.org/shop\n\ngo 1.26\n\nrequire github.com/stretchr/testify v1.11.1\nrequire (\n\texample.org/b v1.0.0 // indirect\n\texample.org/own v0.0.0\n)\nreplace example.org/own => ./own\n";
    const { old, differs } = await merged("go.mod", base, head);
    for (const line of [
      "go 1.26",
      "testify v1.11.1",
      "example.org/b v1.0.0 // indirect",
      "replace example.org/own => ./own",
    ]) {
      expect(old).toContain(line);
    }
    expect(differs).toBe(true);
  });

  test.each([
    ["a replaced module", `${base}replace github.com/stretchr/testify => ./fake\n`],
    [
      "a replaced version",
      `${base}replace (\n\tgithub.com/stretchr/testify v1.11.0 => ./fake v1.0.0\n)\n`,
    ],
    ["a toolchain", `${base}toolchain go1.99.fake\n`],
    ["debug settings", `${base}godebug fake=1\n`],
  ])("does not take %s", async (_, head) => {
    const { old, differs } = await merged("go.mod", base, head);
    expect(old).not.toContain("fake");
    expect(differs).toBe(false);
  });

  test("keeps base's replacements", async () => {
    const own = `${base}replace github.com/stretchr/testify => ./own\n`;
    expect((await merged("go.mod", own, base)).old).toContain("=> ./own");
  });

  test("brings new modules to base's code", async () => {
    const head = `${base.replace("v1.11.0", "v1.11.9")}require example.org/b v1.0.0\n`;
    const { fresh } = await merged("go.mod", base, head);
    expect(fresh).toContain("require example.org/b v1.0.0");
    expect(fresh).toContain("testify v1.11.0");
  });
});

describe("a list of requirements", () => {
  const base =
    "--index-url https://pypi.org/simple\n# test\npytest==8.4.0 \\\n    --hash=sha256:aa\nrequests\n";

  test("is head's, without a fake of what base has and without another index", async () => {
    const head =
      "-r more.txt\n--extra-index-url https://fake\n-f fake/\npytest @ file:///fake\nrich>=13\n./own\n-e .\npluggy @ git+https://fake\n";
    const { old, differs } = await mergedWith("requirements-dev.txt", {
      base,
      head,
      locked: ["pluggy"],
    });
    expect(old.split("\n")).toEqual([
      "-r more.txt",
      "pytest==8.4.0      --hash=sha256:aa",
      "rich>=13",
      "./own",
      "-e .",
      "",
    ]);
    expect(differs).toBe(true);
  });

  test("brings what is new to base's code", async () => {
    const { fresh } = await merged(
      "requirements/test.txt",
      "pytest==8\n",
      "pytest==9\nhypothesis\n-e fake\n",
    );
    expect(fresh).toBe("pytest==8\nhypothesis\n");
  });
});

describe("other manifests", () => {
  test("composer.json takes requirements from head, scripts and what replaces packages from base", async () => {
    const base = { require: { php: ">=8" }, scripts: { test: "phpunit" } };
    const head = {
      require: { php: ">=8", "a/b": "^1" },
      scripts: { test: "true" },
      replace: { "phpunit/phpunit": "*" },
      repositories: [{ type: "path", url: "fake" }],
    };
    const { old } = await merged("composer.json", JSON.stringify(base), JSON.stringify(head));
    expect(JSON.parse(old)).toEqual({ ...base, require: head.require });
  });

  test("deno.jsonc takes imports from head, tasks and a turned package from base", async () => {
    const base =
      '{ // ours\n "tasks": { "test": "deno test" }, "imports": { "@std/assert": "jsr:@std/assert@1", }, }';
    const head = {
      tasks: { test: "true" },
      test: { exclude: ["."] },
      imports: { "@std/assert": "./fake.ts", "@/": "./src/", zod: "npm:zod@4" },
    };
    const { old, fresh } = await merged("deno.jsonc", base, JSON.stringify(head));
    const tasks = { test: "deno test" };
    expect(JSON.parse(old)).toEqual({
      tasks,
      imports: { "@std/assert": "jsr:@std/assert@1", "@/": "./src/", zod: "npm:zod@4" },
    });
    expect(JSON.parse(fresh)).toEqual({
      tasks,
      imports: { "@std/assert": "jsr:@std/assert@1", zod: "npm:zod@4" },
    });
  });

  test("pnpm-workspace.yaml takes members and catalogs from head, patches and turned packages from base", async () => {
    const base = "packages: [a]\ncatalog:\n  vitest: ^5.0.0\n";
    const head =
      "packages: [a, b]\ncatalog:\n  vitest: link:./fake\n  zod: ^4.0.0\npatchedDependencies:\n  vitest: fake.patch\noverrides:\n  chai: file:fake\n";
    const { old } = await merged("pnpm-workspace.yaml", base, head);
    expect(parseYaml(old)).toEqual({
      packages: ["a", "b"],
      catalog: { vitest: "^5.0.0", zod: "^4.0.0" },
    });
  });

  test.each([
    "pom.xml",
    "build.gradle",
    "Gemfile",
    "Shop.csproj",
    "setup.py",
    "src/x.txt",
    "package-lock.json",
  ])("%s cannot be taken apart", (path) => {
    expect(mergerFor(path)).toBeUndefined();
  });
});

describe("any text as a manifest", () => {
  const paths = [
    "package.json",
    "Cargo.toml",
    "pyproject.toml",
    "go.mod",
    "requirements.txt",
    "composer.json",
    "deno.json",
    "pnpm-workspace.yaml",
  ];
  const value = fc.jsonValue({ maxDepth: 4 });
  const text = fc.oneof(
    fc.string(),
    value.map((one) => JSON.stringify(one)),
    fc
      .record({
        dependencies: value,
        devDependencies: value,
        overrides: value,
        pnpm: value,
        name: value,
        bin: value,
        __proto__: value,
        project: value,
        tool: value,
      })
      .map((one) => JSON.stringify(one)),
    fc.constantFrom(
      '{"__proto__":{"polluted":1},"dependencies":{"__proto__":"file:x","constructor":"file:y"}}',
      '[tool.__proto__]\npolluted = 1\n[dependencies]\n__proto__ = { path = "x" }\n',
      "a: &a [*a, *a]\n",
      "__proto__:\n  polluted: 1\n",
      '[[bin]]\nname=1\n[lib]\n"__proto__"=1\n',
      "[lib]\n[target]\nx=1\n[workspace]\nmembers=1\n",
    ),
  );

  test("is merged or left to base, and changes nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), text, text, async (path, base, head) => {
        const { old } = await merged(path, base, head);
        expect(typeof old).toBe("string");
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
