/** The value of a JSON text; undefined for a text that is none, or that nobody could read because it is nested too deeply. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
