/** Replaces secrets in a text that is about to be stored; `file` says where, for the record. */
export type Redact = (text: string, file: string) => string;

/** A secret by name, as the record of a hit calls it. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/**
 * Redacts known secrets in every form in which a program is likely to print them: plain, URL-encoded, as a JSON
 * string, and base64 at each of its three alignments. Each hit is told by rule and count.
 */
export function redactor(
  secrets: readonly Secret[],
  onHit: (hit: { file: string; rule: string; count: number }) => void,
): Redact {
  const rules = secrets
    .filter((s) => s.value.length >= 6)
    .map((s) => ({ name: s.name, forms: forms(s.value) }));
  return function redact(text, file) {
    let clean = text;
    for (const rule of rules) {
      let count = 0;
      for (const form of rule.forms) {
        const parts = clean.split(form);
        count += parts.length - 1;
        if (parts.length > 1) clean = parts.join(`[redacted ${rule.name}]`);
      }
      if (count > 0) onHit({ file, rule: rule.name, count });
    }
    return clean;
  };
}

/** Whether a text holds one of the secrets, in any of the forms in which it would be redacted. */
export function holdsSecret(secrets: readonly Secret[], text: string): boolean {
  let found = false;
  redactor(secrets, () => {
    found = true;
  })(text, "");
  return found;
}

/** Longest first, so that a form is not broken by a shorter one inside it. */
function forms(value: string): readonly string[] {
  const plain = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
  return [...new Set([...plain, ...base64Forms(value)])].toSorted((a, b) => b.length - a.length);
}

/** The base64 of a text that contains the value holds one of these three, whatever stands around it. */
function base64Forms(value: string): readonly string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
    const whole = bytes.toString("base64").replace(/=+$/, "");
    const first = shift === 0 ? 0 : shift + 1;
    const last = bytes.length % 3 === 0 ? whole.length : whole.length - 1;
    const inner = whole.slice(first, last);
    return inner.length >= 8 ? [inner, inner.replaceAll("+", "-").replaceAll("/", "_")] : [];
  });
}
