import { type ManifestRules, mergerOf } from "../../suite/merger.ts";
import {
  addedPackages,
  type KnownPackages,
  type PackageRules,
  packageTable,
  specsOf,
} from "../../suite/packages.ts";
import {
  eachOfHead,
  keys,
  mergeDocuments,
  mergeTables,
  ofBase,
  ofHead,
  type Pick,
} from "../../suite/tables.ts";
import { parseTable, printJson } from "../../texts/json.ts";
import { isTable, type Table, tableAt, valueAt } from "../../texts/values.ts";

const dependencyKeys = [
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
] as const;

/** What the product says of itself. Every key that is not named here may steer a tool, and is base's. */
const productKeys = [
  "version",
  "private",
  "description",
  "type",
  "exports",
  "imports",
  "main",
  "module",
  "browser",
  "types",
  "typings",
  "typesVersions",
  "files",
  "workspaces",
  "engines",
  "os",
  "cpu",
  "sideEffects",
  "license",
  "author",
  "contributors",
  "keywords",
  "repository",
  "homepage",
  "bugs",
  "funding",
  "publishConfig",
  "peerDependenciesMeta",
  "bundledDependencies",
  "bundleDependencies",
];

/** https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies: all but a range or a tag; pnpm's catalog is a range. */
export const nodeRules: PackageRules = {
  isForeign: (spec) =>
    typeof spec !== "string" ||
    (/[:/]|^\.+$|\.(?:tgz|tar|tar\.gz)$/i.test(spec) && !spec.startsWith("catalog:")),
};

/** Overrides name packages at any depth: `{ "a": { ".": "1", "b": "2" } }`, `"a>b"`, `"**\/b"`. */
export function overrides(known: KnownPackages): Pick {
  return (base, head) => {
    if (!isTable(head)) return undefined;
    return eachOfHead(() => (before, after) => {
      if (isTable(after)) return overrides(known)(before, after);
      // `$name` stands for the version that the manifest itself asks for.
      const foreign = nodeRules.isForeign(after) && !String(after).startsWith("$");
      return foreign ? before : after;
    })(base, head);
  };
}

/** A name or a command that base knows as another package: npm would put this one in its place. */
export function shadows(manifest: unknown, known: KnownPackages): boolean {
  const bin = valueAt(manifest, "bin");
  const names = [valueAt(manifest, "name"), ...(isTable(bin) ? Object.keys(bin) : [])];
  return names.some(
    (name) => typeof name === "string" && (known.locked(name) || isRegistry(known.specs.get(name))),
  );
}

function isRegistry(spec: unknown): boolean {
  return spec !== undefined && !nodeRules.isForeign(spec);
}

/** What a package.json at base says of packages. */
export function nodeSpecs(base: unknown): Map<string, unknown> {
  return specsOf(dependencyKeys.map((key) => tableAt(base, key)));
}

/** What tests import by a name of the package's own goes where base says; names that base does not know are head's. */
const aliases: Pick = (base, head) =>
  isTable(base) && isTable(head) ? { ...head, ...base } : (base ?? head);

const packageJson: ManifestRules<Table> = {
  parse: parseTable,
  print: printJson,
  oldTests(base, head, locked) {
    const known = { specs: nodeSpecs(base), locked };
    const identity: Pick = (before, after) =>
      shadows({ name: after, bin: after }, known) ? before : after;
    const pick = mergeTables(
      {
        ...keys(productKeys, ofHead),
        ...keys(["imports", "exports"], aliases),
        ...keys(dependencyKeys, packageTable(known, nodeRules)),
        ...keys(["name", "bin"], identity),
        ...keys(["overrides", "resolutions"], overrides(known)),
        pnpm: mergeTables({ overrides: overrides(known) }, ofBase),
      },
      ofBase,
    );
    return mergeDocuments(pick, base, head);
  },
  newTests(base, head) {
    const known = { specs: nodeSpecs(base), locked: () => false };
    const pick = mergeTables({ devDependencies: addedPackages(known, nodeRules) }, ofBase);
    return mergeDocuments(pick, base, head);
  },
  packages: (value) => [
    ...[...dependencyKeys, "workspaces", "overrides", "resolutions"].map((key) => value[key]),
    tableAt(value, "pnpm")["overrides"],
  ],
};

export const mergePackageJson = mergerOf(packageJson);
