import { readManifest, valueAt } from "../manifest-scripts.ts";
import { aliasIn, entriesOf, textsIn } from "./lock.ts";
import { pythonName } from "./names.ts";
import { parsePlainYaml } from "./plain-yaml.ts";

/** What a manifest asks for: each package with how it asks, as text; a name may stand there more than once. */
export type Asked = readonly (readonly [string, string])[];

/** The packages that one version of a manifest asks for and the other does not, or asks for otherwise. */
export function changedAsks(path: string, base: string, head: string): ReadonlySet<string> {
  const [before, after] = [askedBy(path, base), askedBy(path, head)];
  const count = new Map<string, { name: string; sides: number }>();
  for (const [asks, side] of [
    [before, 1],
    [after, -1],
  ] as const) {
    for (const [name, how] of asks) {
      const key = JSON.stringify([name, how]);
      count.set(key, { name, sides: (count.get(key)?.sides ?? 0) + side });
    }
  }
  return new Set([...count.values()].filter(({ sides }) => sides !== 0).map(({ name }) => name));
}

/** What a manifest asks for; nothing where it cannot be read. */
export function askedBy(path: string, text: string): Asked {
  try {
    return readerOf(path)?.(text, path) ?? [];
  } catch {
    return [];
  }
}

/** Whether it is known how such a manifest asks for packages. */
export function isReadable(path: string): boolean {
  return readerOf(path) !== undefined;
}

function readerOf(path: string): Reader | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return readers.find(([pattern]) => pattern.test(name))?.[1];
}

type Reader = (text: string, path: string) => Asked;

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^package\.json$/, nodeAsks],
  [/^pnpm-workspace\.yaml$/, workspaceAsks],
  [/^cargo\.toml$/, cargoAsks],
  [/^pyproject\.toml$/, pythonAsks],
  [/^pipfile$/, pipfileAsks],
  [/^composer\.json$/, composerAsks],
  [/^go\.(?:mod|work)$/, goAsks],
  [/^(?:gemfile|gems\.rb|.*\.gemspec)$/, gemAsks],
];

function nodeAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  const plain = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  const forced = [
    ["overrides"],
    ["resolutions"],
    ["pnpm", "overrides"],
    ["pnpm", "patchedDependencies"],
  ];
  return [
    ...plain.flatMap((table) => tableOf(valueAt(document, [table]))).flatMap(withAlias),
    ...forced.flatMap((keys) => deep(valueAt(document, keys), 0)),
  ];
}

/** `"short": "npm:long@1"` asks for both names. */
function withAlias([name, how]: readonly [string, string]): Asked {
  return [[name, how], ...aliasIn(JSON.parse(how)).map((real) => [real, how] as const)];
}

/** Keys of overrides name packages in many ways: `a`, `a@1`, `a>b`, `**\/b`. */
function deep(value: unknown, depth: number): Asked {
  if (depth > 5) return [];
  return entriesOf(value).flatMap(([key, inner]) => [
    ...key
      .split(/>|(?<!@[^/]*)\//)
      .map((part) => [part.replace(/(?<=.)@[^]*$/, ""), JSON.stringify(inner)] as const),
    ...deep(inner, depth + 1),
  ]);
}

/** A table with each value as text. */
function tableOf(value: unknown): Asked {
  return entriesOf(value).map(([name, how]) => [name, JSON.stringify(how)]);
}

function workspaceAsks(text: string): Asked {
  const document: unknown = parsePlainYaml(text);
  const named = entriesOf(valueAt(document, ["catalogs"])).flatMap(([, one]) => tableOf(one));
  return [
    ...tableOf(valueAt(document, ["catalog"])),
    ...named,
    ...deep(valueAt(document, ["overrides"]), 0),
    ...deep(valueAt(document, ["patchedDependencies"]), 0),
  ];
}

const cargoTables = ["dependencies", "dev-dependencies", "build-dependencies"];

function cargoAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  const targets = entriesOf(valueAt(document, ["target"])).map(([, one]) => one);
  const asking = [document, valueAt(document, ["workspace"]), ...targets];
  const patches = entriesOf(valueAt(document, ["patch"])).map(([, one]) => one);
  return [
    ...asking.flatMap((one) => cargoTables.flatMap((table) => tableOf(valueAt(one, [table])))),
    ...patches.flatMap(tableOf),
    ...tableOf(valueAt(document, ["replace"])),
  ].flatMap(([name, how]) => {
    const real = /"package":"([^"]+)"/.exec(how)?.[1];
    return real === undefined
      ? [[name, how] as const]
      : [[name, how] as const, [real, how] as const];
  });
}

function pythonAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  const lists = [
    ["project", "dependencies"],
    ["build-system", "requires"],
    ["tool", "uv", "dev-dependencies"],
    ["tool", "uv", "constraint-dependencies"],
    ["tool", "uv", "override-dependencies"],
  ].map((keys) => valueAt(document, keys));
  const groups = [
    ["project", "optional-dependencies"],
    ["dependency-groups"],
    ["tool", "pdm", "dev-dependencies"],
  ]
    .flatMap((keys) => entriesOf(valueAt(document, keys)))
    .map(([, group]) => group);
  const poetry = valueAt(document, ["tool", "poetry"]);
  const poetryGroups = entriesOf(valueAt(poetry, ["group"])).map(([, one]) => one);
  const tables = [
    valueAt(poetry, ["dependencies"]),
    valueAt(poetry, ["dev-dependencies"]),
    ...poetryGroups.map((one) => valueAt(one, ["dependencies"])),
    valueAt(document, ["tool", "uv", "sources"]),
  ];
  return [
    ...[...lists, ...groups].flatMap(textsIn).map((one) => [pythonName(one), one] as const),
    ...tables.flatMap(tableOf).map(([name, how]) => [pythonName(name), how] as const),
  ];
}

function pipfileAsks(text: string): Asked {
  const document = readManifest("Pipfile", text);
  return ["packages", "dev-packages"]
    .flatMap((table) => tableOf(valueAt(document, [table])))
    .map(([name, how]) => [pythonName(name), how]);
}

function composerAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  return ["require", "require-dev", "replace", "provide", "conflict"]
    .flatMap((table) => tableOf(valueAt(document, [table])))
    .map(([name, how]) => [name.toLowerCase(), how]);
}

/** Every line of go.mod that names a module. */
function goAsks(text: string): Asked {
  return text.split("\n").flatMap((line) => {
    const words = line
      .replace(/\/\/[^]*$/, "")
      .trim()
      .split(/\s+/);
    const at = /^(?:require|replace|exclude|retract|use)$/.test(words[0] ?? "") ? 1 : 0;
    const name = words[at] ?? "";
    return words.length - at > 1 && name.includes(".") ? [[name, words.join(" ")] as const] : [];
  });
}

function gemAsks(text: string): Asked {
  return text.split("\n").flatMap((line) => {
    const name = /^\s*(?:gem|\w+\.add_(?:\w+_)?dependency)[\s(]+["']([^"'\s]{1,200})["']/.exec(
      line,
    )?.[1];
    return name === undefined ? [] : [[name, line.trim()] as const];
  });
}
