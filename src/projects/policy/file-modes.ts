import type { Violation } from "../../domain/violation.ts";
import type { Entry } from "../../ports/workspace.ts";
import { folded } from "./builtin-paths.ts";
import { allowing, code } from "./shown.ts";

const kinds: Readonly<Record<string, string>> = {
  "100644": "a plain file",
  "100755": "an executable file",
  "120000": "a link",
};

/** Files that became executable, or something else than a file. */
export function modeChanges(entries: readonly Entry[]): Violation[] {
  return entries.flatMap(({ path, oldMode, newMode }) => {
    if (oldMode === undefined || newMode === undefined || oldMode === newMode) return [];
    if (oldMode === submodule || newMode === submodule) return [];
    return [
      {
        rule: "mode_changed",
        mode: "review",
        path,
        text: `${code(path)} was ${kindOf(oldMode)} and is ${kindOf(newMode)} now.`,
        mend: `Put the mode back (${code(oldMode)}) if the task does not need another; else a person looks at it before the pull request is merged. A maintainer who does not want to be asked says so at base:${allowing([path])}`,
      } as const,
    ];
  });
}

function kindOf(mode: string): string {
  return Object.hasOwn(kinds, mode) ? (kinds[mode] ?? mode) : `of mode ${mode}`;
}

const submodule = "160000";

/** Submodules that come, go or point elsewhere: their content is in no diff. */
export function submoduleChanges(entries: readonly Entry[]): Violation[] {
  return entries.flatMap(({ path, from, oldMode, newMode }) => {
    const lists = [path, from ?? path].find((one) => folded(one) === ".gitmodules");
    if (oldMode !== submodule && newMode !== submodule && lists === undefined) return [];
    const what =
      lists === undefined
        ? `The submodule ${code(path)} has been ${oldMode === newMode ? "moved to another commit" : "added or taken away"}; what is in it is in no diff.`
        : `The change touches ${code(lists)}, which says where submodules come from.`;
    return [
      {
        rule: "submodule_changed",
        mode: "block",
        path: lists ?? path,
        text: what,
        mend: `Put ${code(lists ?? path)} back as it is at base; a person changes submodules in a pull request of their own. A maintainer who wants runs to change it says so at base:${allowing([lists ?? path])}`,
      } as const,
    ];
  });
}
