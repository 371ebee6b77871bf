import { everything } from "../kinds/all.ts";
import type { TextMarks } from "./text-marks.ts";

/**
 * How a text holds tests: it is `whole` a test whatever its name, or it is code with tests `inline`, beside what they are
 * about.
 */
export type TestsInText = "whole" | "inline";

const known = everything.flatMap(({ texts = [] }) => texts);

function marksOf(path: string): TextMarks | undefined {
  return known.find(({ files }) => files.test(path));
}

/** Whether the tests of files with this name can be told by their text. */
export function canHoldTests(path: string): boolean {
  return marksOf(path) !== undefined;
}

/** Whether tests within such a file can be taken apart from its code. */
export function canSplice(path: string): boolean {
  return marksOf(path)?.withTestsOfBase !== undefined;
}

/** Head's text with base's tests in it; undefined where it cannot be made, or is head's own. */
export function withTestsOfBase(
  path: string,
  { base, head }: { readonly base: string; readonly head: string },
): string | undefined {
  return marksOf(path)?.withTestsOfBase?.(base, head);
}

/** Reads at most a megabyte: what is longer was not written by hand. */
export function testsInText(path: string, text: string): TestsInText | undefined {
  const found = marksOf(path);
  if (found === undefined || text.length > 1_000_000) return undefined;
  if (found.inline?.test(text) === true) return "inline";
  if (found.whole?.every((mark) => mark.test(text)) !== true) return undefined;
  return found.product?.test(text) === true ? "inline" : "whole";
}
