import { runKeyPattern } from "./run-key.ts";
import type { AutopilotState } from "./state.ts";

/** Begins everything by which the action knows its own texts again: HTML comments, which no reader sees. */
export const markBegin = "<!-- omk:";

/** What the marker of a text says. */
export interface Marker {
  /** `sticky`, `attention`, ... */
  readonly view: string;
  readonly key: string;
  /** 0 where it names none. */
  readonly workflowRunId: number;
}

/** Marks a text of a run. */
export function marker(view: string, key: string, workflowRunId?: number): string {
  const run = workflowRunId === undefined ? "" : ` run=${workflowRunId}`;
  return `${markBegin}${view} key=${key}${run} -->`;
}

const firstLine = new RegExp(
  `^${markBegin}([a-z-]{1,40}) key=(${runKeyPattern})(?: run=(\\d{1,18}))? -->(?:\\r?\\n|$)`,
);

/** The marker that is a text's first line; undefined where that is none. */
export function readMarker(text: string): Marker | undefined {
  const [, view, key = "", run = "0"] = firstLine.exec(text) ?? [];
  return view === undefined ? undefined : { view, key, workflowRunId: Number(run) };
}

/** First line of the sticky comment: how a later job finds it, and the run in it. */
export function stickyMarker({ key, jobs }: Pick<AutopilotState, "key" | "jobs">): string {
  return marker("sticky", key, jobs.at(-1)?.workflowRunId ?? 0);
}

/** First line of an answer: whoever's token posts it, it is no command. */
export const answerMarker = `${markBegin}answer -->`;

const end = `${markBegin}end -->`;

/** First and last line of our part of a pull request's body; what people write around it is theirs. */
export function pullRequestMarkers({ key }: Pick<AutopilotState, "key">): {
  readonly start: string;
  readonly end: string;
} {
  return { start: marker("pr", key), end };
}

const start = new RegExp(`^${markBegin}pr key=(${runKeyPattern}) -->\\r?$`, "m");

/** Where our part of a pull request's body lies, and of which run it is; undefined where there is none. */
export function pullRequestPart(
  body: string,
): { readonly key: string; readonly from: number; readonly to: number } | undefined {
  const found = start.exec(body);
  if (found?.[1] === undefined) return undefined;
  const last = body.indexOf(end, found.index);
  return { key: found[1], from: found.index, to: last < 0 ? body.length : last + end.length };
}

/** A box in the sticky comment. Whoever ticks it gives the command; the next render shows it unticked again. */
export function box(command: string, label: string): string {
  return `- [ ] ${markBegin}box ${command} --> ${label}`;
}

const mark = `(?= ${markBegin}box ([a-z]{1,20}) -->)`;
const anyBox = new RegExp(`^- \\[[ xX]\\]${mark}`);
const tickedBoxes = new RegExp(`^- \\[[xX]\\]${mark}`, "gm");

/** The command of a line that is a box, ticked or not. */
export function boxCommand(line: string): string | undefined {
  return anyBox.exec(line)?.[1];
}

/** The same text with none of its boxes ticked. */
export function unticked(text: string): string {
  return text.replace(tickedBoxes, "- [ ]");
}
