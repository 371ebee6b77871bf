/** RFC 4648 base32 in lower case: safe in branch names, artifact names and file names. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** The name of a run: where it came from and eight random letters, such as `i12-k3v9x2ab`; `random` are five bytes. */
export function runKey(prefix: string, random: Uint8Array): string {
  const bits = Array.from(random.slice(0, 5), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters =
    bits.match(/.{5}/g)?.map((five) => alphabet.charAt(Number.parseInt(five, 2))) ?? [];
  return `${prefix}-${letters.join("")}`;
}
