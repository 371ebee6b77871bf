import { wordFinder } from "./find-words.ts";
import { type SecretForm, secretForms } from "./secret-forms.ts";

/** A secret by name, as the record of a hit calls it. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** Where in a text a secret stands, up to `end` and without it. */
export interface SecretSpot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Of fewer characters than these nothing is looked for. */
const shortest = 6;

/**
 * Finds the places of secrets in all their forms, in one pass over a text. What overlaps is one place. Places are in order.
 */
export function secretFinder(secrets: readonly Secret[]): (text: string) => readonly SecretSpot[] {
  const clues = secrets
    .filter(({ value }) => value.length >= shortest)
    .flatMap(({ name, value }) => secretForms(value).flatMap((form) => cluesOf(name, form)));
  const find = wordFinder(clues.map(({ word }) => word));
  return (text) => {
    const spots: SecretSpot[] = [];
    find(text, (number, start) => {
      const clue = clues[number];
      if (clue === undefined) return;
      for (const spot of clue.spots(text, start)) spots.push({ name: clue.name, ...spot });
    });
    return merged(spots);
  };
}

/** A piece of a form, and the places of the whole form about one of the piece. */
interface Clue {
  readonly name: string;
  readonly word: string;
  readonly spots: (text: string, start: number) => readonly Pick<SecretSpot, "start" | "end">[];
}

/** The shortest line into which encodings are broken is that of `xxd -p` and uuencode; PEM has 64, MIME 76. */
const line = 60;

/** Of two neighbouring pieces that are together no longer than a line, one is whole wherever lines end. */
function cluesOf(name: string, form: SecretForm): readonly Clue[] {
  const { text, isBroken } = form;
  if (!isBroken) {
    const spots: Clue["spots"] = (of, start) =>
      of.startsWith(text, start) ? [{ start, end: start + text.length }] : [];
    return [{ name, word: text.slice(0, line / 2), spots }];
  }
  const half = Math.min(line / 2, Math.floor(text.length / 2));
  return [0, half].map((at) => ({
    name,
    word: text.slice(at, at + half),
    // A break before the second piece moves the beginning.
    spots: (of, start) => brokenSpots(form, of, [start - at - (at && breakLength), start - at]),
  }));
}

/** The end of a line, also as JSON has it, and JSON in JSON; at most `breakLength` characters. */
const lineBreak = /\r?\n|(?:\\{1,8}r)?\\{1,8}n/y;
const breakLength = 18;

/** Places of a form that begin between these two. */
function brokenSpots(form: SecretForm, of: string, [first, last]: readonly [number, number]) {
  const spots: Pick<SecretSpot, "start" | "end">[] = [];
  for (let start = Math.max(0, first); start <= last; start += 1) {
    const end = endOf(form, of, start);
    if (end !== undefined) spots.push({ start, end });
  }
  return spots;
}

/** Where a form ends that begins at `start`; undefined where it does not. No sign of a form can begin a line break. */
function endOf({ text, hasEnd }: SecretForm, of: string, start: number): number | undefined {
  let at = start;
  for (let sign = 0; sign < text.length; sign += 1) {
    if (of[at] !== text[sign] && sign > 0) at = behind(lineBreak, of, at);
    if (of[at] !== text[sign]) return undefined;
    at += 1;
  }
  return hasEnd ? behind(lastOfBase64, of, at) : at;
}

/** The character that the secret shares with what follows it, and padding. */
const lastOfBase64 = /[A-Za-z0-9+/_-]?={0,2}/y;

function behind(pattern: RegExp, of: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(of) ? pattern.lastIndex : at;
}

function merged(spots: readonly SecretSpot[]): readonly SecretSpot[] {
  const places: SecretSpot[] = [];
  for (const spot of spots.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (last === undefined || spot.start >= last.end) places.push(spot);
    else if (spot.end > last.end) places.splice(-1, 1, { ...last, end: spot.end });
  }
  return places;
}
