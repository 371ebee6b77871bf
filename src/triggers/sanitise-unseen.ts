const escape = String.fromCharCode(27);

/** Colours and cursor moves of a terminal: GitHub shows none of them. */
const sequence = new RegExp(`${escape}\\[[0-?]*[ -/]*[@-~]`, "g");

/**
 * What nobody sees: control characters, and all that Unicode calls ignorable (zero width, bidi marks, tags, soft hyphen,
 * fillers, variation selectors). The one selector that makes a sign an emoji stays where it does so.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** A text without what a reader cannot see; its lines end with `\n`. */
export function withoutUnseen(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(sequence, "")
    .replace(unseen, (hit, at: number, whole: string) =>
      hit === "\ufe0f" && isEmojiBefore(whole, at) ? hit : "",
    );
}

function isEmojiBefore(text: string, at: number): boolean {
  return /\p{Extended_Pictographic}$/u.test(text.slice(Math.max(0, at - 2), at));
}
