import { markBegin } from "../../domain/markers.ts";
import { beginsTag, isBlank, type Reader, readers, type Where } from "./hidden-lines.ts";
import { withoutCode } from "./inline-code.ts";
import { type OpenElements, openElements } from "./open-elements.ts";
import {
  fresh,
  hasDashes,
  isPlain,
  leavesRaw,
  type Paragraph,
  paragraphAfter,
} from "./open-paragraph.ts";
import { beginsMail } from "./quoted-mail.ts";

/** The lines of a text that somebody typed or a browser sent. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n?/g, "\n").split("\n");
}

/**
 * For each line whether a command at its very beginning is its author's own word in the open: not in fenced or inline
 * code, in a quote (also one that goes on without its mark, or that a mail program made), in an HTML comment, attribute or
 * element that shows code, hides or strikes out, or in a link's title. Where Markdown is in doubt, it is not: nobody notices
 * a command that somebody hid.
 */
export function spokenLines(lines: readonly string[]): readonly boolean[] {
  const ticksAhead = backticksAhead(lines);
  const scan: Scan = { ...readers(), elements: openElements(), paragraph: fresh, lost: false };
  return lines.map((line, index) => {
    scan.lost ||= beginsMail(line, lines[index + 1] ?? "");
    const seen = look(scan, line);
    const isPart = isText(scan, seen);
    const isSpoken = isPart && stands(scan, seen, ticksAhead[index] === true);
    if (isPart) goOn(scan, seen);
    else scan.paragraph = fresh;
    return isSpoken;
  });
}

/** How the reading stands. */
interface Scan {
  readonly strict: Reader;
  readonly others: readonly Reader[];
  readonly elements: OpenElements;
  paragraph: Paragraph;
  /** From here on nothing is certain to be seen. */
  lost: boolean;
}

/** A line as the readers see it. */
interface Seen {
  readonly line: string;
  /** Every backtick of the line has its partner in it. */
  readonly isWhole: boolean;
  /** What is between backticks is code, and blanked out in `view`. */
  readonly isCertain: boolean;
  readonly view: string;
  readonly where: Where;
  readonly wheres: readonly Where[];
}

function look({ strict, others, paragraph }: Scan, line: string): Seen {
  const { plain, isWhole } = withoutCode(line);
  const isCertain = isWhole && !paragraph.loose && !paragraph.html && !beginsTag(line);
  const view = isCertain ? plain : line;
  const wheres = others.map((reader) => reader(line, view));
  return { line, isWhole, isCertain, view, where: strict(line, view), wheres };
}

/** Not empty, and not for all readers in a fence: below a tag there may be none. */
function isText({ paragraph }: Scan, { line, where, wheres }: Seen): boolean {
  return !isBlank(line) && (where !== "fence" || paragraph.html || wheres.includes("open"));
}

function stands(scan: Scan, { where, wheres }: Seen, ticksAhead: boolean): boolean {
  const { lost, elements, paragraph } = scan;
  const isOpen = where === "open" && wheres.every((one) => one === "open");
  return isOpen && !lost && isPlain(paragraph, ticksAhead) && elements.areShut();
}

function goOn(scan: Scan, { line, view, isWhole, isCertain, where }: Seen): void {
  const { paragraph } = scan;
  const isClear = isWhole && !paragraph.loose && !paragraph.unclosed;
  const isComment = where === "comment";
  const shown = isComment ? behindComment(line) : view;
  scan.elements.read(shown, isClear && (isCertain || !line.includes("`")));
  scan.paragraph = paragraphAfter(paragraph, { view, isWhole, isOpen: where === "open" });
  const raw = { isHtml: isComment || scan.paragraph.html, isFirst: !paragraph.html };
  scan.lost ||= leavesRaw(shown, raw) || (isComment && hasDashes(`<!-- ${line}`));
}

/** Whether a text carries a mark of ours outside of code: the action wrote it, or somebody copied what it wrote. */
export function holdsMark(text: string): boolean {
  if (!text.includes(markBegin)) return false;
  const { strict } = readers();
  let loose = false;
  return linesOf(text).some((line) => {
    const { plain, isWhole } = withoutCode(line);
    const view = isWhole && !loose ? plain : line;
    const isCode = strict(line, view) === "fence";
    loose = !isCode && !isBlank(line) && (loose || !isWhole);
    return !isCode && view.includes(markBegin);
  });
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
