import { parse, stringify } from "smol-toml";
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
import { isTable, type Table, tableAt, valueAt } from "../../texts/values.ts";

const dependencyKeys = ["dependencies", "dev-dependencies", "build-dependencies"];

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: another source, or another crate by this name. */
const cargoRules: PackageRules = {
  isForeign: (spec) =>
    isTable(spec) &&
    ["path", "git", "registry", "registry-index", "package"].some((key) =>
      Object.hasOwn(spec, key),
    ),
};

/** Whether and how a target's tests run. */
const testFlags = keys(["test", "doctest", "bench", "harness"], ofBase);

/** Targets by name, each with base's flags. */
const targets: Pick = (base, head) => {
  if (!Array.isArray(head)) return head;
  const before: unknown[] = Array.isArray(base) ? base : [];
  const byName = new Map(before.map((target) => [valueAt(target, "name"), target]));
  return head.map((target) =>
    mergeTables(testFlags, ofHead)(byName.get(valueAt(target, "name")), target),
  );
};

function knownAt(base: Table, locked: KnownPackages["locked"]): KnownPackages {
  const platforms = Object.values(tableAt(base, "target"));
  const all = [base, ...platforms].flatMap((at) => dependencyKeys.map((key) => tableAt(at, key)));
  return { specs: specsOf([...all, tableAt(base, "workspace", "dependencies")]), locked };
}

const cargoToml: ManifestRules<Table> = {
  parse: (text) => parse(text),
  print: (value) => `${stringify(value)}\n`,
  oldTests(base, head, locked) {
    const packages = packageTable(knownAt(base, locked), cargoRules);
    const dependencies = keys(dependencyKeys, packages);
    const steering = ["build", "metadata", "autotests", "autobenches"];
    const pick = mergeTables(
      {
        ...dependencies,
        features: ofHead,
        package: mergeTables(keys(steering, ofBase), ofHead),
        lib: mergeTables(testFlags, ofHead),
        ...keys(["bin", "example"], targets),
        target: eachOfHead(() => mergeTables(dependencies, ofBase)),
        workspace: mergeTables(
          {
            ...keys(["members", "exclude", "package", "resolver"], ofHead),
            dependencies: packages,
          },
          ofBase,
        ),
      },
      ofBase,
    );
    return mergeDocuments(pick, base, head);
  },
  newTests(base, head) {
    const added = addedPackages(
      knownAt(base, () => false),
      cargoRules,
    );
    return mergeDocuments(mergeTables({ "dev-dependencies": added }, ofBase), base, head);
  },
  packages: (value) => [
    ...[...dependencyKeys, "target", "features", "patch"].map((key) => value[key]),
    ...["name", "version"].map((key) => tableAt(value, "package")[key]),
    ...["members", "exclude", "package", "dependencies"].map(
      (key) => tableAt(value, "workspace")[key],
    ),
  ],
};

export const mergeCargoToml = mergerOf(cargoToml);
