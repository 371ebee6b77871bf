import { markBegin, marker, readMarker } from "../../domain/markers.ts";
import type { MarkedComment } from "../../ports/github.ts";

/** Most earlier runs that a comment names, and the longest line about one. */
const most = 5;
const longest = 700;

/** GitHub refuses a longer comment. */
const mostOfComment = 65_536;

const beginning = "Before it, run ";

/**
 * What a run's sticky comment says of the runs that had it before: those that it names already, and the run that wrote it
 * where that was another one, with its job and its pull request. One line each, the latest first.
 */
export function earlierRuns(
  sticky: Pick<MarkedComment, "key" | "workflowRunId" | "body">,
  key: string,
): readonly string[] {
  const lines = sticky.body.split(/\r?\n/).map((text) => text.slice(0, 2_000));
  const named = lines.filter((text) => text.length <= longest && namesEarlier(text));
  const own = sticky.key === key ? [] : [lineOf(sticky, lines)];
  return [...own, ...named].slice(0, most);
}

/** A sticky comment's text with as many of the lines about earlier runs below it as fit. */
export function withEarlier(body: string, lines: readonly string[]): string {
  if (lines.length === 0) return body;
  const whole = `${body}\n\n${lines.join("\n")}`;
  return whole.length <= mostOfComment ? whole : withEarlier(body, lines.slice(0, -1));
}

/** The mark stands at the end: a line that began with it would be HTML to GitHub, and its links no links. */
function namesEarlier(line: string): boolean {
  const mark = readMarker(line.slice(line.lastIndexOf(markBegin)));
  return line.startsWith(beginning) && mark?.view === "before";
}

/** The foot of a sticky comment has the links in a form that only the action writes: a stranger's brackets are escaped. */
function lineOf(
  { key, workflowRunId }: Pick<MarkedComment, "key" | "workflowRunId">,
  lines: readonly string[],
): string {
  const foot = lines.findLast((text) => text.startsWith("[job](")) ?? "";
  const job = /^\[job\]\(https?:\/\/[^\s()[\]]{1,220}\)/.exec(foot)?.[0];
  const pull = / · (pull request \[#\d{1,9}\]\(https?:\/\/[^\s()[\]]{1,220}\))/.exec(foot)?.[1];
  const links = [job, pull].filter((text) => text !== undefined);
  const shown = links.length === 0 ? "" : `: ${links.join(", ")}`;
  return `${beginning}\`${key}\`${shown} ${marker("before", key, workflowRunId)}`;
}
