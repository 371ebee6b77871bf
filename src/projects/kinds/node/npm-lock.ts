import { type Lock, type Locked, present, whole } from "../../packages/lock.ts";
import { entriesOf, textAt, valueAt } from "../../texts/values.ts";
import { namesAnother } from "./addresses.ts";
import { aliasOf, namesIn } from "./aliases.ts";

const asked = ["dependencies", "optionalDependencies", "peerDependencies"];

/** package-lock.json and npm-shrinkwrap.json: `packages` since npm 7, nested `dependencies` before, often both. */
export function npmLock(text: string): Lock {
  const document: unknown = JSON.parse(text);
  return {
    graph: true,
    namesAnother,
    packages: [
      ...entriesOf(valueAt(document, "packages")).flatMap(([path, value]) => flat(path, value)),
      ...nested(valueAt(document, "dependencies"), 0),
    ],
  };
}

/** Packages of the repository itself stand under their folder, and a link to one leads nowhere else. */
function flat(path: string, value: unknown): Locked[] {
  const at = path.lastIndexOf("node_modules/");
  const isOwn = at === -1 || valueAt(value, "link") === true;
  const folder = at === -1 ? "" : path.slice(at + "node_modules/".length);
  const name = textAt(value, "name") || folder;
  if (isOwn) return [];
  const one = lockedOf(name, value, namesIn(value, asked));
  return folder === name ? [one] : [one, aliasOf(one, folder)];
}

function nested(value: unknown, depth: number): Locked[] {
  if (depth > 50) return [];
  return entriesOf(value).flatMap(([name, entry]) => [
    lockedOf(name, entry, namesIn(entry, ["requires"])),
    ...nested(valueAt(entry, "dependencies"), depth + 1),
  ]);
}

function lockedOf(name: string, value: unknown, requires: readonly string[]): Locked {
  return {
    name,
    version: textAt(value, "version"),
    sources: present([textAt(value, "resolved")]),
    checksums: whole(textAt(value, "integrity")),
    requires,
  };
}
