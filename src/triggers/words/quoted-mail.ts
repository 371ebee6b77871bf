/**
 * Whether a line begins what a mail program quotes without marks: people answer by mail, and below their words stands what
 * somebody else wrote. Programs say it in many languages, but with an address and a colon at the end, or with a rule.
 */
export function beginsMail(line: string, next: string): boolean {
  const text = line.trim();
  return (
    (text.endsWith(":") && (address.test(text) || /^On\b.* wrote:$/.test(text))) ||
    /^-{3,} ?Original Message ?-{3,}$/i.test(text) ||
    /^_{20,}$/.test(text) ||
    (isHeader(text) && isHeader(next.trim()) && address.test(text + next))
  );
}

const address = /[\w>]@\w[\w-]*\.\w/;

/** Such as `From: Ada <ada@example.com>` or `Von: Ada`, as a mail has two of, one below the other. */
function isHeader(text: string): boolean {
  return /^[*_]{0,2}\p{L}{2,12}[*_]{0,2} ?:[*_]{0,2} ./u.test(text);
}
