/** What a comment asks for. */
export type Command =
  | { readonly name: "run"; readonly text: string }
  | { readonly name: "resume" }
  | { readonly name: "approve" }
  | { readonly name: "status" }
  | { readonly name: "help" }
  /** The trigger stands there, but what follows is no command. */
  | { readonly name: "unknown"; readonly word: string };

/**
 * Finds the first command of a comment: the trigger at the start of a line, outside code, quotes and HTML comments.
 * The text of `run` is the rest of that line and everything below it.
 */
export function parseCommand(body: string, trigger: string): Command | undefined {
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const spoken = spokenLines(lines);
  const at = lines.findIndex((line, index) => spoken[index] === true && startsWith(line, trigger));
  const line = lines[at];
  if (line === undefined) return undefined;
  const [, word = "", rest = ""] = /^\s*(\S*)\s*(.*)$/s.exec(line.slice(trigger.length)) ?? [];
  return commandOf(word, [rest, ...lines.slice(at + 1)].join("\n").trim());
}

function commandOf(word: string, text: string): Command {
  const name = word.toLowerCase();
  switch (name) {
    case "run":
      return { name, text };
    case "resume":
    case "approve":
    case "status":
    case "help":
      return { name };
    case "":
      return { name: "help" };
    default:
      return { name: "unknown", word };
  }
}

/** A command can only be in a line that begins with the trigger itself, as a word of its own. */
function startsWith(line: string, trigger: string): boolean {
  if (!line.toLowerCase().startsWith(trigger.toLowerCase())) return false;
  const after = line.charAt(trigger.length);
  return after === "" || /\s/.test(after);
}

/** For each line whether it is the author's own words: not fenced or indented code, not a quote, not in an HTML comment. */
function spokenLines(lines: readonly string[]): readonly boolean[] {
  let fence: string | undefined;
  let inComment = false;
  return lines.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
      return false;
    }
    if (inComment) {
      inComment = !line.includes("-->");
      return false;
    }
    if (mark !== undefined) {
      fence = mark;
      return false;
    }
    const wasSpoken = !/^( {4}|\t| {0,3}>)/.test(line);
    inComment = opensComment(line);
    return wasSpoken;
  });
}

function opensComment(line: string): boolean {
  return line.lastIndexOf("<!--") > line.lastIndexOf("-->");
}
