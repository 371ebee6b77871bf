/** RFC 4648 base32 in lower case: safe in branch names, artifact names and file names. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** What the name of a run looks like, for a larger expression. */
export const runKeyPattern = String.raw`(?:(?:i|pr)\d{1,15}|task)-[a-z2-7]{8}`;

/** The name of a run: where it came from and eight random letters, such as `i12-k3v9x2ab`; `random` are five bytes. */
export function runKey(prefix: string, random: Uint8Array): string {
  const bits = Array.from(random.slice(0, 5), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters =
    bits.match(/.{5}/g)?.map((five) => alphabet.charAt(Number.parseInt(five, 2))) ?? [];
  return `${prefix}-${letters.join("")}`;
}

/** The issue or pull request that a run's name tells, and how (`i12`); undefined for a run without one. */
export function threadOf(
  key: string,
): { readonly prefix: string; readonly number: number } | undefined {
  const found = /^((?:i|pr)(\d{1,15}))-/.exec(key);
  return found?.[1] === undefined ? undefined : { prefix: found[1], number: Number(found[2]) };
}
