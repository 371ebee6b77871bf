/** The commands of a makefile or a file like it, with `include` as a command that loads a file, and its simple variables filled in. */
export function recipeText(text: string): string {
  const lines = text.replaceAll("\\\n", " ").split("\n");
  const values = new Map(
    lines.flatMap((line) => {
      const [, name, value] =
        /^\s*(?:export\s+)?([\w.-]{1,60})\s*[:?+]{0,3}=([^]{0,2000})$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, (value ?? "").trim()] as const];
    }),
  );
  return lines
    .filter((line) => /^(?:\t| {2,}|-?include\s|import\s|set )/.test(line))
    .map((line) =>
      filled(line.replace(/^(\s*)[@+-]+/, "$1").replace(/^-?include\s/, "source "), values),
    )
    .join("\n");
}

function filled(line: string, values: ReadonlyMap<string, string>): string {
  return line.replace(/\$[({]([\w.-]{1,60})[)}]/g, (found, name: string) => {
    if (name === "MAKE") return "make";
    return values.get(name) ?? found;
  });
}
