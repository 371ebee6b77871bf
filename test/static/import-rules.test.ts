import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { modulesIn } from "../helpers/module-graph.ts";

/** What one place under `src` may import: folders (with all that is below them) and packages. */
interface Rule {
  /** A folder, with what is below it, or a file: a root. */
  readonly place: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** A part of what the linter says of everything else. */
  readonly says: string;
}

const known = ["ports", "projects", "proof", "domain"];
const kinds = "projects/kinds";
const machine = ["node:fs", "node:fs/promises"];
const libraries = [
  "node:path/posix",
  "node:util",
  "@secretlint/core",
  "@secretlint/secretlint-rule-preset-recommend",
  "fast-xml-parser",
  "smol-toml",
  "tap-parser",
  "toml-eslint-parser",
  "yaml",
  "zod",
];

function root(place: string, folders: readonly string[], packages: readonly string[]): Rule {
  const says = place === "cli.ts" ? "root of omk only gives" : "root of the step only puts";
  return { place, folders, packages, says };
}

function adapter(name: string, others: readonly string[], packages: readonly string[]): Rule {
  const place = `adapters/${name}`;
  const folders = [...known, ...others.map((other) => `adapters/${other}`)];
  const says = `An adapter answers a port: ${place} imports`;
  return {
    place,
    folders,
    packages: [...packages, ...machine, "node:util", "node:path/posix", "node:crypto"],
    says,
  };
}

const rules: readonly Rule[] = [
  root("action.ts", ["step", "triggers", "domain"], ["@actions/core"]),
  root("main.ts", ["step", "triggers", "domain"], ["@actions/core"]),
  root("post.ts", ["step", "triggers", "domain"], ["@actions/core"]),
  root("cli.ts", ["cli"], []),
  {
    place: "outside.ts",
    folders: ["adapters", "step", "ports", "domain"],
    packages: ["@actions/core", "node:util", "node:path/posix", "node:crypto", ...machine],
    says: "The world around a step is put together here",
  },
  {
    place: "own-code.ts",
    folders: [],
    packages: ["node:util", "node:path/posix", "node:crypto", ...machine],
    says: "What guards the action's code stands before all of it",
  },
  {
    place: "step",
    folders: ["engine", "triggers", "views", ...known],
    packages: ["@actions/core", "zod", "node:util", "node:path/posix", "node:crypto", ...machine],
    says: "A use case of the step asks ports, engine and what is known",
  },
  {
    place: "cli",
    folders: ["adapters", "engine", "views", ...known],
    packages: ["node:util", "node:path/posix", "node:crypto", ...machine],
    says: "cli puts together what its commands need",
  },
  {
    place: "engine",
    folders: ["phases", "ports", "domain"],
    packages: [],
    says: "The engine walks through the phases",
  },
  ...["plan", "code", "test", "verify", "review", "deliver"].map((phase) => ({
    place: `phases/${phase}`,
    folders: ["ports", "domain"],
    packages: ["zod"],
    says: "A phase reaches the world through a port, and never another phase",
  })),
  {
    place: "ports",
    folders: ["domain"],
    packages: ["zod"],
    says: "A port is an interface over domain types",
  },
  { place: "domain", folders: [], packages: ["zod", "picomatch"], says: "The domain is pure" },
  {
    place: "triggers",
    folders: ["domain"],
    packages: ["zod"],
    says: "A trigger turns an event into an order, and nothing else",
  },
  {
    place: "views",
    folders: ["ports", "domain"],
    packages: ["sarif"],
    says: "A view is a pure function of the state",
  },
  {
    place: "proof",
    folders: ["ports", "domain"],
    packages: ["node:crypto", "zod"],
    says: "The checks of a proof read a run through a port",
  },
  {
    place: "projects",
    folders: ["ports", "domain"],
    packages: libraries,
    says: "What is known of projects is pure",
  },
  {
    place: kinds,
    folders: ["projects", "ports", "domain"],
    packages: libraries,
    says: "A kind says what is known of one ecosystem, and knows no other",
  },
  {
    place: `${kinds}/all.ts`,
    folders: [kinds],
    packages: [],
    says: "kinds/all.ts lists the kinds, and nothing else",
  },
  adapter("actions", [], ["@actions/github", "zod"]),
  adapter("artifact", ["local"], ["@actions/artifact", "yauzl", "zod"]),
  adapter("gates", ["local", "process"], ["picomatch", "zod"]),
  adapter(
    "gateway",
    ["local"],
    ["@modelcontextprotocol/sdk/types.js", "eventsource-parser", "zod"],
  ),
  adapter("git", ["local", "process"], []),
  adapter(
    "github",
    [],
    ["@octokit/rest", "@octokit/plugin-retry", "@octokit/plugin-throttling", "zod"],
  ),
  adapter("kimi", ["gateway", "local", "process"], ["zod"]),
  adapter("local", [], ["zod"]),
  adapter("notify", [], []),
  adapter("process", [], ["execa", "node:child_process"]),
];

const packages = [
  ...new Set([...rules.flatMap((rule) => rule.packages), "node:child_process", "vitest"]),
];

const Report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      filename: z.string(),
      message: z.string(),
      help: z.string().optional(),
    }),
  ),
});

let scratch = "";
let folders: readonly string[] = [];
/** What the linter says of each planted import, by the file in which it stands. */
let said: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
let cycles: readonly string[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "omk-rules-"));
  const config = z.looseObject({}).parse(JSON.parse(await readFile(".oxlintrc.json", "utf8")));
  // The rules that need types are seen by `npm run check`; without them this takes a second.
  await plant(".oxlintrc.json", JSON.stringify({ ...config, options: {} }));
  folders = await foldersOf("src");
  for (const file of planted())
    await plant(
      `src/${file}`,
      importsOf(file)
        .map((name) => `import "${name}";\n`)
        .join(""),
    );
  for (const [one, other] of [
    ["a", "b"],
    ["b", "a"],
  ] as const)
    await plant(
      `src/engine/circle-${one}.ts`,
      `import type { ${other} } from "./circle-${other}.ts";\nexport type ${one} = ${other} | undefined;\n`,
    );
  await plant(
    "src/views/more.ts",
    'import type { A } from "../step/a.ts";\nexport * from "../cli/b.ts";\nexport const later = (a: A) => [a, import("../engine/c.ts")];\n',
  );
  await lint();
});
afterAll(() => rm(scratch, { recursive: true }));

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(scratch, file)), { recursive: true });
  await writeFile(join(scratch, file), text);
}

async function lint(): Promise<void> {
  const oxlint = execa({ cwd: scratch, preferLocal: true, localDir: process.cwd(), reject: false });
  const { stdout } = await oxlint`oxlint --format json`;
  const { diagnostics } = Report.parse(JSON.parse(stdout));
  const found = new Map<string, Map<string, string>>();
  for (const { code, filename, message, help } of diagnostics) {
    const name = /^'(.+)' import is restricted/.exec(message)?.[1];
    if (!code.includes("no-restricted-imports") || name === undefined) continue;
    const ofFile = found.get(filename) ?? new Map<string, string>();
    found.set(filename, ofFile.set(name, help ?? ""));
  }
  said = found;
  cycles = diagnostics.flatMap(({ code, filename }) =>
    code.includes("no-cycle") ? [filename] : [],
  );
}

async function foldersOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return [...new Set(files.map((entry) => relative(folder, entry.parentPath)))].toSorted();
}

/** The files that have a rule of their own, and one in every folder. */
function planted(): readonly string[] {
  const named = rules.flatMap(({ place }) => (place.endsWith(".ts") ? [place] : []));
  return [
    ...named,
    ...folders.filter((folder) => folder !== "").map((folder) => `${folder}/planted.ts`),
  ];
}

/** Every root, a file of every folder, and every package. */
function importsOf(file: string): readonly string[] {
  const others = planted().filter((other) => other !== file);
  const paths = others.map((other) => relative(dirname(file), other));
  return [...paths.map((path) => (path.startsWith(".") ? path : `./${path}`)), ...packages];
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Roots that take nothing from the others. */
const alone = ["cli.ts", "own-code.ts"];

/** The rule of a file: the one of the folder that is nearest to it. */
function ruleOf(file: string): Rule | undefined {
  return rules
    .filter(({ place }) => isBelow(file, place))
    .toSorted((a, b) => b.place.length - a.place.length)[0];
}

function isLegal(file: string, name: string, rule: Rule): boolean {
  if (!name.startsWith(".")) return rule.packages.includes(name);
  const target = join(dirname(file), name);
  const isOwn = dirname(target) === dirname(file);
  if (rule.place.endsWith(".ts") && isOwn) return !alone.includes(rule.place);
  if (isOfKind(target, rule))
    return rule.place === kinds ? isOwn && dirname(file) !== kinds : target === `${kinds}/all.ts`;
  return isOwn || [rule.place, ...rule.folders].some((folder) => isBelow(target, folder));
}

/** Whether it lies in `kinds`, and the rule is one of those by which the kinds are known by kinds/all.ts alone. */
function isOfKind(target: string, { place }: Rule): boolean {
  const knowsAll = isBelow(place, "projects") || isBelow(place, "adapters");
  return isBelow(target, kinds) && knowsAll && place !== `${kinds}/all.ts`;
}

describe("an import", () => {
  test.each(rules)(
    "of $place is legal where the house allows it, and refused with the reason elsewhere",
    (rule) => {
      const mine = planted().filter((file) => ruleOf(file) === rule);
      expect(mine).not.toEqual([]);
      for (const file of mine) {
        const told = said.get(`src/${file}`) ?? new Map<string, string>();
        const wanted = importsOf(file).filter((name) => !isLegal(file, name, rule));
        expect({ file, refused: [...told.keys()].toSorted() }).toEqual({
          file,
          refused: wanted.toSorted(),
        });
        for (const why of told.values()) expect(why).toContain(rule.says);
      }
    },
  );

  test("is refused as well where it is of a type, an export or made later", () => {
    expect([...(said.get("src/views/more.ts")?.keys() ?? [])].toSorted()).toEqual([
      "../cli/b.ts",
      "../engine/c.ts",
      "../step/a.ts",
    ]);
  });

  test("that closes a circle of types is refused", () => {
    expect(cycles.filter((file) => file.includes("circle")).toSorted()).toEqual([
      "src/engine/circle-a.ts",
      "src/engine/circle-b.ts",
    ]);
  });
});

describe("the house", () => {
  test("has a rule for every folder and every root", async () => {
    const files = await readdir("src", { withFileTypes: true });
    const roots = files.flatMap(({ name }) => (name.endsWith(".ts") ? [name] : []));
    expect(
      [...roots, ...folders].filter((place) => place !== "" && ruleOf(place) === undefined),
    ).toEqual([]);
  });

  test("has no circle of imports, of types neither", async () => {
    const config = join(scratch, "circles.json");
    const rule = { "import/no-cycle": ["error", { ignoreTypes: false }] };
    const only = { plugins: ["import"], categories: { correctness: "off" }, rules: rule };
    await writeFile(config, JSON.stringify(only));
    const { stdout } = await execa({
      preferLocal: true,
      reject: false,
    })`oxlint --format json -c ${config} src`;
    expect(Report.parse(JSON.parse(stdout)).diagnostics).toEqual([]);
  });

  test("is imported without a detour, which no rule would see", () => {
    const detours = modulesIn("src").flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier }) =>
        /[^.]\/\.\.|^\.\/\.|^\..*(?:\/\.\/|\/\/)/.test(specifier) ? [`${path}: ${specifier}`] : [],
      ),
    );
    expect(detours).toEqual([]);
  });

  test("has no folder with more than 30 % of its lines", async () => {
    const lines = new Map<string, number>();
    for (const { file, text } of await sources()) {
      const [folder = ""] = file.split("/");
      lines.set(folder, (lines.get(folder) ?? 0) + text.split("\n").length - 1);
    }
    const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
    const large = [...lines].filter(([, count]) => count > all * 0.3);
    expect(
      large.map(([folder, count]) => `${folder}: ${Math.round((100 * count) / all)} %`),
    ).toEqual([]);
  });
});

async function sources(): Promise<readonly { file: string; text: string }[]> {
  const entries = await readdir("src", { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { file: relative("src", path), text: await readFile(path, "utf8") };
    }),
  );
}
