import { type ManifestRules, mergerOf } from "../../suite/merger.ts";
import { addedPackages, specsOf } from "../../suite/packages.ts";
import { keys, mergeDocuments, mergeTables, ofBase, ofHead } from "../../suite/tables.ts";
import { parseTable, printJson } from "../../texts/json.ts";
import type { Table } from "../../texts/values.ts";

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

export const mergeComposerJson = mergerOf(composerJson);
