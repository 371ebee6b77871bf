import type { AutopilotState } from "./state.ts";

/**
 * Whether the run's check runs stand on the pull request's own head while its files are other ones: a check looks at the
 * merge, and a fix is pushed when it is proved.
 */
export function isShownElsewhere({ pull, head, pushed, aim }: AutopilotState): boolean {
  if (pull === undefined || head === undefined || head.commit === pull.headSha) return false;
  return aim === "check" || pushed?.commit === pull.headSha;
}

/** The files at whose lines something may be remarked, by gates or by reviewers. */
export function remarkedFiles({
  changes,
  qaResults,
  findings,
}: Pick<AutopilotState, "changes" | "qaResults" | "findings">): readonly string[] {
  const red = qaResults
    .flatMap(({ gates }) => gates)
    .filter(({ status }) => status !== "passed" && status !== "skipped");
  const named = [
    ...findings.map(({ path }) => path),
    ...red.flatMap(({ tests }) => (tests?.failures ?? []).map(({ file }) => file ?? "")),
    ...(red.length === 0 ? [] : changes.map(({ path }) => path)),
  ];
  return [...new Set(named)].filter((path) => path !== "");
}
