import { isBlank, readers, withoutComments } from "./hidden-lines.ts";
import { withoutCode } from "./inline-code.ts";

/** Marks every comment, body and box that the action writes. */
const ours = "<!-- omk:";

/** The lines of a text that somebody typed or a browser sent. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n?/g, "\n").split("\n");
}

/**
 * For each line whether a command at its very beginning is its author's own word in the open: not in fenced or inline
 * code, in a quote (also one that goes on without its mark), in an HTML comment, attribute or element that shows code or
 * hides, or in a link's title. Where Markdown is in doubt, it is not: nobody notices a command that somebody hid.
 */
export function spokenLines(lines: readonly string[]): readonly boolean[] {
  const { strict, others } = readers();
  const ticksAhead = backticksAhead(lines);
  const elements = new Map<string, number>();
  let paragraph = fresh;
  return lines.map((line, index) => {
    const { plain, isWhole } = withoutCode(line);
    const view = isWhole && !paragraph.loose ? plain : line;
    const where = strict(line, view);
    const isOpen = others.map((reader) => reader(line, view)).every((one) => one === "open");
    if (where === "fence" || isBlank(line)) {
      paragraph = fresh;
      return false;
    }
    const isSpoken =
      isOpen &&
      where === "open" &&
      isPlain(paragraph, ticksAhead[index] === true) &&
      [...elements.values()].every((depth) => depth === 0);
    countElements(elements, where === "comment" ? behindComment(line) : withoutComments(view));
    paragraph = after(paragraph, { view, isWhole });
    return isSpoken;
  });
}

/** Whether a text carries a mark of ours outside of code: the action wrote it, or somebody copied what it wrote. */
export function holdsMark(text: string): boolean {
  if (!text.includes(ours)) return false;
  const { strict } = readers();
  let loose = false;
  return linesOf(text).some((line) => {
    const { plain, isWhole } = withoutCode(line);
    const view = isWhole && !loose ? plain : line;
    const isCode = strict(line, view) === "fence";
    loose = !isCode && !isBlank(line) && (loose || !isWhole);
    return !isCode && view.includes(ours);
  });
}

/** What the lines of a paragraph before the present one may still hold open. */
interface Paragraph {
  /** It began as a quote, and goes on as one. */
  readonly quoted: boolean;
  /** A backtick without a partner in its line. */
  readonly loose: boolean;
  /** A tag, a link, an image or a link's definition that may not have ended. */
  readonly unclosed: boolean;
}

const fresh: Paragraph = { quoted: false, loose: false, unclosed: false };

function isPlain({ quoted, loose, unclosed }: Paragraph, ticksAhead: boolean): boolean {
  return !quoted && !unclosed && !(loose && ticksAhead);
}

function after(
  before: Paragraph,
  { view, isWhole }: { readonly view: string; readonly isWhole: boolean },
): Paragraph {
  return {
    quoted: before.quoted || /^[\s*+\-\d.)]*>/.test(view),
    loose: before.loose || !isWhole,
    unclosed: before.unclosed || leavesTag(view) || leavesLink(view),
  };
}

/** A tag that does not end in its line, or whose quotes may hide where it ends. */
function leavesTag(view: string): boolean {
  const first = view.search(/<[A-Za-z/!?]/);
  if (first < 0) return false;
  const rest = view.slice(first);
  const double = count(rest, '"');
  const single = count(rest, "'");
  if (double % 2 === 1 || single % 2 === 1 || (double > 0 && single > 0)) return true;
  return rest.lastIndexOf("<") > rest.lastIndexOf(">");
}

/** A definition, an image or a link whose title or text may go on below. */
function leavesLink(view: string): boolean {
  if (view.includes("]:")) return true;
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

const apart =
  /<(\/?)(blockquote|code|details|kbd|pre|samp|script|style|template|textarea)(?=[\s/>]|$)/gi;

/** Elements that show what others said, or code, or nothing at all. */
function countElements(elements: Map<string, number>, text: string): void {
  if (!text.includes("<")) return;
  for (const [, slash, name = ""] of text.matchAll(apart)) {
    const element = name.toLowerCase();
    const depth = (elements.get(element) ?? 0) + (slash === "" ? 1 : -1);
    elements.set(element, Math.max(0, depth));
  }
}

function behindComment(line: string): string {
  const end = line.lastIndexOf("-->");
  return end < 0 ? "" : line.slice(end + 3);
}

/** For each line whether it, or one below it up to the next empty line, has a backtick. */
function backticksAhead(lines: readonly string[]): readonly boolean[] {
  let ahead = false;
  return lines
    .toReversed()
    .map((line) => {
      ahead = !isBlank(line) && (ahead || line.includes("`"));
      return ahead;
    })
    .toReversed();
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
