import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCommand } from "../../src/domain/command.ts";

describe("a comment", () => {
  test.each([
    ["/omk run Fix the bug", { name: "run", text: "Fix the bug" }],
    ["/omk run\nFix\nthe bug", { name: "run", text: "Fix\nthe bug" }],
    ["Thanks!\n\n/omk run now", { name: "run", text: "now" }],
    ["/OMK Run x", { name: "run", text: "x" }],
    ["/omk resume", { name: "resume" }],
    ["/omk approve", { name: "approve" }],
    ["I have read them.\n/OMK Approve, thanks", { name: "unknown", word: "Approve," }],
    ["/omk APPROVE as listed", { name: "approve" }],
    ["/omk approved", { name: "unknown", word: "approved" }],
    ["/omk status\r\n", { name: "status" }],
    ["/omk help", { name: "help" }],
    ["/omk", { name: "help" }],
    ["/omk rnu", { name: "unknown", word: "rnu" }],
    ["```\ncode\n```\n/omk resume", { name: "resume" }],
    ["<!-- a --> b\n/omk resume", { name: "resume" }],
  ])("%j is a command", (body, command) => {
    expect(parseCommand(body, "/omk")).toEqual(command);
  });

  test.each([
    "please /omk run",
    " /omk run",
    "/omkrun",
    "/omk-run",
    "> /omk run",
    "> /omk approve",
    "`/omk approve`",
    "    /omk run",
    "\t/omk run",
    "```\n/omk run\n```",
    "````\n```\n/omk run\n````",
    "~~~\n/omk run\n~~~",
    "```\n/omk run",
    "<!--\n/omk run\n-->",
    "<!-- a -->\n<!--\n/omk run",
    "`/omk run`",
    "",
  ])("%j is none", (body) => {
    expect(parseCommand(body, "/omk")).toBeUndefined();
  });

  test("is none without the trigger at the start of a line, whatever else it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.split(/\r\n?|\n/).some((line) => line.toLowerCase().startsWith("/omk")));
        expect(parseCommand(text, "/omk")).toBeUndefined();
      }),
    );
  });
});
