/** A value on one line, without a comment behind it. @throws SyntaxError for what is more than a plain text. */
export function scalar(text: string): string {
  const value = text.trim();
  if (value.startsWith('"')) return doubleQuoted(value);
  if (value.startsWith("'")) return singleQuoted(value);
  if (/^[&*!|>%@`{}[\],]/.test(value)) throw new SyntaxError("more than a plain text");
  const comment = value.indexOf(" #");
  return comment === -1 ? value : value.slice(0, comment).trimEnd();
}

function doubleQuoted(value: string): string {
  const parsed: unknown = JSON.parse(value.replace(/"\s+#[^"]*$/, '"'));
  if (typeof parsed !== "string") throw new SyntaxError("not a text");
  return parsed;
}

function singleQuoted(value: string): string {
  const bare = value.replace(/'\s+#[^']*$/, "'").slice(1, -1);
  const inner = bare.replaceAll("''", "");
  if (value.length < 2 || !value.includes("'", 1) || inner.includes("'")) {
    throw new SyntaxError("a quote that does not end");
  }
  return bare.replaceAll("''", "'");
}

interface Flow {
  readonly text: string;
  at: number;
}

/** `{a: b, c: 'd'}` or `[a, b]` on one line. @throws SyntaxError */
export function flowValue(text: string): unknown {
  const flow: Flow = { text: text.trim(), at: 0 };
  const value = flowItem(flow, 0);
  const rest = flow.text.slice(flow.at).trim();
  if (rest !== "" && !rest.startsWith("#")) throw new SyntaxError("something behind the value");
  return value;
}

function flowItem(flow: Flow, depth: number): unknown {
  if (depth > 10) throw new SyntaxError("too deep");
  const open = flow.text[flow.at];
  if (open === "[") return flowList(flow, depth);
  return open === "{" ? flowTable(flow, depth) : flowScalar(flow);
}

function flowList(flow: Flow, depth: number): unknown[] {
  const items: unknown[] = [];
  while (next(flow, "]")) items.push(flowItem(flow, depth + 1));
  return items;
}

function flowTable(flow: Flow, depth: number): unknown {
  const entries = new Map<string, unknown>();
  while (next(flow, "}")) {
    const key = flowScalar(flow);
    if (flow.text[flow.at] !== ":" || entries.has(key))
      throw new SyntaxError("not a key of its own");
    flow.at += 1;
    skipBlanks(flow);
    entries.set(key, flowItem(flow, depth + 1));
  }
  return Object.fromEntries(entries);
}

/** Steps over the opening mark or a comma; false at the closing mark, behind which it leaves off. */
function next(flow: Flow, close: string): boolean {
  skipBlanks(flow);
  if (flow.at >= flow.text.length) throw new SyntaxError("a value that does not end");
  const here = flow.text[flow.at];
  flow.at += 1;
  if (here === close) return false;
  if (here !== "," && here !== "{" && here !== "[") throw new SyntaxError("no comma");
  skipBlanks(flow);
  if (flow.text[flow.at] !== close) return true;
  flow.at += 1;
  return false;
}

function flowScalar(flow: Flow): string {
  const start = flow.at;
  const mark = flow.text[start];
  if (mark === "'" || mark === '"') flow.at = quotedEnd(flow.text, start);
  else while (flow.at < flow.text.length && !isEnd(flow)) flow.at += 1;
  const text = flow.text.slice(start, flow.at);
  skipBlanks(flow);
  return scalar(text);
}

/** The place behind a quoted text that begins here. */
export function quotedEnd(text: string, start: number): number {
  const mark = text[start];
  let at = start + 1;
  while (at < text.length) {
    const escape = mark === '"' ? text[at] === "\\" : text.startsWith("''", at);
    if (!escape && text[at] === mark) return at + 1;
    at += escape ? 2 : 1;
  }
  return at;
}

function isEnd({ text, at }: Flow): boolean {
  const here = text[at] ?? "";
  return "[]{},".includes(here) || (here === ":" && /^[\s[\]{},]?$/.test(text[at + 1] ?? ""));
}

function skipBlanks(flow: Flow): void {
  while (flow.text[flow.at] === " ") flow.at += 1;
}
