import type { KnownPackages } from "../../suite/packages.ts";
import { type Table, tableAt, valueAt } from "../../texts/values.ts";
import { requirementName, requirementsByName } from "./requirement.ts";

/** Requirements in lists, wherever the document has them. */
export function listsIn(document: Table): unknown[] {
  const groups = [
    ...Object.values(tableAt(document, "project", "optional-dependencies")),
    ...Object.values(tableAt(document, "dependency-groups")),
    ...Object.values(tableAt(document, "tool", "pdm", "dev-dependencies")),
    tableAt(document, "project")["dependencies"],
    tableAt(document, "build-system")["requires"],
    tableAt(document, "tool", "uv")["dev-dependencies"],
  ];
  return groups.flatMap((group) => (Array.isArray(group) ? group : []));
}

/** Tables from names to versions. */
export function tablesIn(document: Table): unknown[] {
  const poetry = tableAt(document, "tool", "poetry");
  return [
    poetry["dependencies"],
    poetry["dev-dependencies"],
    ...Object.values(tableAt(poetry, "group")).map((group) => valueAt(group, "dependencies")),
    document["packages"],
    document["dev-packages"],
  ];
}

/** What base says of packages. */
export function knownAt(base: Table, locked: KnownPackages["locked"]): KnownPackages {
  const tables = tablesIn(base).flatMap((table) => Object.entries(tableAt(table)));
  const named = tables.map(([name, spec]) => [requirementName(name) ?? name, spec] as const);
  const listed = requirementsByName(listsIn(base));
  return { specs: new Map<string, unknown>([...named, ...listed]), locked };
}
