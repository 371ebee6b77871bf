import type { KnownPackages, PackageRules } from "../../suite/packages.ts";

/** The name of a requirement, as PyPI compares them; undefined where it names none. https://peps.python.org/pep-0508/ */
export function requirementName(requirement: string): string | undefined {
  const [, name] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement) ?? [];
  return name === undefined || /^\s*[\w.+-]*:\/\//.test(requirement)
    ? undefined
    : name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** `name @ url`, and what is a path or a URL by itself. */
export const requirementRules: PackageRules = {
  isForeign: (spec) =>
    typeof spec !== "string" ||
    requirementName(spec) === undefined ||
    /^[^;#]*(?:@|[/\\])/.test(spec),
};

/** Requirements by name. */
export function requirementsByName(list: readonly unknown[]): Map<string, string> {
  return new Map(
    list.flatMap((one) => {
      const name = typeof one === "string" ? requirementName(one) : undefined;
      return name === undefined || typeof one !== "string" ? [] : [[name, one] as const];
    }),
  );
}

/** Head's requirements; a package that base has from the index stays one. */
export function requirementsOfHead(list: readonly unknown[], known: KnownPackages): unknown[] {
  return list.flatMap((one) => {
    if (typeof one !== "string" || !requirementRules.isForeign(one)) return [one];
    const name = requirementName(one) ?? "";
    const before = known.specs.get(name);
    if (before === undefined) return known.locked(name) ? [] : [one];
    return [requirementRules.isForeign(before) ? one : before];
  });
}
