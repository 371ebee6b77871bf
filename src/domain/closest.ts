/** Longest word that is compared: no name that people write is longer. */
const longest = 64;

/**
 * The name that a word was perhaps meant to be: one typing mistake away, or two in a name of more than four letters. Capitals
 * are none, and dashes and underscores are the same. The one threshold of everything that says "did you mean".
 */
export function closest<Name extends string>(
  word: string,
  names: readonly Name[],
): Name | undefined {
  if (word.length < 2 || word.length > longest) return undefined;
  const given = plain(word);
  const within = (mistakes: number) =>
    names.find((name) => mistakes <= allowedIn(name) && isWithin(given, plain(name), mistakes));
  return within(0) ?? within(1) ?? within(2);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}

function allowedIn(name: string): number {
  return name.length <= 4 ? 1 : 2;
}

/** Whether so many letters left out, added, changed or swapped with their neighbour make one word the other. */
function isWithin(a: string, b: string, mistakes: number): boolean {
  if (a === b) return true;
  if (mistakes === 0) return false;
  if (a[0] === b[0]) return isWithin(a.slice(1), b.slice(1), mistakes);
  const swapped = a.slice(0, 2) === [b[1], b[0]].join("") ? b.slice(2) : undefined;
  return (
    isWithin(a.slice(1), b, mistakes - 1) ||
    isWithin(a, b.slice(1), mistakes - 1) ||
    isWithin(a.slice(1), b.slice(1), mistakes - 1) ||
    (swapped !== undefined && isWithin(a.slice(2), swapped, mistakes - 1))
  );
}
