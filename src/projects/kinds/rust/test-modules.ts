/** A `#[cfg(test)] mod name { ... }` of a Rust file, or `mod name;`, with its attribute. */
interface TestModule {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Bounded in each part: it is tried at every attribute of a text that nobody has vetted. */
const opening =
  /#\s?\[\s?cfg\s?\(\s?(?:test|all\(\s?test\b[^)\]\n]{0,200}\))\s?\)\s?\]\s{0,100}(?:#\[[^\]\n]{0,200}\]\s{0,100}){0,8}(?:pub(?:\([a-z ]{1,20}\))?\s{1,20})?mod\s{1,20}(\w{1,200})\s{0,100}([{;])/y;
const character = /'(?:[^\\'\n]|\\(?:u\{[0-9a-fA-F_]{1,8}\}|x[0-9a-fA-F]{2}|.))'/uy;
const rawString = /b?c?r(#{0,255})"/y;

/**
 * A Rust file of head with its test modules as base wrote them: those of the same name are replaced, those that head
 * lost come back at the end. Undefined where base has none, or where either text cannot be read.
 */
export function withTestsOfBase(base: string, head: string): string | undefined {
  const before = testModules(base);
  const after = testModules(head);
  if (before === undefined || after === undefined || before.length === 0) return undefined;
  const byName = new Map(before.map((module) => [module.name, textOf(base, module)]));
  // Two of one name are for two platforms, and which is which cannot be told.
  if (byName.size < before.length) return undefined;
  const kept = new Set(after.map(({ name }) => name));
  const lost = before.filter(({ name }) => !kept.has(name));
  let at = 0;
  const pieces = after.flatMap((module) => {
    const between = head.slice(at, module.start);
    at = module.end;
    return [between, byName.get(module.name) ?? textOf(head, module)];
  });
  const end = head.slice(at);
  const restored = lost.map((module) => `\n${textOf(base, module)}\n`);
  const text = [...pieces, end, ...restored].join("");
  return text === head ? undefined : text;
}

function textOf(text: string, { start, end }: TestModule): string {
  return text.slice(start, end);
}

/** The test modules at the top level of a file; undefined where a string, a comment or a block does not end. */
function testModules(text: string): readonly TestModule[] | undefined {
  const found: TestModule[] = [];
  let at = 0;
  while (at < text.length) {
    const opens = text[at] === "#" ? matchAt(opening, text, at) : undefined;
    const next = opens === undefined ? itemEnd(text, at) : moduleEnd(text, at, opens);
    if (next === undefined) return undefined;
    if (opens !== undefined) found.push({ name: opens[1] ?? "", start: at, end: next });
    at = next;
  }
  return found;
}

function moduleEnd(text: string, at: number, [all, , last]: RegExpExecArray): number | undefined {
  const inside = at + all.length;
  return last === ";" ? inside : blockEnd(text, inside);
}

/** One token, or a whole block; undefined for a bracket that closes nothing. */
function itemEnd(text: string, at: number): number | undefined {
  if (text[at] === "{") return blockEnd(text, at + 1);
  return text[at] === "}" ? undefined : tokenEnd(text, at);
}

/** Where the block ends whose content begins here. */
function blockEnd(text: string, start: number): number | undefined {
  let depth = 1;
  let at = start;
  while (at < text.length) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
    const next = tokenEnd(text, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** Where the token that begins here ends: a comment, a string, a character, else one place further; undefined without an end. */
function tokenEnd(text: string, at: number): number | undefined {
  const first = text[at];
  if (first === "/") return commentEnd(text, at);
  if (first === '"') return stringEnd(text, at + 1);
  if (first === "'") return at + (matchAt(character, text, at)?.[0].length ?? 1);
  return rawEnd(text, at);
}

function commentEnd(text: string, at: number): number | undefined {
  if (text[at + 1] === "/") {
    const end = text.indexOf("\n", at);
    return end === -1 ? text.length : end;
  }
  return text[at + 1] === "*" ? blockCommentEnd(text, at) : at + 1;
}

/** Block comments nest. */
function blockCommentEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    if (two === "/*" || two === "*/") {
      depth += two === "/*" ? 1 : -1;
      at += 1;
    }
    if (depth === 0) return at + 1;
  }
  return undefined;
}

function stringEnd(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}

/** `r#"..."#`; anything else is one place. */
function rawEnd(text: string, at: number): number | undefined {
  const begins = /[bcr]/.test(text[at] ?? "") && !/\w/.test(text[at - 1] ?? "");
  const found = begins ? matchAt(rawString, text, at) : undefined;
  if (found === undefined) return at + 1;
  const close = `"${found[1] ?? ""}`;
  const end = text.indexOf(close, at + found[0].length);
  return end === -1 ? undefined : end + close.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
