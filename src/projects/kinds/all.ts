import type { Tree } from "../detect/tree.ts";
import type { Detector, Found } from "../kind.ts";
import { denoProject } from "./deno.ts";
import { dotnetProject } from "./dotnet.ts";
import { goProject } from "./go.ts";
import { jvmProject } from "./jvm.ts";
import { nodeProject } from "./node/node.ts";
import { phpProject } from "./php.ts";
import { pythonProject } from "./python/python.ts";
import { rubyProject } from "./ruby.ts";
import { rustProject } from "./rust.ts";

const detectors: readonly Detector[] = [
  nodeProject,
  denoProject,
  rustProject,
  goProject,
  pythonProject,
  jvmProject,
  dotnetProject,
  rubyProject,
  phpProject,
];

/** Every kind of project that is present at the root of a repository. */
export function findProjects(tree: Tree): Promise<Found[]> {
  return Promise.all(detectors.map((detector) => detector(tree)));
}
