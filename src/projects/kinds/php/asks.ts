import { tableOf } from "../../packages/asked.ts";
import type { Asked } from "../../packages/package-file.ts";
import { readManifest } from "../../texts/manifest.ts";
import { valueAt } from "../../texts/values.ts";

/** What a composer.json asks for. */
export function composerAsks(text: string, path: string): Asked {
  const document = readManifest(path, text);
  return ["require", "require-dev", "replace", "provide", "conflict"]
    .flatMap((table) => tableOf(valueAt(document, table)))
    .map(([name, how]) => [name.toLowerCase(), how]);
}
