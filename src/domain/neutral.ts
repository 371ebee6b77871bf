/** Stands between the signs that GitHub would act on; shows as nothing. */
export const gap = "\u200b";

/** One class of signs between the keyword and its reference, and names of GitHub's lengths: linear on any text. */
const closing =
  /\b(close[sd]?|fix(?:es|ed)?|resolve[sd]?)(?=[\s:<([]*(?:https?:|www\.|[\w.-]{1,100}\/[\w.-]{1,100}#|#|gh-))/gi;

/** Text on which GitHub no longer acts: no mention, no reference, no closing keyword, no comment marker. */
export function neutral(text: string): string {
  return text
    .replace(closing, (word) => `${word.slice(0, 1)}${gap}${word.slice(1)}`)
    .replace(/@(?=[A-Za-z0-9])/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\bgh-(?=\d)/gi, (word) => `${word}${gap}`)
    .replaceAll("<!--", `<${gap}!--`);
}
