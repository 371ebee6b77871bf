/** Lines that the change brings to a file: their numbers at head, and what they say. */
export interface AddedLines {
  readonly path: string;
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

interface Section {
  path: string | undefined;
  readonly lines: { line: number; text: string }[];
  /** Lines that the current hunk still has, on either side. */
  oldLeft: number;
  newLeft: number;
  at: number;
}

/**
 * The added lines of a unified diff, file by file. Within a hunk its own counts say where it ends, so that no line of a
 * file is taken for a header. A file whose last hunk is cut off is left out, as is one without hunks.
 */
export function addedLines(patch: string): readonly AddedLines[] {
  const done: Section[] = [];
  let section = opened();
  for (const line of patch.split("\n")) {
    if (section.oldLeft > 0 || section.newLeft > 0) hunkLine(section, line);
    else if (line.startsWith("diff --git ")) {
      done.push(section);
      section = opened();
    } else headerLine(section, line);
  }
  return [...done, section].flatMap(({ path, lines, oldLeft, newLeft, at }) =>
    path === undefined || at === 0 || oldLeft > 0 || newLeft > 0 ? [] : [{ path, lines }],
  );
}

function opened(): Section {
  return { path: undefined, lines: [], oldLeft: 0, newLeft: 0, at: 0 };
}

function headerLine(section: Section, line: string): void {
  if (line.startsWith("+++ ")) {
    section.path = named(line.slice(4));
    return;
  }
  const hunk = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
  if (hunk === null) return;
  section.oldLeft = Number(hunk[1] ?? 1);
  section.at = Number(hunk[2]);
  section.newLeft = Number(hunk[3] ?? 1);
}

function hunkLine(section: Section, line: string): void {
  const kind = line[0];
  if (kind === "-") section.oldLeft -= 1;
  else if (kind === "+") {
    section.lines.push({ line: section.at, text: line.slice(1) });
    section.newLeft -= 1;
    section.at += 1;
  } else if (kind === " ") {
    section.oldLeft -= 1;
    section.newLeft -= 1;
    section.at += 1;
  }
}

/** Git puts a tab behind a name with blanks, and quotes as C does where a name has more than that. */
function named(text: string): string | undefined {
  const name = text.startsWith('"') ? unquoted(text) : text.replace(/\t$/, "");
  return name.startsWith("b/") ? name.slice(2) : undefined;
}

const plain: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
};

/** Octal escapes are bytes of UTF-8. */
function unquoted(text: string): string {
  const bytes: Buffer[] = [];
  for (const [piece] of text.slice(1).matchAll(/\\[0-7]{3}|\\[^]|[^\\"]+/g)) {
    const [, octal] = /^\\([0-7]{3})$/.exec(piece) ?? [];
    const letter = piece[1] ?? "";
    if (octal !== undefined) bytes.push(Buffer.from([Number.parseInt(octal, 8)]));
    else if (!piece.startsWith("\\")) bytes.push(Buffer.from(piece));
    else
      bytes.push(
        Object.hasOwn(plain, letter) ? Buffer.from([plain[letter] ?? 0]) : Buffer.from(letter),
      );
  }
  return Buffer.concat(bytes).toString("utf8");
}

/** The lines of a file that its other version does not have anywhere. */
export function linesNotIn(path: string, head: string, base: string): AddedLines {
  const known = new Set(base.split("\n"));
  return {
    path,
    lines: head
      .split("\n")
      .map((text, index) => ({ line: index + 1, text }))
      .filter(({ text }) => !known.has(text)),
  };
}
