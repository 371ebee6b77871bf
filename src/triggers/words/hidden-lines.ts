/** Where a line stands: in the open, in a fenced block (its fences included), or in an HTML comment. */
export type Where = "open" | "fence" | "comment";

/** Reads a text line by line. `view` is the line with its inline code blanked out. */
export type Reader = (line: string, view: string) => Where;

interface Rules {
  /** An opening fence, the mark in its first group. */
  readonly open: RegExp;
  /** A closing one. */
  readonly close: RegExp;
  /** `spans`: comments end with their paragraph, unless they begin a line. `all`: at their end only. `none`: are text. */
  readonly comments: "spans" | "all" | "none";
  /** Below a line that begins with a tag, no fence opens before an empty line. */
  readonly html?: boolean;
}

const strictOpen = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const strictClose = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/**
 * Four ways to read what Markdown leaves to fine points. A command counts only where all of them see it in the open.
 * Source: CommonMark 0.31, "Fenced code blocks", "HTML blocks", "Raw HTML".
 */
export function readers(): { readonly strict: Reader; readonly others: readonly Reader[] } {
  return {
    strict: reader({ open: strictOpen, close: strictClose, comments: "spans" }),
    others: [
      reader({ open: strictOpen, close: strictClose, comments: "all" }),
      reader({ open: strictOpen, close: strictClose, comments: "spans", html: true }),
      // Fences in lists, and at any depth.
      reader({
        open: /^[\s*+\-\d.)]*(`{3,}(?=[^`]*$)|~{3,})/,
        close: /^\s*(`{3,}|~{3,})[ \t]*$/,
        comments: "none",
      }),
    ],
  };
}

function reader(rules: Rules): Reader {
  let fence: string | undefined;
  let comment: "none" | "span" | "block" = "none";
  let html = false;
  return (line, view) => {
    if (fence !== undefined) {
      if (closes(rules, line, fence)) fence = undefined;
      return "fence";
    }
    html = inHtml(rules, html, line);
    const mark = html ? undefined : rules.open.exec(line)?.[1];
    if (comment === "span" && endsSpan(mark, line)) comment = "none";
    if (comment !== "none") {
      comment = endsComment(line) ? "none" : comment;
      return "comment";
    }
    fence = mark;
    if (mark !== undefined) return "fence";
    comment = begun(rules, line, view);
    return "open";
  };
}

function inHtml({ html }: Rules, before: boolean, line: string): boolean {
  return html === true && !isBlank(line) && (before || beginsTag(line));
}

function closes({ close }: Rules, line: string, fence: string): boolean {
  return close.exec(line)?.[1]?.startsWith(fence) === true;
}

function endsSpan(mark: string | undefined, line: string): boolean {
  return mark !== undefined || isBlank(line);
}

function begun({ comments }: Rules, line: string, view: string): "none" | "span" | "block" {
  if (comments === "none" || !opensComment(view)) return "none";
  return comments === "all" || /^ {0,3}<!--/.test(line) ? "block" : "span";
}

function endsComment(line: string): boolean {
  const end = line.indexOf("-->");
  return end >= 0 && !opensComment(line.slice(end + 3));
}

/** Only spaces and tabs: what else looks empty is text to Markdown. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** Whether a comment begins that does not end. `<!-->` begins one: to some it is empty, to others not. */
function opensComment(text: string): boolean {
  let from = text.indexOf("<!--");
  while (from >= 0) {
    const end = text.indexOf("-->", from + 4);
    if (end < 0) return true;
    from = text.indexOf("<!--", end + 3);
  }
  return false;
}

/** A line without the comments that begin and end in it. `<!-->` is a whole one: what stands behind it may count. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf("<!--", from);
    const end = open < 0 ? -1 : text.indexOf("-->", open + 2);
    if (end < 0) return [...parts, open < 0 ? text.slice(from) : text.slice(from, open)].join("");
    parts.push(text.slice(from, open));
    from = end + 3;
  }
}

/** Whether a line begins with a tag, also within lists and quotes: what stands there may be HTML. A whole comment is none. */
export function beginsTag(line: string): boolean {
  const [lead = ""] = /^[\s>*+\-\d.)]*/.exec(line) ?? [];
  const rest = line.slice(lead.length);
  if (!rest.startsWith("<!--")) return /^<[A-Za-z/!?]/.test(rest);
  const end = rest.indexOf("-->", 4);
  return end < 0 || rest.slice(end + 3).trim() !== "" || /^<!--?-?>/.test(rest);
}
