import { decoded } from "./sanitise-entities.ts";
import { plainLinks } from "./sanitise-links.ts";
import { shelved } from "./sanitise-markup.ts";
import { withoutKeys } from "./sanitise-secrets.ts";
import { withoutUnseen } from "./sanitise-unseen.ts";

/** Longest text that is read, in characters: more than GitHub takes for a body or a comment. */
const longestText = 70_000;

/** Removing one thing may join the halves of another; honest texts are stable after two rounds. */
const mostRounds = 12;

/**
 * A text that somebody wrote on GitHub, as a reader sees it: without HTML comments, invisible characters, attributes,
 * alternative texts and titles, with its entities decoded and its tags plain. Code that GitHub shows as it stands stays.
 * Given its own result, it changes nothing; no result is longer than its text.
 */
export function sanitised(text: string): string {
  let before = text.slice(0, longestText);
  for (let round = 0; round < mostRounds; round += 1) {
    const after = pass(before);
    if (after === before) return after;
    before = after;
  }
  return flat(before);
}

/** The same for an order, of which nothing is left out: what is longer than GitHub takes loses every sign of markup. */
export function sanitisedWhole(text: string): string {
  return `${sanitised(text)}${flat(text.slice(longestText))}`;
}

/** The same for what is one line, such as a title. */
export function sanitisedLine(text: string): string {
  return sanitised(text.slice(0, 4_000)).replace(/\s+/g, " ").trim();
}

function pass(text: string): string {
  const shelf = shelved(withoutUnseen(text));
  return withoutKeys(shelf.back(plainLinks(decoded(shelf.prose))));
}

/** What still changes after so many rounds was made to: it loses every sign that could mean something. */
function flat(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "<": "(",
    ">": ")",
    "[": "(",
    "]": ")",
    "&": "+",
    "`": "'",
    "~": "-",
  };
  return withoutUnseen(text).replace(/[<>[\]&`~]/g, (sign) => signs[sign] ?? "");
}
