import type { Asked } from "../../packages/package-file.ts";

/** What a Gemfile or a gemspec asks for. */
export function gemAsks(text: string): Asked {
  return text.split("\n").flatMap((line) => {
    const name = /^\s*(?:gem|\w+\.add_(?:\w+_)?dependency)[\s(]+["']([^"'\s]{1,200})["']/.exec(
      line,
    )?.[1];
    return name === undefined ? [] : [[name, line.trim()] as const];
  });
}
