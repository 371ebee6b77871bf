/** A script as text: itself, JSON where it is more than a line, empty where there is none. */
export function scriptText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
