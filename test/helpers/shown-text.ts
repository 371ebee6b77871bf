const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&dollar;": "$",
  "&vert;": "|",
};

/** What of a Markdown text GitHub would act on: without code, with entities and escapes resolved. */
export function actedOn(markdown: string): string {
  return withoutCode(markdown)
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(?:amp|lt|gt|dollar|vert);/g, (entity) => entities[entity] ?? entity);
}

/** The text without fenced blocks and code spans, by CommonMark's rules. */
export function withoutCode(markdown: string): string {
  const lines: string[] = [];
  let open: string | undefined;
  for (const line of markdown.split("\n")) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (open !== undefined) {
      if (run?.startsWith(open) && line.trim() === run) open = undefined;
    } else if (
      run !== undefined &&
      !(run.startsWith("`") && line.trim().slice(run.length).includes("`"))
    )
      open = run;
    else lines.push(withoutSpans(line));
  }
  return lines.join("\n");
}

function withoutSpans(line: string): string {
  let out = "";
  for (let at = 0; at < line.length; ) {
    if (line[at] === "\\") {
      out += line.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (run === undefined) {
      out += line[at];
      at += 1;
      continue;
    }
    const rest = line.slice(at + run.length);
    const close = [...rest.matchAll(/`+/g)].find(([ticks]) => ticks.length === run.length);
    at += run.length + (close === undefined ? 0 : close.index + run.length);
    out += close === undefined ? run : " ";
  }
  return out;
}

/** Whether some fenced block is still open at the end. */
export function isFenceOpen(markdown: string): boolean {
  return !withoutCode(`${markdown}\n\nEND-OF-TEXT`).includes("END-OF-TEXT");
}
