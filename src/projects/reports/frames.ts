import { everything } from "../kinds/all.ts";
import { isForeign } from "../roles/config.ts";
import { type Checkout, pathIn } from "./checkout.ts";
import type { Site } from "./draft.ts";

/** Characters of a message in which places are looked for. */
const lookedThrough = 20_000;

const known = everything.flatMap(({ reports }) => reports ?? []);

/** The places in the checkout that a message or stack names as `file:line`, in its order. */
export function framesIn(message: string, checkout: Checkout): Site[] {
  return message
    .slice(0, lookedThrough)
    .split("\n")
    .flatMap((line) => [...ownFrames(line), ...line.split(/[\s()"'<>[\],]+/).flatMap(plainFrame)])
    .flatMap(({ file, line }) => {
      const path = pathIn(file, checkout);
      return path === undefined || isForeign(path) ? [] : [{ file: path, line }];
    });
}

function ownFrames(line: string): Site[] {
  return known.flatMap(({ frame }) => frame?.(line) ?? []);
}

/** `a.js:3`, `a.js:3:7`, `a_test.go:3:` and what may be stuck to it. */
function plainFrame(word: string): Site[] {
  const match = /^(.+?):(\d{1,7})(?::.*)?$/.exec(word);
  const file = match?.[1] ?? "";
  return /\.[A-Za-z]\w{0,9}$/.test(file) ? siteOf(file, match?.[2]) : [];
}

function siteOf(file: string | undefined, line: string | undefined): Site[] {
  const number = Number(line);
  return file === undefined || !(number > 0) ? [] : [{ file, line: number }];
}
