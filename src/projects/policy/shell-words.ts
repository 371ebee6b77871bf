/** Stands in a word for what only a shell could fill in: a variable or the output of a command. */
export const unknown = "\0";

const ends = new Set([";", "&", "|", "\n", "(", ")", "{", "}", "`"]);
const blanks = new Set([" ", "\t", "\r"]);

interface Reading {
  readonly text: string;
  at: number;
  readonly commands: string[][];
  words: string[];
  /** Undefined between words: an empty quoted word is one, too. */
  word: string | undefined;
}

/**
 * The simple commands of a shell text, each as its words, also those within `$( )` and backticks. It reads as much of
 * the shell as it takes to see which files and scripts are called; what a variable holds is not known.
 */
export function commandsIn(text: string): readonly (readonly string[])[] {
  const reading: Reading = {
    text: text.replaceAll(unknown, " "),
    at: 0,
    commands: [],
    words: [],
    word: undefined,
  };
  while (reading.at < reading.text.length) readPiece(reading);
  endCommand(reading);
  return reading.commands;
}

function readPiece(reading: Reading): void {
  const char = reading.text[reading.at] ?? "";
  if (char === "'") quoted(reading, "'");
  else if (char === '"') quoted(reading, '"');
  else if (char === "\\") escaped(reading);
  else if (char === "$") expansion(reading);
  else if (char === "#" && reading.word === undefined) comment(reading);
  else plain(reading, char);
}

function plain(reading: Reading, char: string): void {
  reading.at += 1;
  if (ends.has(char)) endCommand(reading);
  else if (blanks.has(char) || char === "<" || char === ">") endWord(reading);
  else grow(reading, char);
}

function grow(reading: Reading, piece: string): void {
  reading.word = (reading.word ?? "") + piece;
}

function endWord(reading: Reading): void {
  if (reading.word !== undefined) reading.words.push(reading.word);
  reading.word = undefined;
}

function endCommand(reading: Reading): void {
  endWord(reading);
  if (reading.words.length > 0) reading.commands.push(reading.words);
  reading.words = [];
}

/** An open quote ends with the text. */
function quoted(reading: Reading, mark: string): void {
  const start = reading.at + 1;
  let end = start;
  while (end < reading.text.length && reading.text[end] !== mark) {
    end += mark === '"' && reading.text[end] === "\\" ? 2 : 1;
  }
  const inner = reading.text.slice(start, end);
  reading.at = end + 1;
  if (mark === "'") {
    grow(reading, inner);
    return;
  }
  for (const [, command = ""] of inner.matchAll(/\$\(([^()]*)\)/g)) {
    for (const words of commandsInside(command)) reading.commands.push(words);
  }
  grow(reading, filledIn(inner));
}

/** Within double quotes: variables are not known; a word that is a command of its own is for the caller to read. */
function filledIn(inner: string): string {
  return inner
    .replace(/\\(["\\$`])/g, "$1")
    .replace(/\$\([^()]*\)|\$\{[^{}]*\}|\$[A-Za-z_]\w*|\$[0-9@*#?!-]/g, unknown);
}

function escaped(reading: Reading): void {
  const next = reading.text[reading.at + 1] ?? "";
  reading.at += 2;
  if (next !== "\n" && next !== "\r") grow(reading, next);
}

function comment(reading: Reading): void {
  const end = reading.text.indexOf("\n", reading.at);
  reading.at = end === -1 ? reading.text.length : end;
}

const name = /(?:[A-Za-z_]\w*|[0-9@*#?!$-])/y;

/** `$( )` ends no word: its commands are read on their own, and the word goes on behind it. */
function expansion(reading: Reading): void {
  const { text, at } = reading;
  const opening = text[at + 1] ?? "";
  if (opening === "(" || opening === "{") {
    const end = closing(text, at + 1);
    const inner = opening === "(" ? commandsInside(text.slice(at + 2, end)) : [];
    for (const words of inner) reading.commands.push(words);
    reading.at = end + 1;
  } else {
    name.lastIndex = at + 1;
    reading.at = at + 1 + (name.exec(text)?.[0].length ?? 0);
  }
  grow(reading, unknown);
}

/** One level only: what is nested deeper was already seen as part of the outer text. */
function commandsInside(inner: string): string[][] {
  return inner
    .split(/[;&|\n()`]/)
    .map((part) => part.split(/\s+/).filter((word) => word !== ""))
    .filter((words) => words.length > 0);
}

function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === "(" || char === "{") depth += 1;
    if (char === ")" || char === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
