/** The first place in which two values of JSON differ, as `changed[0].test`; undefined where they are the same. */
export function placeOfDifference(a: unknown, b: unknown): string | undefined {
  const [first] = differing(a, b, { at: "", isSame: Object.is });
  return first?.replace(/^\./, "");
}

/** Every place in which they differ; `isSame` holds two leaves against each other. */
export function placesOfDifference(
  a: unknown,
  b: unknown,
  isSame: (a: unknown, b: unknown) => boolean = Object.is,
): readonly string[] {
  return [...differing(a, b, { at: "", isSame })].map((place) => place.replace(/^\./, ""));
}

function* differing(
  a: unknown,
  b: unknown,
  { at, isSame }: { readonly at: string; readonly isSame: (a: unknown, b: unknown) => boolean },
): Generator<string> {
  if (!isParent(a) || !isParent(b) || Array.isArray(a) !== Array.isArray(b)) {
    if (!isSame(a, b)) yield at;
    return;
  }
  const [mine, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...mine.keys(), ...others.keys()])) {
    const place = Array.isArray(a) ? `${at}[${key}]` : `${at}.${key}`;
    yield* differing(mine.get(key), others.get(key), { at: place, isSame });
  }
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
