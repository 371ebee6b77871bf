import { parseTable, parseTableWithComments, printJson } from "./json.ts";
import { type ManifestRules, mergerOf } from "./merger.ts";
import { addedPackages, type PackageRules, packageTable, specsOf } from "./packages.ts";
import { keys, mergeDocuments, mergeTables, ofBase, ofHead, type Table } from "./tables.ts";

const composerJson: ManifestRules<Table> = {
  parse: parseTable,
  print: printJson,
  oldTests(base, head) {
    const product = [
      "require",
      "require-dev",
      "autoload",
      "name",
      "type",
      "version",
      "description",
    ];
    const more = ["license", "authors", "keywords", "conflict", "provide", "suggest"];
    const stable = ["minimum-stability", "prefer-stable"];
    return mergeDocuments(
      mergeTables(keys([...product, ...more, ...stable], ofHead), ofBase),
      base,
      head,
    );
  },
  newTests(base, head) {
    const specs = specsOf([base["require"], base["require-dev"]]);
    const added = addedPackages({ specs, locked: () => false }, { isForeign: () => false });
    return mergeDocuments(mergeTables({ "require-dev": added }, ofBase), base, head);
  },
  packages: (value) => [value["require"], value["require-dev"]],
};

/** An import that is no package of a registry is a file or a URL. */
const denoRules: PackageRules = {
  isForeign: (spec) => typeof spec !== "string" || !/^(?:jsr|npm):/.test(spec),
};

const denoJson: ManifestRules<Table> = {
  parse: parseTableWithComments,
  print: printJson,
  oldTests(base, head, locked) {
    const known = { specs: specsOf([base["imports"]]), locked };
    const pick = mergeTables(
      {
        ...keys(["name", "version", "exports", "workspace", "license"], ofHead),
        imports: packageTable(known, denoRules),
      },
      ofBase,
    );
    return mergeDocuments(pick, base, head);
  },
  newTests(base, head) {
    const known = { specs: specsOf([base["imports"]]), locked: () => false };
    const pick = mergeTables({ imports: addedPackages(known, denoRules) }, ofBase);
    return mergeDocuments(pick, base, head);
  },
  packages: (value) => [value["imports"], value["workspace"]],
};

export const mergeComposerJson = mergerOf(composerJson);
export const mergeDenoJson = mergerOf(denoJson);
