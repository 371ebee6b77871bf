import { tableOf } from "../../packages/asked.ts";
import type { Asked } from "../../packages/package-file.ts";
import { readManifest } from "../../texts/manifest.ts";
import { entriesOf, valueAt } from "../../texts/values.ts";

const tables = ["dependencies", "dev-dependencies", "build-dependencies"];

/** What a Cargo.toml asks for. */
export function cargoAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  const targets = entriesOf(valueAt(document, "target")).map(([, one]) => one);
  const asking = [document, valueAt(document, "workspace"), ...targets];
  const patches = entriesOf(valueAt(document, "patch")).map(([, one]) => one);
  return [
    ...asking.flatMap((one) => tables.flatMap((table) => tableOf(valueAt(one, table)))),
    ...patches.flatMap(tableOf),
    ...tableOf(valueAt(document, "replace")),
  ].flatMap(([name, how]) => {
    const real = /"package":"([^"]+)"/.exec(how)?.[1];
    return real === undefined
      ? [[name, how] as const]
      : [[name, how] as const, [real, how] as const];
  });
}
