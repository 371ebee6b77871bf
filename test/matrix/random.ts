/** Numbers that look random and follow from a seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(items: readonly T[]): T;
  /** True once in `n` times. */
  onceIn(n: number): boolean;
  /** Letters of an alphabet. */
  letters(count: number, alphabet?: string): string;
}

/** A generator (mulberry32) that begins at a word. */
export function randomOf(seed: string): Random {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return {
    below,
    pick,
    onceIn: (n) => below(n) === 0,
    letters: (count, alphabet = "abcdefghijklmnopqrstuvwxyz") =>
      Array.from({ length: count }, () => alphabet.charAt(below(alphabet.length))).join(""),
  };
}
