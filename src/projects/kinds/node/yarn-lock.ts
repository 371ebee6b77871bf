import { type Lock, type Locked, present, whole } from "../../packages/lock.ts";
import { parsePlainYaml } from "../../packages/plain-yaml.ts";
import { entriesOf, textAt } from "../../texts/values.ts";
import { namesAnother } from "./addresses.ts";
import { aliasIn, aliasOf, namesIn } from "./aliases.ts";

/** yarn.lock, of the classic format and of the YAML that came after it. */
export function yarnLock(text: string): Lock {
  return /^__metadata:/m.test(text) ? berryLock(text) : classicLock(text);
}

function berryLock(text: string): Lock {
  const document: unknown = parsePlainYaml(text);
  return {
    graph: true,
    namesAnother,
    packages: entriesOf(document)
      .filter(([key]) => key !== "__metadata")
      .flatMap(([key, value]) => berryPackages(key, value)),
  };
}

/** Under a name of its own, and under each name by which it is asked for. */
function berryPackages(key: string, value: unknown): Locked[] {
  const resolution = textAt(value, "resolution");
  if (/@(?:workspace|link|portal):/.test(resolution)) return [];
  const cut = resolution.indexOf("@", 1);
  const name = resolution.slice(0, cut === -1 ? undefined : cut);
  const reference = cut === -1 ? "" : resolution.slice(cut + 1);
  const one: Locked = {
    name,
    version: textAt(value, "version"),
    sources: present([decoded(reference.replace(/^npm:[^:]*(?:::)?/, ""))]),
    checksums: whole(textAt(value, "checksum").replace(/^[^/]{1,20}\//, "")),
    requires: namesIn(value, ["dependencies", "optionalDependencies", "peerDependencies"]),
  };
  return [one, ...aliases(key, one)];
}

function aliases(key: string, one: Locked): Locked[] {
  return key
    .split(", ")
    .filter((descriptor) => nameOf(descriptor) !== one.name)
    .map((descriptor) => aliasOf(one, nameOf(descriptor)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/^__archiveUrl=/, ""));
  } catch {
    return text;
  }
}

function nameOf(descriptor: string): string {
  const at = descriptor.indexOf("@", 1);
  return at === -1 ? descriptor : descriptor.slice(0, at);
}

interface Block {
  readonly names: readonly string[];
  readonly values: Map<string, string>;
  readonly requires: string[];
}

/** Two blanks of indentation are the package's own, four are what it asks for. */
function classicLock(text: string): Lock {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^[^\s#].*:$/.test(line)) blocks.push(opened(line.slice(0, -1)));
    else readValue(blocks.at(-1), line);
  }
  return { graph: true, namesAnother, packages: blocks.flatMap(classicPackages) };
}

function opened(header: string): Block {
  const names = header.split(", ").flatMap((one) => {
    const name = nameOf(bare(one));
    const real = aliasIn(bare(one).slice(name.length + 1));
    return real.length === 0 ? [name] : real;
  });
  return { names: [...new Set(names)], values: new Map(), requires: [] };
}

function readValue(block: Block | undefined, line: string): void {
  const [, indent, key, value] = /^( {2}| {4})("[^"]*"|[^\s"]+)(?: (.*))?$/.exec(line) ?? [];
  if (key === undefined) return;
  if (indent?.length === 2) block?.values.set(key, bare(value ?? ""));
  else block?.requires.push(bare(key), ...aliasIn(bare(value ?? "")));
}

function classicPackages({ names, values, requires }: Block): Locked[] {
  const [url = "", hash = ""] = (values.get("resolved") ?? "").split("#");
  return names.map((name) => ({
    name,
    version: values.get("version") ?? "",
    sources: present([url]),
    checksums: [
      ...whole(values.get("integrity") ?? ""),
      ...(hash === "" ? [] : [["#", hash] as const]),
    ],
    requires,
  }));
}

function bare(text: string): string {
  return text.replace(/^"|"$/g, "");
}
