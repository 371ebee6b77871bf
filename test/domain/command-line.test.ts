import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { commandLine, lineOf } from "../../src/domain/command-line.ts";
import { missingPrograms, skipNote } from "../helpers/installed.ts";

const print = ["printf", "%s\\0"] as const;

/** The words that a shell gives to a program whose line is pasted. */
function pasted(words: readonly string[], shell: readonly string[] = ["bash", "-c"]): string[] {
  const [program = "", ...args] = shell;
  const out = execFileSync(program, [...args, commandLine([...print, ...words])], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return out.split("\0").slice(0, -1);
}

const words = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from("'\"\\$`!#&|;<>(){}[]*?~=%^ \t\r\n\x07\x1b\x7f\x850189axé-+@:,./"),
      ),
      maxLength: 30,
    }),
  ),
  { minLength: 1, maxLength: 6 },
);

describe("a command line", () => {
  it("is read by a shell as the very same words, whatever they hold", () => {
    fc.assert(
      fc.property(
        words.filter((all) => all.every((one) => !one.includes("\0"))),
        (all) => {
          expect(pasted(all)).toEqual(all);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves plain words plain", () => {
    expect(commandLine(["npm", "run", "test:unit", "--", "--reporter=dot", "a/b@1.x"])).toBe(
      "npm run test:unit -- --reporter=dot a/b@1.x",
    );
  });

  it("quotes what the outer shell would expand", () => {
    expect(commandLine(["bash", "-c", 'echo "$HOME" it\'s `id`'])).toBe(
      "bash -c 'echo \"$HOME\" it'\\''s `id`'",
    );
    expect(commandLine(["echo", ""])).toBe("echo ''");
    expect(commandLine(["echo", "~", "=ls"])).toBe("echo '~' '=ls'");
  });

  it("keeps a script of several lines on one line that runs all of them", () => {
    const script = "set -u\nX='a b'\nprintf '%s|' \"$X\" \"it's\"";
    const line = lineOf({ command: "bash", args: ["-e", "-c", script] });
    expect(line).not.toContain("\n");
    expect(execFileSync("bash", ["-c", line], { encoding: "utf8" })).toBe("a b|it's|");
  });

  it("starts a program whose name the shell would take for something else", () => {
    for (const name of ["A=b", "if", "time"]) {
      const line = commandLine([name, "x"]);
      const found = execFileSync(
        "bash",
        ["-c", `command_not_found_handle() { printf '%s|' "$@"; }; PATH=/none; ${line}`],
        { encoding: "utf8" },
      );
      expect(found).toBe(`${name}|x|`);
    }
  });

  const missing = missingPrograms(["zsh"]);
  it.skipIf(missing.length > 0)(`means the same to zsh${skipNote(missing)}`, () => {
    const all = ["=ls", "~", "a\nb", "it's", "$X", "{a,b}", "!x", "*"];
    expect(pasted(all, ["zsh", "-c"])).toEqual(all);
  });
});

it("starts nothing that a word holds, in a shell that does not know `$'...'`", () => {
  const folder = mkdtempSync(join(tmpdir(), "omk-words-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const word of [
    "\n';touch injected;#",
    "\t'\n\"; touch injected\n",
    "\\\n';touch injected #",
  ]) {
    spawnSync("sh", ["-c", commandLine(["true", word])], { cwd: folder });
    expect(readdirSync(folder)).toEqual([]);
  }
});
