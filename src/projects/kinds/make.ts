import { type Found, gate, type Kind, nothing } from "../kind.ts";
import { recipeText } from "../policy/recipes.ts";
import type { Tree } from "../texts/tree.ts";

/** In the order in which make itself looks. */
const files = ["GNUmakefile", "makefile", "Makefile"];

export const make: Kind = {
  name: "make",
  detect,
  calls: {
    code: "mk",
    tasks: [{ programs: ["make", "gmake"], files }],
    recipes: { files: /^(?:gnu)?makefile$|\.mk$/i, commands: recipeText },
  },
};

/** Make: the target `test`, else `check`. A makefile mostly wraps what the other detectors find, so it is asked last. */
async function detect(tree: Tree): Promise<Found> {
  const file = files.find((path) => tree.has(path));
  if (file === undefined) return nothing;
  const text = await tree.text(file);
  const target = ["test", "check"].find((name) => isTarget(text, name));
  return target === undefined
    ? nothing
    : { gates: [gate(`make ${target}`, ["make", target], file)], setup: [] };
}

/** A rule and not an assignment, alone or among other targets. */
function isTarget(text: string, name: string): boolean {
  return text.split("\n").some((line) => {
    const targets = /^([^\s:#=][^:#=]*):(?!:?=)/.exec(line)?.[1] ?? "";
    return targets.trim().split(/\s+/).includes(name);
  });
}
