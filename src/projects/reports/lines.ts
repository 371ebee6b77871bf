/** One after the other: the lines of a large output are not all there at once. */
export function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const end = found === -1 ? text.length : found;
    yield text.slice(from, end);
    from = end + 1;
  }
}
