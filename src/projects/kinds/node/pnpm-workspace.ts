import { type ManifestRules, mergerOf } from "../../suite/merger.ts";
import { packageTable, specsOf } from "../../suite/packages.ts";
import { eachOfHead, mergeDocuments, mergeTables, ofBase, ofHead } from "../../suite/tables.ts";
import { isTable, type Table, tableAt } from "../../texts/values.ts";
import { nodeRules, overrides } from "./package-json.ts";

/** https://pnpm.io/pnpm-workspace_yaml: members and catalogs name packages, all else steers pnpm. */
const workspace: ManifestRules<Table> = {
  async parse(text) {
    const { parse } = await import("yaml");
    const found: unknown = parse(text, { logLevel: "error" }) ?? {};
    if (!isTable(found)) throw new SyntaxError("not a table");
    return found;
  },
  async print(value) {
    const { stringify } = await import("yaml");
    return stringify(value);
  },
  oldTests(base, head, locked) {
    const catalogs = Object.values(tableAt(base, "catalogs"));
    const known = { specs: specsOf([base["catalog"], ...catalogs]), locked };
    const catalog = packageTable(known, nodeRules);
    const pick = mergeTables(
      {
        packages: ofHead,
        catalog,
        catalogs: eachOfHead(() => catalog),
        overrides: overrides(known),
      },
      ofBase,
    );
    return mergeDocuments(pick, base, head);
  },
  newTests: (base) => base,
  packages: (value) => ["packages", "catalog", "catalogs", "overrides"].map((key) => value[key]),
};

export const mergePnpmWorkspace = mergerOf(workspace);
