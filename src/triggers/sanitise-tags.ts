/** Tags that say something about a text, and nothing in their attributes that a reader would see. */
const allowed = new Set(
  "a abbr b blockquote br code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var".split(
    " ",
  ),
);

/** Other names that a browser knows: with these a tag is one however it is written. */
const known = new Set([
  ...[...allowed].filter((name) => name.length > 1),
  ..."address applet area article aside audio base basefont bdi bdo body button canvas caption center cite col colgroup data datalist dialog dir embed fieldset figcaption figure font footer form frame frameset head header hgroup html iframe input label legend link main map math menu menuitem meta meter nav noembed noframes noscript object optgroup option output param picture plaintext progress rp rt ruby script search section select slot source style svg template textarea time title track video wbr xmp".split(
    " ",
  ),
]);

/** Between `<` and `>`, as CommonMark takes it in the middle of a line. */
const strict =
  /^\/?[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?$/;

const address =
  /(?:^|[\s"'/])(?:href|src)\s*=\s*("[^"\s<>]{1,2000}"|'[^'\s<>]{1,2000}'|[^\s"'<>`=]{1,2000})/i;

/** Longest tag, in characters, of which a reader may think that it is text. */
export const longestDoubt = 600;

/** The name of a tag, as a browser reads it, in small letters. */
export function nameOf(inside: string): string {
  return /^\/?([^\s/>]*)/.exec(inside)?.[1]?.toLowerCase() ?? "";
}

/** Whether a browser knows the name; one letter is more often a variable of somebody. */
export function isKnown(name: string): boolean {
  return known.has(name);
}

/** Whether what stands between `<` and `>` in a line of text is a tag for GitHub. */
export function isTag(inside: string): boolean {
  return inside.length > longestDoubt || known.has(nameOf(inside)) || strict.test(inside);
}

/** A tag without everything that a reader does not see; one that is not on the list as its name in parentheses. */
export function plainTag(inside: string): string {
  const name = nameOf(inside);
  const slash = inside.startsWith("/") ? "/" : "";
  if (allowed.has(name)) return `<${slash}${name}${slash === "" ? target(name, inside) : ""}>`;
  const shown = /^[a-z][\w:.-]{0,39}$/.test(name) ? given(inside) : "";
  return `(${slash}${shown})`;
}

/** The name with its capitals: `Promise<Thing>` was code once. */
function given(inside: string): string {
  return /^\/?([^\s/>]*)/.exec(inside)?.[1] ?? "";
}

/** The address as it was written, so that nothing gets longer. */
function target(name: string, inside: string): string {
  if (name !== "a" && name !== "img") return "";
  const value = address.exec(inside.slice(0, 20_000))?.[1] ?? "";
  if (!/^["']?(?:https?:\/\/|mailto:|#|\.{0,2}\/)/i.test(value)) return "";
  return ` ${name === "a" ? "href" : "src"}=${value}`;
}

/**
 * Where a tag that begins at `from` ends for a browser: after its first `>` outside of quotes, and quotes count after a
 * `=` only. `undefined` where it does not end before `until`.
 */
export function tagEnd(text: string, from: number, until: number): number | undefined {
  for (let at = from + 1; at < until; at += 1) {
    const sign = text[at];
    if (sign === ">") return at + 1;
    if (sign !== "=") continue;
    at = valueEnd(text, at + 1, until);
  }
  return undefined;
}

/** The last place of a value in quotes, or the place of the `=`. */
function valueEnd(text: string, from: number, until: number): number {
  let at = from;
  while (at < until && /\s/.test(text[at] ?? "")) at += 1;
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return from - 1;
  const end = text.indexOf(quote, at + 1);
  return end < 0 ? until : end;
}
