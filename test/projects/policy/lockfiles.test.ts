import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { changedAsks } from "../../../src/projects/policy/lockfiles/asked.ts";
import { originOf } from "../../../src/projects/policy/lockfiles/lock-facts.ts";
import { readLock } from "../../../src/projects/policy/lockfiles/read-lock.ts";
import { between, brief } from "./bench.ts";

const Sample = z.object({
  base: z.record(z.string(), z.string()),
  head: z.record(z.string(), z.string()),
});
type Sample = z.infer<typeof Sample>;

/** What package managers really wrote before and after a dependency was added. */
const folder = join(import.meta.dirname, "samples");
const samples = readdirSync(folder).map((file): readonly [string, Sample] => [
  file.replace(".json", ""),
  Sample.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))),
]);

/** By hand, of tools that are not at hand. */
const written: readonly (readonly [string, Sample])[] = [
  [
    "poetry",
    {
      base: {
        "pyproject.toml": '[project]\ndependencies = ["click"]\n',
        "poetry.lock":
          '[[package]]\nname = "click"\nversion = "8.1.0"\nfiles = [\n    {file = "click-8.1.0.whl", hash = "sha256:aa"},\n]\n',
      },
      head: {
        "pyproject.toml": '[project]\ndependencies = ["click", "Jinja2>=3"]\n',
        "poetry.lock":
          '[[package]]\nname = "click"\nversion = "8.1.0"\nfiles = [\n    {file = "click-8.1.0.whl", hash = "sha256:aa"},\n]\n\n[[package]]\nname = "jinja2"\nversion = "3.1.6"\nfiles = [\n    {file = "jinja2-3.1.6.whl", hash = "sha256:bb"},\n]\n\n[package.dependencies]\nMarkupSafe = ">=2.0"\n\n[[package]]\nname = "markupsafe"\nversion = "3.0.0"\nfiles = [\n    {file = "markupsafe-3.0.0.whl", hash = "sha256:cc"},\n]\n',
      },
    },
  ],
  [
    "bundler",
    {
      base: {
        Gemfile: 'source "https://gems.example"\ngem "rake"\n',
        "Gemfile.lock":
          "GEM\n  remote: https://gems.example/\n  specs:\n    rake (13.0.6)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rake\n\nCHECKSUMS\n  rake (13.0.6) sha256=aa\n",
      },
      head: {
        Gemfile: 'source "https://gems.example"\ngem "rake"\ngem "rspec", "~> 3"\n',
        "Gemfile.lock":
          "GEM\n  remote: https://gems.example/\n  specs:\n    diff-lcs (1.5.0)\n    rake (13.0.6)\n    rspec (3.12.0)\n      diff-lcs (>= 1.2.0, < 2.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rake\n  rspec (~> 3)\n\nCHECKSUMS\n  diff-lcs (1.5.0) sha256=bb\n  rake (13.0.6) sha256=aa\n  rspec (3.12.0) sha256=cc\n",
      },
    },
  ],
  [
    "composer",
    {
      base: {
        "composer.json": '{"require":{"a/one":"^1"}}',
        "composer.lock":
          '{"packages":[{"name":"a/one","version":"1.0.0","dist":{"type":"zip","url":"https://dist.example/one/aa","reference":"aa","shasum":""},"require":{}}],"packages-dev":[]}',
      },
      head: {
        "composer.json": '{"require":{"a/one":"^1"},"require-dev":{"B/Two":"^2"}}',
        "composer.lock":
          '{"packages":[{"name":"a/one","version":"1.0.0","dist":{"type":"zip","url":"https://dist.example/one/aa","reference":"aa","shasum":""},"require":{}}],"packages-dev":[{"name":"b/two","version":"2.0.0","dist":{"type":"zip","url":"https://dist.example/two/bb","reference":"bb","shasum":""},"require":{"c/three":"^3"}},{"name":"c/three","version":"3.0.0","dist":{"type":"zip","url":"https://dist.example/three/cc","reference":"cc","shasum":""}}]}',
      },
    },
  ],
];

const all = [...samples, ...written];
const lockOf = (files: Record<string, string>) =>
  Object.keys(files).find((path) => readLock(path, files[path] ?? "") !== undefined) ?? "";
const manifestOf = (files: Record<string, string>) =>
  Object.keys(files).find((path) => path !== lockOf(files)) ?? "";

test.each(all)("%s: a mark before the text is no part of it", (_, { base, head }) => {
  for (const [path, text] of [...Object.entries(base), ...Object.entries(head)]) {
    expect(readLock(path, `\uFEFF${text}`)).toEqual(readLock(path, text));
  }
});

describe.each(all)("%s", (_, { base, head }) => {
  const lock = lockOf(base);
  const manifest = manifestOf(base);

  test("an honest new dependency passes", async () => {
    expect(await between(base, head)).toEqual([]);
  });

  test("an honest removal passes", async () => {
    expect(await between(head, base)).toEqual([]);
  });

  test("a lockfile that changes alone blocks", async () => {
    const found = await between(base, { ...head, [manifest]: base[manifest] ?? "" });
    expect(
      found.every(({ mode, rule }) => mode === "block" && rule === "lockfile_unexplained"),
    ).toBe(true);
    expect(found[0]?.path).toBe(lock);
    expect(found[0]?.line).toBeGreaterThan(0);
    expect(found[0]?.mend).toContain(`paths = ["${lock}"], mode = "allow"`);
  });

  test("a manifest that changes elsewhere explains nothing", async () => {
    const other = { ...head, [manifest]: `${base[manifest]}\n` };
    expect((await between(base, other)).map(({ mode }) => mode)).toContain("block");
  });

  test("another checksum of what base has blocks, alone and beside an honest change", async () => {
    const swap = (text: string) => {
      const known = readLock(lock, base[lock] ?? "")?.packages.flatMap(
        ({ checksums }) => checksums,
      );
      const [, sum = ""] = known?.find(([, one]) => one !== "") ?? [];
      const last = sum.at(-3) === "0" ? "1" : "0";
      return text.replaceAll(sum, sum.slice(0, -3) + last + sum.slice(-2));
    };
    for (const files of [base, head]) {
      const found = await between(base, { ...files, [lock]: swap(files[lock] ?? "") });
      expect(found.map(({ rule, mode }) => `${mode} ${rule}`)).toEqual([
        "block lockfile_unexplained",
      ]);
      expect(found[0]?.line).toBeGreaterThan(0);
    }
  });

  test("a lockfile that can no longer be read blocks", async () => {
    const broken = { ...head, [lock]: '<<<<<<< {"' };
    const found = await between(base, broken);
    expect(found.map(({ mode }) => mode)).toContain("block");
  });

  test("a lockfile that is taken away blocks; with its manifest it may go", async () => {
    const { [lock]: _lock, ...rest } = base;
    expect((await between(base, rest)).map(brief)).toEqual([`block lockfile_unexplained ${lock}`]);
    expect(await between({ ...base, "a.txt": "" }, { "a.txt": "" })).toEqual([]);
  });

  test("may change where the policy names it", async () => {
    const policy = { protected: [{ paths: [lock], mode: "allow" as const }] };
    expect(await between(base, { ...base, [lock]: head[lock] ?? "" }, { policy })).toEqual([]);
  });

  test("is judged in any folder, and a fixture's is not", async () => {
    const under = (path: string, files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${path}/${name}`, text]));
    const alone = { ...base, [lock]: head[lock] ?? "" };
    expect(await between(under("apps/web", base), under("apps/web", head))).toEqual([]);
    expect(await between(under("apps/web", base), under("apps/web", alone))).not.toEqual([]);
    expect(await between(under("test/fixtures/x", base), under("test/fixtures/x", alone))).toEqual(
      [],
    );
  });
});

describe("package-lock.json", () => {
  const sha = (letter: string) => `sha512-${letter.repeat(86)}==`;
  type Entry = Record<string, unknown>;
  const entry = (name: string, more: Entry = {}): Entry => ({
    version: "1.0.0",
    resolved: `https://npm.example/${name}/-/${name}-1.0.0.tgz`,
    integrity: sha(name[0] ?? "x"),
    ...more,
  });
  const files = (dependencies: Record<string, string>, packages: Record<string, Entry>) => ({
    "package.json": JSON.stringify({ name: "app", dependencies }, null, 2),
    "package-lock.json": JSON.stringify(
      {
        lockfileVersion: 3,
        packages: { "": { dependencies }, ...packages },
      },
      null,
      2,
    ),
  });
  const base = files({ a: "^1" }, { "node_modules/a": entry("a") });
  const plus = (packages: Record<string, Entry>, a: Entry = entry("a")) =>
    files({ a: "^1", b: "^1" }, { "node_modules/a": a, ...packages });
  const b = entry("b");

  test.each<[string, Record<string, string>, string]>([
    [
      "from a git repository",
      plus({ "node_modules/b": entry("b", { resolved: "git+ssh://git@github.com/x/b.git#aa" }) }),
      "git+ssh://github.com",
    ],
    [
      "from another host",
      plus({ "node_modules/b": entry("b", { resolved: "https://evil.example/b/-/b-1.0.0.tgz" }) }),
      "https://evil.example",
    ],
    [
      "over plain http",
      plus({ "node_modules/b": entry("b", { resolved: "http://npm.example/b/-/b-1.0.0.tgz" }) }),
      "http://npm.example",
    ],
    ["from a file", plus({ "node_modules/b": entry("b", { resolved: "file:../b.tgz" }) }), "file:"],
    [
      "with the address of another package",
      plus({
        "node_modules/b": entry("b", { resolved: "https://npm.example/evil/-/evil-1.0.0.tgz" }),
      }),
      "evil/-/evil",
    ],
    [
      "without a checksum",
      plus({ "node_modules/b": entry("b", { integrity: undefined }) }),
      "no checksum",
    ],
    [
      "beside one that nobody asks for",
      plus({ "node_modules/b": b, "node_modules/c": entry("c") }),
      "c@1.0.0",
    ],
    [
      "beside another version of an old one",
      plus({ "node_modules/b": b }, entry("a", { version: "1.0.1" })),
      "a@1.0.1",
    ],
    [
      "beside an old one from elsewhere",
      plus(
        { "node_modules/b": b },
        entry("a", { resolved: "https://npm.example/a/-/a-1.0.0-x.tgz" }),
      ),
      "a-1.0.0-x",
    ],
    [
      "beside an old one with a second checksum",
      plus({ "node_modules/b": b }, entry("a", { integrity: `${sha("a")} ${sha("z")}` })),
      "zzz",
    ],
    [
      "beside an old one without its checksum",
      plus({ "node_modules/b": b }, entry("a", { integrity: undefined })),
      "no checksum",
    ],
    [
      "beside a second copy of an old one",
      plus({
        "node_modules/b": b,
        "node_modules/b/node_modules/a": entry("a", { integrity: sha("z") }),
      }),
      "zzz",
    ],
    [
      "that stands there twice",
      plus({
        "node_modules/b": b,
        "node_modules/a/node_modules/b": entry("b", { integrity: sha("z") }),
      }),
      "zzz",
    ],
  ])("a new dependency %s", async (_, head, what) => {
    const found = await between(base, head);
    expect(new Set(found.map(({ rule, mode }) => `${mode} ${rule}`))).toEqual(
      new Set(["block lockfile_unexplained"]),
    );
    expect(found.map(({ text }) => text).join("\n")).toContain(what);
    expect(found.every(({ line }) => line !== undefined)).toBe(true);
  });

  test("a new dependency that moves an old one below it passes", async () => {
    const packages = {
      "node_modules/b": entry("b", { dependencies: { a: "^2" } }),
      "node_modules/a/node_modules/x": entry("x"),
      "node_modules/b/node_modules/a": entry("a", {
        version: "2.0.0",
        resolved: "https://npm.example/a/-/a-2.0.0.tgz",
        integrity: sha("q"),
        dependencies: { x: "1" },
      }),
    };
    expect(await between(base, plus(packages))).toEqual([]);
  });

  test("an alias passes", async () => {
    const head = files(
      { a: "^1", short: "npm:long@1" },
      { "node_modules/a": entry("a"), "node_modules/short": { name: "long", ...entry("long") } },
    );
    expect(await between(base, head)).toEqual([]);
  });

  test("a new dependency that is another package under its name blocks", async () => {
    const found = await between(
      base,
      plus({ "node_modules/b": { name: "evil", ...entry("evil") } }),
    );
    expect(found.map(({ mode }) => mode)).toEqual(["block"]);
    expect(found[0]?.text).toContain("evil@1.0.0");
  });

  test("the first dependency of all is for a person to look at", async () => {
    const head = files({ a: "^1" }, { "node_modules/a": entry("a") });
    const found = await between(files({}, {}), head);
    expect(found.map(({ mode, rule }) => `${mode} ${rule}`)).toEqual([
      "review lockfile_unexplained",
    ]);
  });

  test("a new lockfile is for a person to look at where no manifest explains it", async () => {
    const { "package-lock.json": _lock, ...bare } = base;
    expect((await between(bare, base)).map(brief)).toEqual([
      "review lockfile_unexplained package-lock.json",
    ]);
    expect(await between({}, base)).toEqual([]);
  });

  test("a new lockfile that lists what no manifest asks for blocks", async () => {
    const module = { "go.mod": "module example.com/till\n\ngo 1.21\n" };
    const sum = { "go.sum": `example.org/helper v1.0.0 h1:${"A".repeat(43)}=\n` };
    expect((await between(module, { ...module, ...sum })).map(brief)).toEqual([
      "block lockfile_unexplained go.sum:1",
    ]);
    const asking = { "go.mod": `${module["go.mod"]}\nrequire example.org/helper v1.0.0\n` };
    expect((await between(asking, { ...asking, ...sum })).map(brief)).toEqual([
      "review lockfile_unexplained go.sum",
    ]);
    expect((await between(module, { ...module, "go.sum": "" })).map(brief)).toEqual([
      "review lockfile_unexplained go.sum",
    ]);
  });

  test("a change hidden anywhere in a large lockfile is found", async () => {
    const names = Array.from({ length: 40 }, (_, n) => `p${n}`);
    const large = (change: (name: string) => Entry) =>
      files({ p0: "1" }, Object.fromEntries(names.map((n) => [`node_modules/${n}`, change(n)])));
    const tampers: ((one: Entry) => Entry)[] = [
      (one) => ({ ...one, integrity: sha("z") }),
      (one) => ({ ...one, version: "1.0.1" }),
      (one) => ({ ...one, resolved: "https://evil.example/x.tgz" }),
      ({ integrity: _sum, ...one }) => one,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(...tampers),
        async (at, tamper) => {
          const head = large((n) => (n === at ? tamper(entry(n)) : entry(n)));
          const found = await between(
            large((n) => entry(n)),
            head,
          );
          expect(found.map(({ mode }) => mode)).toEqual(["block"]);
        },
      ),
    );
  });

  test("another version of the file's format alone is nothing", async () => {
    const head = {
      ...base,
      "package-lock.json": JSON.stringify(JSON.parse(base["package-lock.json"])),
    };
    expect(await between(base, head)).toEqual([]);
  });
});

describe("formats that cannot be read", () => {
  test("block without a manifest's change, and are for a person to look at with one", async () => {
    const base = { "mix.exs": "a", "mix.lock": "b" };
    expect((await between(base, { "mix.exs": "a", "mix.lock": "c" })).map(brief)).toContain(
      "block lockfile_unexplained mix.lock",
    );
    expect((await between(base, { "mix.exs": "x", "mix.lock": "c" })).map(brief)).toContain(
      "review lockfile_unexplained mix.lock",
    );
  });
});

describe("what manifests ask for otherwise", () => {
  test.each([
    [
      "package.json",
      '{"overrides":{"a":{"b@1":"2"}}}',
      '{"overrides":{"a":{"b@1":"3"}}}',
      ["a", "b"],
    ],
    ["package.json", '{"resolutions":{"**/@s/c":"1"}}', "{}", ["**", "@s/c"]],
    ["package.json", '{"version":"1"}', '{"version":"2"}', []],
    [
      "Cargo.toml",
      "",
      '[target."cfg(unix)".dependencies]\nx = { package = "real", version = "1" }\n',
      ["x", "real"],
    ],
    [
      "pyproject.toml",
      "",
      '[dependency-groups]\ndev = ["Pytest_Cov[all]>=1", {include-group = "x"}]\n',
      ["pytest-cov"],
    ],
    ["pyproject.toml", "", '[tool.poetry.group.dev.dependencies]\nBlack = "*"\n', ["black"]],
    [
      "go.mod",
      "require a.b/c v1\n",
      "require (\n\ta.b/c v1\n\ta.b/d v2 // indirect\n)\n",
      ["a.b/c", "a.b/d"],
    ],
    ["pnpm-workspace.yaml", "catalog:\n  a: 1\n", "catalog:\n  a: 2\n", ["a"]],
  ])("%s: %s to %s", (...[path, before, after, names]) => {
    expect([...changedAsks(path, before, after)].toSorted()).toEqual(names.toSorted());
  });
});

describe("any text", () => {
  test.each([
    ["git@github.com:x/y.git", "ssh://github.com"],
    ["git+ssh://git@github.com/x/y.git#aa", "git+ssh://github.com"],
    ["HTTPS://user:pass@Host.example:8443/x", "https://host.example:8443"],
    ["registry+https://github.com/rust-lang/crates.io-index", "registry+https://github.com"],
    ["file:../x", "file:"],
    ["1.0.0", ""],
  ])("%s comes from %s", (source, origin) => {
    expect(originOf(source)).toBe(origin);
  });

  const names = [
    "package-lock.json",
    "pnpm-lock.yaml",
    "yarn.lock",
    "bun.lock",
    "Cargo.lock",
    "uv.lock",
    "Pipfile.lock",
    "go.sum",
    "Gemfile.lock",
    "composer.lock",
  ];

  test("is a lockfile or none, never an error", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.string(), fc.json()), (name, text) => {
        const lock = readLock(name, text);
        expect(lock === undefined || Array.isArray(lock.packages)).toBe(true);
      }),
    );
  });

  test("with the shape of a lockfile and odd values is one without an error", () => {
    const value = fc.anything({ withNullPrototype: false, maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (packages) => {
        const text = JSON.stringify(
          { packages, dependencies: packages, default: packages },
          (_, one) => (typeof one === "bigint" ? 1 : one),
        );
        const read = names.map((name) => readLock(name, text));
        expect(read).toHaveLength(names.length);
      }),
    );
  });
});
