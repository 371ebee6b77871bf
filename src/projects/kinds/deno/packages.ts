import type { PackageFile } from "../../packages/package-file.ts";
import { mergeDenoJson } from "./deno-json.ts";

export const denoPackages: readonly PackageFile[] = [
  {
    role: "manifest",
    files: ["deno.json", "deno.jsonc"],
    asks: {
      why: "Code asks for packages as well, by addresses: the imports listed here are not all.",
    },
    merge: mergeDenoJson,
  },
  {
    role: "lockfile",
    files: ["deno.lock"],
    read: {
      why: "It fixes modules by address beside packages, and nothing tells which file asks for one.",
    },
    remake: "deno install",
  },
];
