import { pullRequestPart } from "../../domain/markers.ts";

const most = 65_536;

/** Our part of a pull request's body put where it was; what people wrote before and after it stays. */
export function keepAround(existing: string, ours: string): string {
  const text = existing.replaceAll("\r\n", "\n");
  const part = pullRequestPart(text);
  const body =
    part === undefined
      ? below(text, ours)
      : `${text.slice(0, part.from)}${ours}${text.slice(part.to)}`;
  return body.length <= most ? body : ours;
}

function below(text: string, ours: string): string {
  return text.trim() === "" ? ours : `${text.trim()}\n\n${ours}`;
}
