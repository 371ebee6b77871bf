/** One way in which a secret may be written. */
export interface SecretForm {
  readonly text: string;
  /** Programs break it into lines, and a line that is broken is one secret all the same. */
  readonly isBroken: boolean;
  /** Its last character, which the next bytes share, is not in `text`; there may be padding behind that. */
  readonly hasEnd: boolean;
}

/** A secret of fewer characters is so likely to be something else that only its few commonest forms count. */
const broad = 8;

/** Every form in which a program is likely to print a secret; each once. */
export function secretForms(value: string): readonly SecretForm[] {
  const text = value.toWellFormed();
  const whole = [text, encodeURIComponent(text), jsonText(text)];
  const more = text.length < broad ? [] : [...jsonForms(text), ...percentForms(text)];
  const exact = [...new Set([...whole, ...more])].map((form) => exactly(form));
  return [...exact, ...base64Forms(text), ...(text.length < broad ? [] : hexForms(text))];
}

function exactly(text: string): SecretForm {
  return { text, isBroken: false, hasEnd: false };
}

function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** JSON may say more in escapes than it has to: PHP `/`, Go `<`, `>` and `&`, Python what is not ASCII; in either case. */
function jsonForms(text: string): readonly string[] {
  const slashes = [jsonText(text), jsonText(text).replaceAll("/", "\\/")];
  const escapes = [/[<>&]/g, /[\u0080-\uffff]/g, /[<>&\u0080-\uffff]/g];
  return slashes.flatMap((form) => [
    form,
    ...escapes.flatMap((pattern) => [
      form.replaceAll(pattern, (unit) => `\\u${hexOf(unit)}`),
      form.replaceAll(pattern, (unit) => `\\u${hexOf(unit).toUpperCase()}`),
    ]),
  ]);
}

function hexOf(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, "0");
}

/** What needs no escape differs from RFC 3986 to forms of HTML and to whole addresses. */
function percentForms(text: string): readonly string[] {
  const strict = encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const forms = [encodeURIComponent(text), strict, formEncoded(text), encodeURI(text)];
  return forms.flatMap((form) => [form, lowerPercent(form)]);
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function lowerPercent(form: string): string {
  return form.replaceAll(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase());
}

/** The base64 of a text that contains the value holds one of these three, whatever stands around it. */
function base64Forms(value: string): readonly SecretForm[] {
  const inner = [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
    const whole = bytes.toString("base64").replace(/=+$/, "");
    const first = shift === 0 ? 0 : shift + 1;
    const hasEnd = bytes.length % 3 !== 0;
    const text = whole.slice(first, hasEnd ? -1 : undefined);
    const isBroken = value.length >= broad;
    return text.length >= 8 ? [{ text, isBroken, hasEnd }] : [];
  });
  return inner.flatMap((form) => {
    const safe = form.text.replaceAll("+", "-").replaceAll("/", "_");
    return safe === form.text ? [form] : [form, { ...form, text: safe }];
  });
}

/** What may stand between two bytes, as `xxd`, `od`, OpenSSL, .NET and string literals have it. */
const between = ["", ":", " ", "-", "%", "\\x", "\\\\x"];

function hexForms(value: string): readonly SecretForm[] {
  const bytes = [...Buffer.from(value)].map((byte) => byte.toString(16).padStart(2, "0"));
  const cases = new Set([bytes.join(" "), bytes.join(" ").toUpperCase()]);
  return [...cases].flatMap((digits) =>
    between.map((sign) => ({
      ...exactly(digits.replaceAll(" ", sign)),
      isBroken: sign === "",
    })),
  );
}
