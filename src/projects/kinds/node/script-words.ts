import { commandsIn } from "../../policy/shell-words.ts";

/** The package managers of Node, as their programs are called. */
const managers = ["npm", "pnpm", "yarn", "bun"] as const;
export type ManagerName = (typeof managers)[number];

/** The package manager that a word calls; undefined for another program. */
export function managerNamed(word: string | undefined): ManagerName | undefined {
  return managers.find((name) => name === word);
}

/** A script of package.json that words call, with the words behind it. */
export interface ScriptCall {
  readonly name: string;
  readonly more: readonly string[];
}

const runs = new Set(["run", "run-script", "rum", "urn"]);
/** npm runs no other script by its name alone. */
const ofNpm = new Map([
  ...["test", "t", "tst", "it", "install-test", "cit", "install-ci-test"].map(
    (word) => [word, "test"] as const,
  ),
  ...["start", "stop", "restart"].map((word) => [word, word] as const),
]);
/** What is no script, whatever scripts there are; `bun test` and `bun build` are Bun's own. */
const ofOthers: Readonly<Record<Exclude<ManagerName, "npm">, ReadonlySet<string>>> = {
  pnpm: new Set(["exec", "dlx"]),
  yarn: new Set(["exec", "dlx"]),
  bun: new Set(["x", "exec", "test", "build"]),
};

/** The script that words behind a manager's name call, without its flags; whether there is such a script is for others to see. */
export function scriptCalled(
  manager: ManagerName,
  words: readonly string[],
): ScriptCall | undefined {
  const [first = "", ...more] = words;
  if (runs.has(first)) {
    const [name, ...behind] = more;
    return name === undefined ? undefined : { name, more: behind };
  }
  if (manager === "npm") {
    const name = ofNpm.get(first);
    return name === undefined ? undefined : { name, more };
  }
  if (first === "" || ofOthers[manager].has(first)) return undefined;
  return { name: first === "t" || first === "tst" ? "test" : first, more };
}

/** Whether a word says more than that a manager is to say less. */
export function isSpoken(word: string): boolean {
  return word !== "-s" && word !== "--silent";
}

/** The names of all scripts that a shell text calls, by any of the managers. */
export function scriptsCalledIn(text: string): readonly string[] {
  return commandsIn(text).flatMap((words) =>
    words.flatMap((word, at) => {
      if (/\S\s+\S/.test(word)) return scriptsCalledIn(word);
      const manager = managerNamed(word);
      if (manager === undefined) return [];
      return scriptCalled(manager, plainWords(words.slice(at + 1)))?.name ?? [];
    }),
  );
}

const valued = /^(?:--prefix|--cwd|--dir|--filter|--workspace|--script-shell|-C|-F|-w)$/;

/** Without flags, their values, and what stands behind `--`. */
export function plainWords(words: readonly string[]): string[] {
  const end = words.indexOf("--");
  return words
    .slice(0, end === -1 ? undefined : end)
    .filter((word, at) => !word.startsWith("-") && !valued.test(words[at - 1] ?? ""))
    .map((word) => word.split(/\s/, 1).join(""));
}
