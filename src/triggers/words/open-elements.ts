/** Elements that show what others said, code, or what is taken back, and those that show their content otherwise or not at all. */
const apart =
  /<(\/?)(blockquote|code|datalist|del|details|iframe|kbd|math|noembed|noframes|noscript|object|option|plaintext|pre|q|s|samp|script|select|strike|style|svg|table|template|textarea|title|xmp)(?=[\s/>]|$)/gi;

/** Which of the elements that set their content apart are open. */
export interface OpenElements {
  areShut(): boolean;
  /** Reads a line. `isCertain`: nothing before it can make text of its tags. */
  read(text: string, isCertain: boolean): void;
}

/** Counts the elements that are open, line by line. Where an end tag may be text, it ends nothing. */
export function openElements(): OpenElements {
  const depths = new Map<string, number>();
  return {
    areShut: () => [...depths.values()].every((depth) => depth === 0),
    read(text, isCertain) {
      if (!text.includes("<")) return;
      const mayEnd = isCertain && !mayBeText(text);
      for (const [, slash, name = ""] of text.matchAll(apart)) {
        const element = name.toLowerCase();
        const depth = depths.get(element) ?? 0;
        if (slash === "") depths.set(element, depth + 1);
        else if (mayEnd) depths.set(element, Math.max(0, depth - 1));
      }
    },
  };
}

/** Escaped, in a comment or a declaration, in indented code, or in another tag, or in the quotes of its attribute. */
function mayBeText(text: string): boolean {
  return (
    text.includes("\\<") ||
    /<[!?]/.test(text) ||
    /^(?: {0,3}\t| {4})/.test(text) ||
    /<[A-Za-z][^<>]*</.test(text) ||
    /<[A-Za-z][^<>]*=[ \t]*["']/.test(text)
  );
}
