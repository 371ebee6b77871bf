/** Longest word that is compared: nobody misspells a command by more. */
const longest = 24;

/** The name that a word was perhaps meant to be: one typing mistake away, or two in a longer name. */
export function closest<Name extends string>(
  word: string,
  names: readonly Name[],
): Name | undefined {
  const given = word.toLowerCase().slice(0, longest);
  if (given.length < 2) return undefined;
  const within = (mistakes: number) =>
    names.find((name) => mistakes <= (name.length <= 4 ? 1 : 2) && isWithin(given, name, mistakes));
  return within(1) ?? within(2);
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
