import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless } from "../../src/cli/terminal.ts";
import { parseArguments } from "../../src/cli/verify-proof/arguments.ts";
import { jsonReport } from "../../src/cli/verify-proof/report.ts";
import { run } from "../proof/run-state.ts";

describe("omk", () => {
  test.each([
    [[], 2, "omk verify-proof <folder | zip>"],
    [["help"], 0, "omk verify-proof <folder | zip>"],
    [["--help"], 0, "Exit codes"],
    [["-h"], 0, "Exit codes"],
    [["help", "verify-proof"], 0, "--digest"],
    [["help", "verify-prof"], 2, "Did you mean `omk verify-proof`?"],
    [["verify-proof", "--help"], 0, "gh run download"],
    [["verify"], 2, "omk --help"],
    [["verifyproof", "x"], 2, "Did you mean `omk verify-proof`?"],
    [["\u001b[31mred"], 2, "no command"],
    [["verify-proof"], 2, "Which folder or zip file"],
    [["verify-proof", ""], 2, "Which folder or zip file"],
    [["verify-proof", "a", "b"], 2, "One folder or zip file"],
    [["verify-proof", "a", "--digset", "b"], 2, "Did you mean `--digest`?"],
    [["verify-proof", "a", "--digest=b"], 2, "64 characters"],
    [["--version"], 0, "omk 1.0.0 (built from commit bbbbbbbbbb"],
    [["verify-proof", "a", "--digest"], 2, "`--digest` takes a sha256"],
    [["verify-proof", "a", "--digest", "--json"], 2, "`--digest` takes a sha256"],
    [["verify-proof", "a", "--json=yes"], 2, "`--json` takes no value"],
    [["verify-proof", "a", "--repo"], 2, "`--repo` takes the path of a clone"],
    [["verify-proof", "a", "--repo", ""], 2, "`--repo` takes the path of a clone"],
    [["verify-proof", "-x"], 2, "-x"],
    [["verify-proof", "/nowhere/at/all"], 2, "There is no folder or file"],
    [["verify-proof", "/dev/null"], 2, "neither a folder nor a file"],
  ])("%j ends with %i and says what to do", async (args, code, text) => {
    const told = await run(...args);
    expect(told.code).toBe(code);
    expect(code === 0 ? told.out : told.err).toContain(text);
    expect(told.out + told.err).not.toContain("\u001b");
    expect(code === 0 ? told.err : told.out).toBe("");
  });

  test("takes a digest as pull requests and GitHub write it", () => {
    const hex = "ab".repeat(32);
    for (const text of [hex, hex.toUpperCase(), `sha256:${hex}`, ` ${hex} `, `\`${hex}\``])
      expect(parseArguments(["a", "--digest", text])).toMatchObject({ args: { digest: hex } });
  });

  test("prints what others wrote as one line that moves nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        expect(harmless(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u);
      }),
    );
  });

  test("prints nothing that a runner takes for a command, in text and in JSON", () => {
    for (const text of ["::add-mask::x", "\u00a0\u0085::error::x", "so ##[error]x"])
      expect(harmless(text)).not.toMatch(/^[\s\u0085]*::|##\[/);
    const note = "##[error]x\n::error::x";
    const json = jsonReport({
      ok: true,
      whole: true,
      isQuoted: true,
      subject: undefined,
      checks: [],
      notes: [note],
    });
    expect(JSON.parse(json)).toMatchObject({ notes: [note] });
    for (const line of json.split("\n")) expect(line).not.toMatch(/^\s*::|##\[/);
  });
});
