import { beginsTag, withoutComments } from "./hidden-lines.ts";

/** What the lines of a paragraph before the present one may still hold open. */
export interface Paragraph {
  /** It began as a quote, and goes on as one. */
  readonly quoted: boolean;
  /** A backtick without a partner in its line. */
  readonly loose: boolean;
  /** A tag, a link, an image, a formula, a strike or a link's definition that may not have ended. */
  readonly unclosed: boolean;
  /** A line of it begins with a tag: up to the next empty line nothing may be Markdown, and no backtick code. */
  readonly html: boolean;
}

/** A paragraph of which nothing was read yet. */
export const fresh: Paragraph = { quoted: false, loose: false, unclosed: false, html: false };

/** Whether the next line of it stands in the open; `ticksAhead`: it, or one below, has a backtick. */
export function isPlain({ quoted, loose, unclosed }: Paragraph, ticksAhead: boolean): boolean {
  return !quoted && !unclosed && !(loose && ticksAhead);
}

/** The paragraph with one more line. `view` is that line with its inline code blanked out. */
export function paragraphAfter(
  before: Paragraph,
  line: { readonly view: string; readonly isWhole: boolean; readonly isOpen: boolean },
): Paragraph {
  const { view, isWhole, isOpen } = line;
  return {
    quoted: before.quoted || /^[\s*+\-\d.)]*>/.test(view),
    loose: before.loose || !isWhole,
    unclosed:
      before.unclosed ||
      leavesTag(view) ||
      leavesLink(view) ||
      isOdd(view, "$$") ||
      isOdd(view, "~~"),
    html: before.html || (isOpen && beginsTag(view)),
  };
}

/**
 * Whether what follows may be hidden however many empty lines stand between: raw HTML whose tag or comment does not end takes
 * all that follows, character data and instructions end elsewhere for a browser, and a tag may say `hidden`.
 * `isFirst`: nothing above in the paragraph is HTML, so that a comment that begins the line ends where it seems to.
 */
export function leavesRaw(
  text: string,
  { isHtml, isFirst }: { readonly isHtml: boolean; readonly isFirst: boolean },
): boolean {
  if (!text.includes("<")) return false;
  return (
    (isHtml && (leavesTag(withoutComments(text)) || endsInTag(withoutComments(text)))) ||
    (isHtml && leavesComment(text, isFirst)) ||
    /<!---?>|--!>/.test(text) ||
    hasDashes(text) ||
    /<!\[CDATA\[|<\?/.test(text) ||
    /<[A-Za-z][^<>]*\shidden\b/i.test(text)
  );
}

/** Dashes within a comment, or another one's begin: to some readers it is none then. `text` begins with it, or holds it. */
export function hasDashes(text: string): boolean {
  if (!text.includes("<!--")) return false;
  if (text.includes("--->")) return true;
  return text.replace(/<!--|-->/g, "").includes("--") || /^<!--.*<!--/.test(text);
}

/** A comment in raw HTML that nothing ends, unless it begins a block of its own: that goes on to its end. */
function leavesComment(text: string, isFirst: boolean): boolean {
  if (text.lastIndexOf("<!--") <= text.lastIndexOf("-->")) return false;
  return !isFirst || text.includes("-->") || !/^ {0,3}<!--/.test(text);
}

/** Whether a browser is within a tag at the end of a text: for it quotes count after a `=` only. */
function endsInTag(text: string): boolean {
  const begin = /<[A-Za-z/!?]/g;
  const signs = />|=[ \t]*(["'])?/g;
  for (let tag = begin.exec(text); tag !== null; tag = begin.exec(text)) {
    signs.lastIndex = begin.lastIndex;
    let sign = signs.exec(text);
    while (sign !== null && sign[0] !== ">") {
      const end =
        sign[1] === undefined ? signs.lastIndex - 1 : text.indexOf(sign[1], signs.lastIndex);
      if (end < 0) return true;
      signs.lastIndex = end + 1;
      sign = signs.exec(text);
    }
    if (sign === null) return true;
    begin.lastIndex = signs.lastIndex;
  }
  return false;
}

/** A tag that does not end in its line, or whose quotes may hide where it ends. */
function leavesTag(view: string): boolean {
  const first = view.search(/<[A-Za-z/!?]/);
  if (first < 0) return false;
  const rest = view.slice(first);
  const double = count(rest, '"');
  const single = count(rest, "'");
  if (double % 2 === 1 || single % 2 === 1 || (double > 0 && single > 0)) return true;
  if (opensValue(rest, '"') || opensValue(rest, "'")) return true;
  return rest.lastIndexOf("<") > rest.lastIndexOf(">");
}

/** The last quote may begin the value of an attribute. */
function opensValue(text: string, quote: string): boolean {
  const at = text.lastIndexOf(quote);
  return at > 0 && text.slice(0, at).trimEnd().endsWith("=");
}

/** A definition, an image or a link whose title or text may go on below. */
function leavesLink(view: string): boolean {
  if (view.includes("]:")) return true;
  if (/^[\s>*+\-\d.)]*\[/.test(view) && isLabelOpen(view)) return true;
  if (view.includes("![") && (view.includes("\\") || count(view, "[") !== count(view, "]")))
    return true;
  return view
    .split("](")
    .slice(1)
    .some((behind) => {
      const end = behind.indexOf(")");
      const inside = behind.slice(0, end);
      return end < 0 || count(inside, '"') % 2 === 1 || count(inside, "'") % 2 === 1;
    });
}

/** A label may go on below, and what stands in it is nowhere seen. */
function isLabelOpen(view: string): boolean {
  return view.includes("\\") || view.lastIndexOf("[") > view.lastIndexOf("]");
}

function isOdd(text: string, sign: string): boolean {
  return count(text, sign) % 2 === 1;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
