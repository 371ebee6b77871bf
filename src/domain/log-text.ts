const unseen = "[\\p{Cf}\\p{Cc}\\p{Default_Ignorable_Code_Point}]*";

/**
 * What GitHub's runner skips before it looks for `::`: it asks .NET's `String.TrimStart()`, which takes the characters of
 * `Char.IsWhiteSpace`: the categories Zs, Zl and Zp, U+0009 to U+000D, U+0085 and U+00A0. Sources: actions/runner v2.336.0,
 * `ActionCommand.TryParseV2` and `TryParse`; learn.microsoft.com, "Char.IsWhiteSpace Method". `StartsWith` compares there by
 * culture, which does not see characters that show as nothing, so those are skipped too.
 */
const command = new RegExp(
  `^[\\s\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cf}\\p{Cc}\\p{Default_Ignorable_Code_Point}]*:${unseen}:`,
  "u",
);
const oldCommand = new RegExp(`#${unseen}#${unseen}\\[`, "gu");

/** Everything that some reader of a log may take for the end of a line; the runner's takes `\r` and `\n`. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/**
 * Text of any length for the job's log: whatever a model or a stranger wrote in it, no line of it is a workflow command
 * (`::name::` at its beginning, `##[name]` anywhere). What is harmless stays as it is.
 */
export function logText(text: string): string {
  return text.split(lineEnd).map(harmlessLine).join("\n");
}

function harmlessLine(line: string): string {
  const whole = line.replace(oldCommand, "## [");
  return command.test(whole) ? `· ${whole.trimStart()}` : whole;
}
