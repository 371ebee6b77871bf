import { type Lock, type Locked, local, present, whole } from "../../packages/lock.ts";
import { parsePlainYaml } from "../../packages/plain-yaml.ts";
import { entriesOf, textAt, valueAt } from "../../texts/values.ts";
import { namesAnother } from "./addresses.ts";
import { namesIn } from "./aliases.ts";

/** pnpm-lock.yaml, versions 5 to 9: what a package is under `packages`, what it asks for there or under `snapshots`. */
export function pnpmLock(text: string): Lock {
  const document: unknown = parsePlainYaml(text);
  const tables = ["packages", "snapshots"].flatMap((table) => entriesOf(valueAt(document, table)));
  return {
    graph: true,
    namesAnother,
    packages: tables.map(([key, value]) => lockedOf(key, value)),
  };
}

function lockedOf(key: string, value: unknown): Locked {
  const { name, version } = nameAndVersion(key);
  const tables = ["dependencies", "optionalDependencies"];
  return {
    name: textAt(value, "name") || name,
    version: textAt(value, "version") || version,
    sources: present([
      textAt(value, "resolution", "tarball"),
      textAt(value, "resolution", "repo"),
      local(textAt(value, "resolution", "directory")),
    ]),
    checksums: [
      ...whole(textAt(value, "resolution", "integrity")),
      ...whole(textAt(value, "resolution", "commit")),
    ],
    requires: [
      ...namesIn(value, [...tables, "peerDependencies"]),
      ...tables.flatMap((table) => aliased(valueAt(value, table))),
    ],
  };
}

/** The value of an alias names the package that is meant. */
function aliased(table: unknown): string[] {
  return entriesOf(table).flatMap(([, target]) =>
    typeof target === "string" && /^\/|^@?[a-z].*@/i.test(target)
      ? [nameAndVersion(target).name]
      : [],
  );
}

/** `/name/1.0.0_peer`, `/name@1.0.0(peer@2)` and `name@1.0.0(peer@2)`. */
function nameAndVersion(key: string): { name: string; version: string } {
  const bare = key.replace(/^\//, "").replace(/[(][^]*$/, "");
  const at = bare.indexOf("@", 1);
  if (at !== -1) return { name: bare.slice(0, at), version: bare.slice(at + 1) };
  const cut = bare.lastIndexOf("/");
  return { name: bare.slice(0, cut), version: bare.slice(cut + 1).replace(/_[^]*$/, "") };
}
