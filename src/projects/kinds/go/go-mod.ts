import { type ManifestRules, mergerOf } from "../../suite/merger.ts";

/** One directive of go.mod: `require`, and `example.org/x v1.0.0 // indirect`. */
interface Directive {
  readonly verb: string;
  readonly text: string;
}

const goMod: ManifestRules<readonly Directive[]> = {
  parse: goDirectives,
  print: (all) => all.map(({ verb, text }) => `${verb} ${text}\n`).join(""),
  oldTests(base, head) {
    const known = new Set(
      base.filter(({ verb }) => verb === "require" || verb === "replace").map(moduleOf),
    );
    const steering = new Set(["replace", "toolchain", "godebug"]);
    const fromHead = head.filter(({ verb }) => !steering.has(verb));
    const fromBase = base.filter(({ verb }) => steering.has(verb));
    // A module that is new, such as one beside this one in the repository, may need its `replace`.
    const added = head.filter((one) => one.verb === "replace" && !known.has(moduleOf(one)));
    return sorted([...fromHead, ...fromBase, ...added]);
  },
  newTests(base, head) {
    const known = new Set(base.map(moduleOf));
    const added = head.filter((one) => one.verb === "require" && !known.has(moduleOf(one)));
    return sorted([...base, ...added]);
  },
  packages: (all) => all.filter(({ verb }) => verb === "require" || verb === "replace"),
};

/** https://go.dev/ref/mod#go-mod-file: a line each, or a block in parentheses. @throws where there is no module */
function goDirectives(text: string): readonly Directive[] {
  const all: Directive[] = [];
  let block: string | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const [first = "", ...rest] = line.split(/\s+/);
    if (first === "" || first.startsWith("//")) continue;
    if (block !== undefined) {
      if (first === ")") block = undefined;
      else all.push({ verb: block, text: line });
    } else if (rest[0] === "(") block = first;
    else if (first.endsWith("(")) block = first.slice(0, -1);
    else all.push({ verb: first, text: rest.join(" ") });
  }
  if (!all.some(({ verb }) => verb === "module")) throw new SyntaxError("no module");
  return sorted(all);
}

function moduleOf({ text }: Directive): string {
  return (text.split(" ")[0] ?? "").replaceAll('"', "");
}

/** In one order, so that a go.mod compares by what it says. */
function sorted(all: readonly Directive[]): readonly Directive[] {
  const order = ["module", "go", "toolchain"];
  const rank = (one: Directive) =>
    (order.indexOf(one.verb) + order.length + 1) % (order.length + 1);
  const key = (one: Directive) =>
    `${one.verb === "module" ? 0 : 1}${rank(one)} ${one.verb} ${one.text}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

export const mergeGoMod = mergerOf(goMod);
