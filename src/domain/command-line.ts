/** A command as it is started: a program, and its words as they are. */
interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** An argument vector as one line for a shell: whoever pastes it runs exactly these words, whatever they hold. */
export function commandLine([program = "", ...words]: readonly string[]): string {
  return [isPlainProgram(program) ? program : quoted(program), ...words.map(word)].join(" ");
}

/** The line of a gate. */
export function lineOf({ command, args }: Command): string {
  return commandLine([command, ...args]);
}

function word(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/** zsh reads `=name` as the place of a program. */
function isPlain(text: string): boolean {
  return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text);
}

/** In front, `A=b` is an assignment, and a few words are the shell's own. */
function isPlainProgram(text: string): boolean {
  return isPlain(text) && !text.includes("=") && !reserved.test(text);
}

const reserved =
  /^(?:case|coproc|do|done|elif|else|esac|fi|for|foreach|function|if|in|namespace|repeat|select|then|time|until|while)$/;

/**
 * What holds lines stays on one, so that tables, lists and code spans can show it: `$'...'` is in POSIX since 2024, and in
 * bash and zsh for much longer. A digit behind an octal number of three digits is no part of it.
 */
function quoted(text: string): string {
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  // A quote as a number: `sh` as dash does not know this form, and must not find an end in it.
  const body = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\047")
    .replace(/\p{Cc}/gu, escaped);
  return `$'${body}'`;
}

/** Above ASCII a number would be a byte, and no character. */
function escaped(char: string): string {
  if (char > "\x7f") return char;
  const short = Object.hasOwn(shorts, char) ? shorts[char] : undefined;
  return short ?? `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`;
}

const shorts: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };
