import type { Gate, ResultsSpec } from "../../../domain/gate.ts";
import { type Found, gate, type Kind, nothing, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { denoFiles } from "./files.ts";
import { denoPackages } from "./packages.ts";
import { denoRooms } from "./rooms.ts";

export const deno: Kind = {
  name: "deno",
  detect,
  packages: denoPackages,
  rooms: denoRooms,
  programs: { deno: "denoland/setup-deno" },
  ...denoFiles,
};

/** Deno: the task `test`, else `deno test` where there are tests; lint and format where they are configured. */
async function detect(tree: Tree): Promise<Found> {
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

const junit: ResultsSpec = { format: "junit", args: ["--junit-path={report}"], env: {} };

/** Words behind such a task reach Deno's own runner. */
const plainTask =
  /"test"\s*:\s*"deno test(?: (?!--(?:junit-path|reporter|watch|no-run)|-- )[^"\s\\&|;<>()$`#]+)*"/;

function tests(tree: Tree, config: { readonly file: string; readonly text: string }): Gate[] {
  if (/"tasks"\s*:\s*\{[^}]*"test"\s*:/.test(config.text)) {
    const task = gate("deno test", ["deno", "task", "test"], `${config.file} tasks.test`);
    return [plainTask.test(config.text) ? reporting(task, junit) : task];
  }
  const found = tree.some(/(?:_test|\.test|(?:^|\/)test)\.(?:ts|tsx|mts|js|mjs|jsx)$/);
  const direct = gate("deno test", ["deno", "test", "--allow-all"], config.file);
  return found ? [reporting(direct, junit)] : [];
}
