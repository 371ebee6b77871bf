/** Told of each place of a word: which one, and where it begins. */
export type OnPlace = (word: number, start: number) => void;

/** Characters by which a window of the text is known; no word is shorter. */
const block = 3;
const buckets = 1 << 16;

/**
 * Finds every place of several words in one pass, whatever their number, and skips what no word can reach. Source: Wu and
 * Manber, "A fast algorithm for multi-pattern searching", 1994.
 */
export function wordFinder(words: readonly string[]): (text: string, onPlace: OnPlace) => void {
  const window = Math.min(255, ...words.map((word) => word.length));
  const shifts = new Uint8Array(buckets).fill(Math.max(1, window - block + 1));
  const ending = new Map<number, number[]>();
  for (const [number, word] of words.entries()) {
    for (let end = block - 1; end < window; end += 1) {
      const bucket = bucketOf(word, end);
      shifts[bucket] = Math.min(shifts[bucket] ?? 0, window - 1 - end);
    }
    const last = bucketOf(word, window - 1);
    ending.set(last, [...(ending.get(last) ?? []), number]);
  }
  return (text, onPlace) => {
    if (words.length === 0) return;
    for (let end = window - 1; end < text.length; ) {
      const bucket = bucketOf(text, end);
      const shift = shifts[bucket] ?? 1;
      const start = end - window + 1;
      if (shift === 0) for (const number of wordsAt(text, start, bucket)) onPlace(number, start);
      end += Math.max(1, shift);
    }
  };

  function wordsAt(text: string, start: number, bucket: number): readonly number[] {
    const candidates = ending.get(bucket) ?? [];
    return candidates.filter((number) => text.startsWith(words[number] ?? "", start));
  }
}

/** Of the three characters that end at `end`. */
function bucketOf(text: string, end: number): number {
  const [a, b, c] = [text.charCodeAt(end - 2), text.charCodeAt(end - 1), text.charCodeAt(end)];
  return ((a * 4099) ^ (b * 257) ^ (c * 17)) & (buckets - 1);
}
