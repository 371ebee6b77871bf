import { describe, expect, test } from "vitest";
import { outputReader } from "../bed/runner/commands.ts";
import { dotnetBlanks } from "../helpers/runner-blanks.ts";

/** What becomes of one line. */
function read(line: string) {
  const reader = outputReader([]);
  return { shown: reader.read(line), masks: reader.masks, annotations: reader.annotations };
}

describe("the bed's reader of a step's output", () => {
  test.each(dotnetBlanks.filter((blank) => !/[\r\n]/.test(blank)))(
    "obeys a command behind %j, as .NET trims it",
    (blank) => {
      expect(read(`${blank}::add-mask::secret`)).toMatchObject({
        shown: undefined,
        masks: ["secret"],
      });
    },
  );

  test("knows commands in both forms, in capitals too, and no others", () => {
    expect(read("::ADD-MASK::a").masks).toEqual(["a"]);
    expect(read("so ##[add-mask]a").masks).toEqual(["a"]);
    expect(read("::error file=a.ts,line=3::b").annotations).toEqual([
      { level: "error", message: "b", file: "a.ts", line: 3 },
    ]);
    for (const line of [
      "x::add-mask::a",
      "::unknown::a",
      "::add-mask",
      "\ufeff::add-mask::a",
      "##[x",
    ])
      expect(read(line)).toEqual({ shown: line, masks: [], annotations: [] });
  });

  test.each(["::set-env name=A::b", "::add-path::/x"])("refuses %s, as the runner does", (line) => {
    expect(read(line).annotations).toMatchObject([{ level: "error" }]);
  });

  test("leaves everything alone until the word that it was told", () => {
    const reader = outputReader([]);
    const lines = ["::stop-commands::Halt", "::add-mask::a", "::halt::", "::add-mask::b"];
    expect(lines.map((line) => reader.read(line))).toEqual([
      undefined,
      "::add-mask::a",
      "::halt::",
      undefined,
    ]);
    expect(reader.masks).toEqual(["b"]);
  });
});
