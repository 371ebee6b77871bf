import type { Gate } from "../../../domain/gate.ts";
import type { Tree } from "../tree.ts";
import { type Found, gate, nothing } from "./ecosystem.ts";

/** Deno: the task `test`, else `deno test` where there are tests; lint and format where they are configured. */
export async function denoProject(tree: Tree): Promise<Found> {
  const file = ["deno.json", "deno.jsonc"].find((path) => tree.has(path));
  if (file === undefined) return nothing;
  const text = await tree.text(file);
  return {
    gates: [
      ...tests(tree, { file, text }),
      ...(/"lint"\s*:\s*\{/.test(text) ? [gate("deno lint", ["deno", "lint"], file)] : []),
      ...(/"fmt"\s*:\s*\{/.test(text) ? [gate("deno fmt", ["deno", "fmt", "--check"], file)] : []),
    ],
    setup: tree.has("deno.lock") ? [["deno", "install", "--frozen"]] : [],
  };
}

function tests(tree: Tree, config: { readonly file: string; readonly text: string }): Gate[] {
  if (/"tasks"\s*:\s*\{[^}]*"test"\s*:/.test(config.text)) {
    return [gate("deno test", ["deno", "task", "test"], `${config.file} tasks.test`)];
  }
  const found = tree.some(/(?:_test|\.test|(?:^|\/)test)\.(?:ts|tsx|mts|js|mjs|jsx)$/);
  return found ? [gate("deno test", ["deno", "test", "--allow-all"], config.file)] : [];
}
