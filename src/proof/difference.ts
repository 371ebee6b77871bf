/** The first place in which two values of JSON differ, as `changed[0].test`; undefined where they are the same. */
export function placeOfDifference(a: unknown, b: unknown): string | undefined {
  return search(a, b, "")?.replace(/^\./, "");
}

function search(a: unknown, b: unknown, at: string): string | undefined {
  if (!isParent(a) || !isParent(b) || Array.isArray(a) !== Array.isArray(b))
    return Object.is(a, b) ? undefined : at;
  const [mine, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...mine.keys(), ...others.keys()])) {
    const place = Array.isArray(a) ? `${at}[${key}]` : `${at}.${key}`;
    const found = search(mine.get(key), others.get(key), place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isParent(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Offset of the first byte in which two texts differ. */
export function firstDifference(a: Buffer, b: Buffer): number | undefined {
  if (a.equals(b)) return undefined;
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += 1) if (a[at] !== b[at]) return at;
  return most;
}
