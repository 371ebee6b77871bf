import { tableOf } from "../../packages/asked.ts";
import type { Asked } from "../../packages/package-file.ts";
import { parsePlainYaml } from "../../packages/plain-yaml.ts";
import { readManifest } from "../../texts/manifest.ts";
import { entriesOf, valueAt } from "../../texts/values.ts";
import { aliasIn } from "./aliases.ts";

/** What a package.json asks for. */
export function nodeAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  const plain = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  const forced = [
    ["overrides"],
    ["resolutions"],
    ["pnpm", "overrides"],
    ["pnpm", "patchedDependencies"],
  ];
  return [
    ...plain.flatMap((table) => tableOf(valueAt(document, table))).flatMap(withAlias),
    ...forced.flatMap((keys) => deep(valueAt(document, ...keys), 0)),
  ];
}

/** What a pnpm-workspace.yaml asks for. */
export function workspaceAsks(text: string): Asked {
  const document: unknown = parsePlainYaml(text);
  const named = entriesOf(valueAt(document, "catalogs")).flatMap(([, one]) => tableOf(one));
  return [
    ...tableOf(valueAt(document, "catalog")),
    ...named,
    ...deep(valueAt(document, "overrides"), 0),
    ...deep(valueAt(document, "patchedDependencies"), 0),
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
