import { basename } from "node:path/posix";
import type { PathRole } from "../../domain/path-role.ts";
import { everything } from "../kinds/all.ts";
import { alternatives, anyOf } from "../roles/fold.ts";
import { folderOf, within } from "../texts/paths.ts";
import type { Tree } from "../texts/tree.ts";
import { inBatches } from "./reading.ts";

const known = everything.flatMap(({ steering }) => steering ?? []);

const canName = anyOf(known.map(({ files }) => files));
const keys = alternatives(known.map((one) => one.keys));
const quoted = new RegExp(
  String.raw`\b(?:${keys})\b["']?\s{0,9}[:=]\s{0,9}(\[[^\]]{0,2000}\]|\{[^}]{0,2000}\}|["'${"`"}][^"'${"`"}\n]{1,300}["'${"`"}])`,
  "g",
);
const bare = new RegExp(
  String.raw`^\s{0,20}(?:${keys}):[ \t]*((?:[^\s"'\[{][^\n]{0,300})?(?:\n[ \t]*-[ \t][^\n]{1,300}){0,50})`,
  "gm",
);
const ends = ["", ...known.flatMap((one) => one.ends ?? [])];

/** Configuration lies in few files; a repository of thousands of them is not read whole. */
const mostRead = 60;

/** Files of the product's folders that base's test configuration loads: they are a part of it, whatever their name. */
export async function steeringFiles(
  tree: Tree,
  roleOf: (path: string) => PathRole,
): Promise<readonly string[]> {
  const configs = tree.files.filter(
    (path) => canName(basename(path)) && ["test_config", "manifest"].includes(roleOf(path)),
  );
  const near = configs.toSorted((a, b) => depth(a) - depth(b)).slice(0, mostRead);
  const found = await inBatches(near, async (path) => namedIn(path, await tree.text(path), tree));
  return [...new Set(found.flat())].filter((path) => roleOf(path) === "other");
}

function depth(path: string): number {
  return path.split("/").length;
}

function namedIn(path: string, text: string, tree: Tree): string[] {
  const short = text.slice(0, 200_000);
  return [
    ...values(short).flatMap((name) => fileNamed(name, folderOf(path), tree)),
    ...known.flatMap(({ modules }) => modules?.(short) ?? []).filter(tree.has),
  ];
}

/** Strings behind the keys, quoted or bare. */
function values(text: string): string[] {
  const inQuotes = [...text.matchAll(quoted)].flatMap(([, value = ""]) =>
    [...value.matchAll(/["'`]([^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => name),
  );
  const inLines = [...text.matchAll(bare)].flatMap(([, value = ""]) =>
    value.split("\n").map((line) =>
      line
        .replace(/^\s*-/, "")
        .trim()
        .replace(/^["']|["']$/g, ""),
    ),
  );
  return [...inQuotes, ...inLines];
}

function fileNamed(name: string, folder: string, tree: Tree): string[] {
  const rooted = /^<\w+>\/(.*)$/.exec(name);
  const path = within(folder, rooted?.[1] ?? name);
  const found = path === undefined ? undefined : ends.find((end) => tree.has(path + end));
  return path === undefined || found === undefined ? [] : [path + found];
}
