/** A path as Markdown code on one line, whatever it is named. */
export function code(text: string): string {
  const line = clipped(visible(text));
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

/** The setting with which a maintainer lets these paths change, as a block of TOML. */
export function allowing(paths: readonly string[]): string {
  // A pattern that begins with `!` would take the path out.
  const list = paths
    .map((path) => tomlString(path.startsWith("!") ? `./${path}` : path))
    .join(", ");
  return `${toml(`protected = [{ paths = [${list}], mode = "allow" }]`)}`;
}

/** Lines of `.omk/autopilot.toml` as a Markdown block that nothing in them can end. */
export function toml(lines: string): string {
  const runs = lines.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `\n\n${fence}toml\n# .omk/autopilot.toml\n${lines}\n${fence}`;
}

/** Both JSON and TOML write a string so; TOML also wants DEL escaped. */
function tomlString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
}

const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

function visible(text: string): string {
  return text.replace(invisible, escaped);
}

function escaped(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  return point > 0xffff
    ? `\\U${point.toString(16).padStart(8, "0")}`
    : `\\u${point.toString(16).padStart(4, "0")}`;
}

function clipped(text: string): string {
  const points = Array.from(text);
  return points.length > 200
    ? `${points.slice(0, 120).join("")}...${points.slice(-70).join("")}`
    : text;
}
