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
