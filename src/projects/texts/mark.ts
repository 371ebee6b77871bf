/**
 * A text without the mark that some editors put before it. Trees and sides give texts to kinds so: a kind never sees one.
 */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}
