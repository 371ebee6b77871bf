import { tableOf } from "../../packages/asked.ts";
import type { Asked } from "../../packages/package-file.ts";
import { readManifest } from "../../texts/manifest.ts";
import { entriesOf, textsIn, valueAt } from "../../texts/values.ts";
import { pythonName } from "./names.ts";

/** What a pyproject.toml asks for. */
export function pythonAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  const lists = [
    ["project", "dependencies"],
    ["build-system", "requires"],
    ["tool", "uv", "dev-dependencies"],
    ["tool", "uv", "constraint-dependencies"],
    ["tool", "uv", "override-dependencies"],
  ].map((keys) => valueAt(document, ...keys));
  const groups = [
    ["project", "optional-dependencies"],
    ["dependency-groups"],
    ["tool", "pdm", "dev-dependencies"],
  ]
    .flatMap((keys) => entriesOf(valueAt(document, ...keys)))
    .map(([, group]) => group);
  const poetry = valueAt(document, "tool", "poetry");
  const poetryGroups = entriesOf(valueAt(poetry, "group")).map(([, one]) => one);
  const tables = [
    valueAt(poetry, "dependencies"),
    valueAt(poetry, "dev-dependencies"),
    ...poetryGroups.map((one) => valueAt(one, "dependencies")),
    valueAt(document, "tool", "uv", "sources"),
  ];
  return [
    ...[...lists, ...groups].flatMap(textsIn).map((one) => [pythonName(one), one] as const),
    ...tables.flatMap(tableOf).map(([name, how]) => [pythonName(name), how] as const),
  ];
}

/** What a Pipfile asks for. */
export function pipfileAsks(text: string): Asked {
  const document = readManifest("Pipfile", text);
  return ["packages", "dev-packages"]
    .flatMap((table) => tableOf(valueAt(document, table)))
    .map(([name, how]) => [pythonName(name), how]);
}
