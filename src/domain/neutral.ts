import { type Obeyed, obeyedWords, type Where } from "./obeyed-words.ts";

/** Stands between the signs that a machine would act on; shows as nothing. It is what no machine is known to leave out. */
export const gap = "\u200b";

/**
 * Text on which no machine acts, whoever wrote it: none of `obeyedWords` is whole in it. It shows as it was, and what is neutral
 * stays as it is. Some machines take out what nobody sees and write every form of a sign as its plain one before they read,
 * others do not: the words are broken for both.
 */
export function neutral(text: string, where: Where = "text"): string {
  const rules = obeyedWords.filter((rule) => rule.where.includes(where));
  let [before, after] = ["", text];
  // A gap ends a word: what is a commit's name now was the start of a longer word.
  while (after !== before) [before, after] = [after, broken(after, rules)];
  return after;
}

function broken(text: string, rules: readonly Obeyed[]): string {
  const found = readings(text).flatMap((reading) => placesIn(reading, rules));
  const places = [...new Set(found)].filter((at) => text[at - 1] !== gap).toSorted((a, b) => a - b);
  const parts = places.map((at, index) => text.slice(places[index - 1] ?? 0, at));
  return [...parts, text.slice(places.at(-1) ?? 0)].join(gap);
}

/** A text as a machine reads it. */
interface Reading {
  readonly read: string;
  /** Where in the text itself the character stands that is read here. */
  readonly placeOf: (at: number) => number | undefined;
}

const lineEnds = /[\r\v\f\u0085\u2028\u2029]/g;

function readings(text: string): readonly Reading[] {
  const lines = text.replace(lineEnds, "\n");
  const asIs = { read: lines, placeOf: (at: number) => at };
  return /^[\n\t -~]*$/.test(text)
    ? [asIs]
    : [asIs, ...[seen, plain, (sign: string) => plain(seen(sign))].map((as) => readAs(lines, as))];
}

function readAs(text: string, as: (sign: string) => string): Reading {
  const places: number[] = [];
  let read = "";
  let at = 0;
  for (const sign of text) {
    const form = as(sign);
    // What stands for several signs (a ligature) is not parted, but has a gap behind it.
    for (let unit = 0; unit < form.length; unit += 1)
      places.push(unit === 0 ? at : at + sign.length);
    read += form;
    at += sign.length;
  }
  return { read, placeOf: (index) => places[index] };
}

const unseen = /^(?![\n\t\u200b])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]$/u;

function seen(sign: string): string {
  return unseen.test(sign) ? "" : sign;
}

/** Full-width and styled signs, and blanks of any width, as the plain ones (NFKC). */
function plain(sign: string): string {
  const form = sign.normalize("NFKC");
  return /^[ -~]+$/.test(form) ? form : sign;
}

function placesIn({ read, placeOf }: Reading, rules: readonly Obeyed[]): readonly number[] {
  return rules.flatMap(({ words, every }) =>
    [...read.matchAll(words)].flatMap(({ 0: match, index }) => {
      const ends = every === undefined ? [match.length] : steps(every, match.length);
      return ends.flatMap((end) => placeOf(index + end) ?? []);
    }),
  );
}

function steps(every: number, length: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / every) - 1 }, (_, index) => (index + 1) * every);
}
