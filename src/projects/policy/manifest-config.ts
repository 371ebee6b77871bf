import type { Violation } from "../../domain/violation.ts";
import type { Sides } from "./lockfile-rule.ts";
import { readManifest, scriptText, valueAt } from "./manifest-scripts.ts";
import { allowing, code } from "./shown.ts";

/** Keys under which manifests configure tests, gates, hooks or the tools around them. */
const configured: readonly (readonly [RegExp, string])[] = [
  [
    /^package\.json$/,
    "jest mocha ava tap vitest nyc c8 karma jasmine qunit cypress eslintConfig stylelint prettier xo standard babel tsd husky lint-staged simple-git-hooks gitHooks pre-commit wireit nx packageManager volta",
  ],
  [
    /^pyproject\.toml$/,
    "tool.pytest tool.coverage tool.tox tool.nox tool.hatch tool.mypy tool.ruff tool.pylint tool.flake8 tool.black tool.isort tool.pyright tool.poe tool.taskipy",
  ],
  [/^cargo\.toml$/, "test bench lints workspace.lints profile lib"],
  [/^composer\.json$/, "config autoload-dev"],
  [/^deno\.jsonc?$/, "test lint fmt compilerOptions exclude"],
];

/** Configuration of tests and gates that a manifest holds beside its dependencies. */
export function manifestConfig(manifests: readonly Sides[]): Violation[] {
  return manifests.flatMap(({ path, base, head }) => {
    if (base === undefined || head === undefined) return [];
    const changed = keysOf(path).filter((keys) => differs(keys, path, { base, head }));
    if (changed.length === 0) return [];
    const names = changed.map((keys) => code(keys.join("."))).join(", ");
    return [
      {
        rule: "test_configuration_changed",
        mode: "review",
        path,
        text: `The change touches ${names} in ${code(path)}: how tests and gates are found and run.`,
        mend: `A person looks at ${names} before the pull request is merged; put it back as it is at base if the task does not need it. A maintainer who wants runs to change it says so at base:${allowing([path])}`,
      } as const,
    ];
  });
}

function keysOf(path: string): readonly (readonly string[])[] {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const keys = configured.find(([pattern]) => pattern.test(name))?.[1];
  return keys === undefined ? [] : keys.split(" ").map((key) => key.split("."));
}

function differs(
  keys: readonly string[],
  path: string,
  { base, head }: { readonly base: string; readonly head: string },
): boolean {
  const [before, after] = [base, head].map((text) =>
    scriptText(valueAt(readManifest(path, text), keys)),
  );
  return before !== after;
}
