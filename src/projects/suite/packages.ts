import { isTable } from "../texts/values.ts";
import { eachOfHead, type Pick } from "./tables.ts";

/** What base says of packages: how it names each, and which it has locked. */
export interface KnownPackages {
  readonly specs: ReadonlyMap<string, unknown>;
  /** Whether base's lockfile has it, also where no manifest names it. */
  readonly locked: (name: string) => boolean;
}

/** How one package manager writes packages. */
export interface PackageRules {
  /** Whether a package comes from somewhere else than the registry, or is another one under this name. */
  readonly isForeign: (spec: unknown) => boolean;
}

/**
 * What a package is in the merged manifest. Head's version counts, but a package that base has from the registry stays
 * one: a test runner that turns into `file:./fake` is no dependency but a way to fool the tests.
 */
function packageOfHead(name: string, known: KnownPackages, rules: PackageRules): Pick {
  return (_, head) => {
    if (!rules.isForeign(head)) return head;
    const before = known.specs.get(name);
    if (before !== undefined) return rules.isForeign(before) ? head : before;
    return known.locked(name) ? undefined : head;
  };
}

/** A table from names to specs. */
export function packageTable(known: KnownPackages, rules: PackageRules): Pick {
  return eachOfHead((name) => packageOfHead(name, known, rules));
}

/** Base's table, and what head has beside it, if it is from the registry and not known to base. */
export function addedPackages(known: KnownPackages, rules: PackageRules): Pick {
  return (base, head) => {
    if (!isTable(head)) return base;
    const added = Object.entries(head).filter(
      ([name, spec]) => !known.specs.has(name) && !rules.isForeign(spec),
    );
    if (added.length === 0) return base;
    return { ...(isTable(base) ? base : {}), ...Object.fromEntries(added) };
  };
}

/** Specs by name from several tables. */
export function specsOf(tables: readonly unknown[]): Map<string, unknown> {
  return new Map(tables.flatMap((table) => (isTable(table) ? Object.entries(table) : [])));
}
