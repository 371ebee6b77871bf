import { type Checkout, pathIn } from "../../adapters/gates/checkout.ts";
import type { Site } from "./draft.ts";

/** Characters of a message in which places are looked for. */
const lookedThrough = 20_000;

/** Code that others wrote: a failure is not shown there. */
const others =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.venv|venv|\.yarn|\.cargo|target)\//;

/** The places in the checkout that a message or stack names as `file:line`, in its order. */
export function framesIn(message: string, checkout: Checkout): Site[] {
  return message
    .slice(0, lookedThrough)
    .split("\n")
    .flatMap((line) => [...pythonFrame(line), ...line.split(/[\s()"'<>[\],]+/).flatMap(frame)])
    .flatMap(({ file, line }) => {
      const path = pathIn(file, checkout);
      return path === undefined || others.test(path) ? [] : [{ file: path, line }];
    });
}

/** `File "a.py", line 3, in f` */
function pythonFrame(text: string): Site[] {
  const match = /^\s*File "([^"]+)", line (\d{1,7})/.exec(text);
  return siteOf(match?.[1], match?.[2]);
}

/** `a.js:3`, `a.js:3:7`, `a_test.go:3:` and what may be stuck to it. */
function frame(word: string): Site[] {
  const match = /^(.+?):(\d{1,7})(?::.*)?$/.exec(word);
  const file = match?.[1] ?? "";
  return /\.[A-Za-z]\w{0,9}$/.test(file) ? siteOf(file, match?.[2]) : [];
}

function siteOf(file: string | undefined, line: string | undefined): Site[] {
  const number = Number(line);
  return file === undefined || !(number > 0) ? [] : [{ file, line: number }];
}
