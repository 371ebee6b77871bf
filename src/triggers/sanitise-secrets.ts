/**
 * What looks like a key by how it is made: of GitHub, GitLab, models, AWS, Slack, Google, a signed token, a private key. Each
 * begins a word and has bounds, so that looking for them takes no longer than reading.
 */
const shapes =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,255}|sk-[\w-]{20,255}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abeprs]-[\w-]{10,255}|AIza[\w-]{35}|eyJ[\w-]{10,1000}\.[\w-]{10,1000}\.[\w-]{10,1000})|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?-----END [A-Z ]{0,30}PRIVATE KEY-----/g;

/** A text without the keys that somebody left in it: whoever reads the model's words must not learn them. */
export function withoutKeys(text: string): string {
  return text.replace(shapes, "redacted");
}
