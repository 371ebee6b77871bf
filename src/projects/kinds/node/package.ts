import { z } from "zod";
import { jsonOf } from "../../../domain/json.ts";
import type { Tree } from "../../texts/tree.ts";

const names = z.record(z.string(), z.unknown()).catch({});

/** The parts of a package.json that detection reads; what is not as npm would have it counts as absent. */
const Package = z.object({
  scripts: z.record(z.string(), z.string()).catch({}),
  packageManager: z.string().catch(""),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  workspaces: z.unknown().optional(),
});
export type Package = z.infer<typeof Package>;

/** The package.json at the root; undefined when there is none that npm could read. */
export async function readPackage(tree: Tree): Promise<Package | undefined> {
  if (!tree.has("package.json")) return undefined;
  const parsed = Package.safeParse(jsonOf(await tree.text("package.json")));
  return parsed.success ? parsed.data : undefined;
}

/** Whether installing would install anything. */
export function hasDependencies(manifest: Package): boolean {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
  return Object.keys(all).length > 0 || manifest.workspaces !== undefined;
}
