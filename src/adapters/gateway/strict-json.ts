import { isUtf8 } from "node:buffer";
import { jsonOf } from "../../domain/json.ts";

/** How deep values may lie in each other: JSON.stringify would run out of stack on what JSON.parse still reads. */
const deepest = 100;

/**
 * The value of a JSON text that all readers understand alike; undefined for any other. Not alike are read: bytes that are no
 * UTF-8, a key that stands twice in an object or has an escape, `__proto__`, and a number beyond those of a double. Source: RFC 8259 §4, §6, §8.1.
 */
export function strictJsonOf(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const value = jsonOf(text);
  return value !== undefined && isUnambiguous(text) ? value : undefined;
}

/** Goes once through a text that is known to be JSON. */
function isUnambiguous(text: string): boolean {
  const sign = /[{}[\]"]|-?\d[\d.eE+-]*/g;
  /** Keys of the objects that are open, outermost first; an array has none. */
  const open: Set<string>[] = [];
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const [token] = found;
    if (token === '"') {
      const end = endOfString(text, found.index);
      if (isKey(text, end) && !isNew(text.slice(found.index + 1, end - 1), open.at(-1)))
        return false;
      sign.lastIndex = end;
    } else if (!isFine(token, open)) return false;
  }
  return true;
}

/** Opens or closes what a bracket does; anything else is a number. */
function isFine(token: string, open: Set<string>[]): boolean {
  if ("{[".includes(token)) return open.push(new Set()) <= deepest;
  if (!"}]".includes(token)) return Number.isFinite(Number(token));
  open.pop();
  return true;
}

function isKey(text: string, end: number): boolean {
  const colon = /[ \t\r\n]*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}

/**
 * Takes a key down, as it is written. What JavaScript reads from `__proto__` depends on how it copies the object. A key with an
 * escape is none of ours: JSON.parse of Node 24 takes one for another there, once it has seen both (V8 13.6).
 */
function isNew(key: string, keys: Set<string> | undefined): boolean {
  if (key === "__proto__" || key.includes("\\") || keys?.has(key) === true) return false;
  keys?.add(key);
  return true;
}

/** Behind the closing quote of the string that begins at `start`: the first quote behind an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text[first - 1] === "\\") first -= 1;
    if ((at - first) % 2 === 0) return at + 1;
  }
}
