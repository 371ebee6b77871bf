import type { Asked } from "../../packages/package-file.ts";

/** Every line of go.mod that names a module. */
export function goAsks(text: string): Asked {
  return text.split("\n").flatMap((line) => {
    const words = line
      .replace(/\/\/[^]*$/, "")
      .trim()
      .split(/\s+/);
    const at = /^(?:require|replace|exclude|retract|use)$/.test(words[0] ?? "") ? 1 : 0;
    const name = words[at] ?? "";
    return words.length - at > 1 && name.includes(".") ? [[name, words.join(" ")] as const] : [];
  });
}
