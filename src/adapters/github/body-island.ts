const start = /^<!-- omk:pr key=[A-Za-z0-9-]+ -->$/m;
const end = "<!-- omk:end -->";
const most = 65_536;

/** Our part of a pull request's body put where it was; what people wrote before and after it stays. */
export function keepAround(existing: string, ours: string): string {
  const text = existing.replaceAll("\r\n", "\n");
  const from = start.exec(text)?.index;
  const body = from === undefined ? below(text, ours) : between(text, { from, ours });
  return body.length <= most ? body : ours;
}

function below(text: string, ours: string): string {
  return text.trim() === "" ? ours : `${text.trim()}\n\n${ours}`;
}

function between(
  text: string,
  { from, ours }: { readonly from: number; readonly ours: string },
): string {
  const to = text.indexOf(end, from);
  const after = to < 0 ? "" : text.slice(to + end.length);
  return `${text.slice(0, from)}${ours}${after}`;
}
