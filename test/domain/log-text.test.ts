import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logText } from "../../src/domain/log-text.ts";
import { outputReader } from "../bed/runner/commands.ts";
import { dotnetBlanks } from "../helpers/runner-blanks.ts";

/** What a runner did that was given a text: nothing, where every line came through and nothing was noted. */
function obeyed(text: string): unknown {
  const reader = outputReader([]);
  const lines = text.split(/\r\n|\r|\n/);
  const shown = lines.map((line) => reader.read(line));
  return shown.every((line, at) => line === lines[at]) &&
    reader.masks.length + reader.annotations.length === 0
    ? undefined
    : { shown, ...reader };
}

const commands = [
  "::add-mask::x",
  "::error title=a::x",
  "::WARNING::x",
  "::stop-commands::x",
  "::set-env name=a::x",
  "::group::x",
  "##[error]x",
  "##[add-mask]x",
  "##[group]x",
];
const named = dotnetBlanks.map((blank): [string, string] => [
  `U+${blank.charCodeAt(0).toString(16).padStart(4, "0")}`,
  blank,
]);

describe("a text in the job's log", () => {
  test.each(named)("begins no command behind %s", (_, blank) => {
    for (const command of commands)
      for (const text of [
        `${blank}${command}`,
        `x\n ${blank}${blank}${command}`,
        `a${blank}${command}`,
      ]) {
        expect(obeyed(logText(text))).toBeUndefined();
        expect(logText(text)).not.toContain("##[");
      }
  });

  test.each([
    ["a zero width space", "\u200b"],
    ["a byte order mark", "\ufeff"],
    ["a soft hyphen", "\u00ad"],
    ["nothing", ""],
  ])("begins none behind %s either, which .NET compares as nothing", (_, unseen) => {
    for (const command of commands) {
      const shown = logText(`${unseen}${command}`).replaceAll(unseen, "");
      expect(obeyed(shown)).toBeUndefined();
    }
    expect(logText(`#${unseen}#${unseen}[error]x`).replaceAll(unseen, "")).not.toContain("##[");
  });

  test("is no command whatever it is, and harmless text stays as it is", () => {
    const part = fc.oneof(
      fc.constantFrom(...commands, ...dotnetBlanks, ":", "::", "##", "[", "\u200b", "\ufeff", "x"),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const shown = logText(parts.join(""));
        expect(obeyed(shown)).toBeUndefined();
        expect(logText(shown)).toBe(shown);
      }),
      { numRuns: 3_000 },
    );
    for (const text of ["", "a::b", "std::vector", "x ::y::", "# a\n## [b]\n\tc", "a: ::b"])
      expect(logText(text)).toBe(text);
  });
});
