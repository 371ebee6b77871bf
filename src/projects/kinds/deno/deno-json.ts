import { type ManifestRules, mergerOf } from "../../suite/merger.ts";
import { addedPackages, type PackageRules, packageTable, specsOf } from "../../suite/packages.ts";
import { keys, mergeDocuments, mergeTables, ofBase, ofHead } from "../../suite/tables.ts";
import { parseTableWithComments, printJson } from "../../texts/json.ts";
import type { Table } from "../../texts/values.ts";

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

export const mergeDenoJson = mergerOf(denoJson);
