import type { ChangedFile } from "../../domain/changed-file.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Violation } from "../../domain/violation.ts";
import type { Entry } from "../../ports/workspace.ts";
import { code, toml } from "./shown.ts";

/** Bytes of a file at base beyond which its size is not known. */
const mostKnown = 5_000_000;

/** What a size is held against. */
export interface SizeRules {
  readonly policy: Pick<Policy, "max_file_kb" | "max_changed_lines">;
  readonly isLockfile: (path: string) => boolean;
  readonly allows: (path: string) => boolean;
}

/** Files at head over the limit. A lockfile may be of any size; one that was too large at base may not grow by another limit. */
export function largeFiles(
  entries: readonly Entry[],
  rules: SizeRules,
  baseBytes: ReadonlyMap<string, number>,
): Violation[] {
  const limit = rules.policy.max_file_kb * 1024;
  return entries.flatMap(({ path, from, bytes = 0 }) => {
    if (rules.isLockfile(path) || rules.allows(path)) return [];
    const before = baseBytes.get(from ?? path) ?? 0;
    if (bytes <= limit || (before > limit && (before >= mostKnown || bytes <= before + limit)))
      return [];
    const kb = Math.ceil(bytes / 1024);
    return [
      {
        rule: "file_too_large",
        mode: "block",
        path,
        text: `${code(path)} has ${kb} kB; at most ${rules.policy.max_file_kb} kB are allowed.`,
        mend: `Take ${code(path)} out of the change, or make it smaller. A maintainer raises the limit at base:${toml(`max_file_kb = ${kb}`)}`,
      } as const,
    ];
  });
}

/** The whole change over the limit, told at the file that adds most. Lines of lockfiles and deleted lines do not count. */
export function largeChange(files: readonly ChangedFile[], rules: SizeRules): Violation[] {
  const counted = files.filter(({ path }) => !rules.isLockfile(path) && !rules.allows(path));
  const lines = counted.reduce((sum, { additions }) => sum + additions, 0);
  const [largest] = counted.toSorted((a, b) => b.additions - a.additions);
  if (lines <= rules.policy.max_changed_lines || largest === undefined) return [];
  return [
    {
      rule: "change_too_large",
      mode: "block",
      path: largest.path,
      text: `The change adds ${lines} lines in ${counted.length === 1 ? "one file" : `${counted.length} files`}, ${largest.additions} of them in ${code(largest.path)}; at most ${rules.policy.max_changed_lines} are allowed.`,
      mend: `Do less in one run, and leave out what a build makes. A maintainer raises the limit at base:${toml(`max_changed_lines = ${lines}`)}`,
    },
  ];
}
