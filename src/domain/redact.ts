import { type Secret, secretFinder } from "./find-secrets.ts";

/** Replaces secrets in a text that is about to be stored; `file` says where, for the record. */
export type Redact = (text: string, file: string) => string;

/** Redacts known secrets in every form in which a program is likely to print them. Each hit is told by rule and count. */
export function redactor(
  secrets: readonly Secret[],
  onHit: (hit: { file: string; rule: string; count: number }) => void,
): Redact {
  const find = secretFinder(secrets);
  return function redact(text, file) {
    const spots = find(text);
    if (spots.length === 0) return text;
    const counts = new Map<string, number>();
    let clean = "";
    let end = 0;
    for (const spot of spots) {
      counts.set(spot.name, (counts.get(spot.name) ?? 0) + 1);
      clean += `${text.slice(end, spot.start)}[redacted ${spot.name}]`;
      end = spot.end;
    }
    for (const [rule, count] of counts) onHit({ file, rule, count });
    return clean + text.slice(end);
  };
}

/** Tells whether a text holds one of the secrets, in any of the forms in which it would be redacted. */
export function secretSense(secrets: readonly Secret[]): (text: string) => boolean {
  const find = secretFinder(secrets);
  return (text) => find(text).length > 0;
}
