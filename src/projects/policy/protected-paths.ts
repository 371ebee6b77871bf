import type { PathRole } from "../../domain/path-role.ts";
import type { Rule, Violation } from "../../domain/violation.ts";
import type { Entry } from "../../ports/workspace.ts";
import { builtinOf } from "./builtin-paths.ts";
import type { Protection } from "./protection.ts";
import { allowing, code } from "./shown.ts";

/** What paths are held against. */
export interface PathRules {
  readonly protection: Protection;
  readonly roleOf: (path: string) => PathRole;
}

/** Protected paths that the change touches: also those that it deletes, moves away or only makes executable. */
export function protectedPaths(entries: readonly Entry[], rules: PathRules): Violation[] {
  return entries.flatMap((entry) =>
    pathsOf(entry).flatMap((path) => {
      const found = protectedAs(path, rules);
      return found === undefined ? [] : [violation(entry, path, found)];
    }),
  );
}

/** Both ends of a rename, else the path. */
export function pathsOf({ path, from }: Entry): readonly string[] {
  return from === undefined || from === path ? [path] : [path, from];
}

/** How a path is protected, and as what. */
export interface Protected {
  readonly rule: Rule;
  readonly mode: "block" | "review";
  readonly what: string;
}

export function protectedAs(path: string, rules: PathRules): Protected | undefined {
  const own = builtinOf(path) ?? byRole(path, rules);
  const mode = rules.protection.mode(path, own?.mode ?? "allow");
  if (mode === "allow") return undefined;
  // What is told is why it blocks, and not what it is besides.
  const raised = own === undefined || (own.mode === "review" && mode === "block");
  return raised ? { ...byPolicy, mode } : { ...own, mode };
}

const byPolicy = {
  rule: "protected_path",
  what: "protected by the policy of this repository",
} as const;

function byRole(path: string, { roleOf }: PathRules): Protected | undefined {
  if (roleOf(path) !== "test_config") return undefined;
  const what = "how tests and gates are found and run";
  return { rule: "test_configuration_changed", mode: "review", what };
}

const done: Readonly<Record<Entry["operation"], string>> = {
  created: "added",
  modified: "changed",
  deleted: "deleted",
  renamed: "moved",
};

function violation(entry: Entry, path: string, { rule, mode, what }: Protected): Violation {
  const moved = entry.from === path && entry.path !== path;
  const verb = moved ? "moved away" : done[entry.operation];
  return {
    rule,
    mode,
    path,
    text: `The change has ${verb} ${code(path)}: ${what}.`,
    mend: mendOf(path, mode),
  };
}

function mendOf(path: string, mode: "block" | "review"): string {
  const first =
    mode === "block"
      ? `Put ${code(path)} back as it is at base; a person makes this change in a pull request of their own.`
      : `A person looks at ${code(path)} before the pull request is merged; put it back as it is at base if the task does not need it.`;
  return `${first} A maintainer who wants runs to change it says so at base:${allowing([path])}`;
}
