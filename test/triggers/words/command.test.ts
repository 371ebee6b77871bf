import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Command, mayHoldCommand, parseCommand } from "../../../src/triggers/words/command.ts";

type Run = Extract<Command, { name: "run" }>;

function run(text: string, rest: Partial<Run> = {}): Run {
  return { name: "run", text, before: "", options: {}, ...rest };
}

describe("a comment", () => {
  test.each<[string, Command]>([
    ["/omk run Fix the bug", run("Fix the bug")],
    ["/omk run\nFix\nthe bug", run("Fix\nthe bug")],
    ["Thanks!\n\n/omk run now", run("now", { before: "Thanks!" })],
    ["Thanks!\n/omk run now", run("now", { before: "Thanks!" })],
    ["/OMK Run x", run("x")],
    ["/omk plan x", { name: "plan", text: "x", before: "", options: {} }],
    [
      "The name is wrong.\n/omk fix",
      { name: "fix", text: "", before: "The name is wrong.", options: {} },
    ],
    ["/omk check", { name: "check", options: {} }],
    ["/omk resume", { name: "resume", options: {} }],
    ["/omk approve", { name: "approve" }],
    ["/omk cancel", { name: "cancel" }],
    ["/omk doctor", { name: "doctor" }],
    ["/omk APPROVE as listed", { name: "approve" }],
    ["/omk status\r\n", { name: "status" }],
    ["/omk help", { name: "help" }],
    ["/omk", { name: "help" }],
    ["/omk   \nrun", { name: "help" }],
    ["```\ncode\n```\n/omk resume", { name: "resume", options: {} }],
    ["```sh\n<!--\n```\n/omk status", { name: "status" }],
    ["<!-- a --> b\n/omk status", { name: "status" }],
    ["<!-- a\n-->\n\n/omk status", { name: "status" }],
    [
      "The `price` is wrong.\n/omk run fix `price`",
      { ...run("fix `price`"), before: "The `price` is wrong." },
    ],
    ["Use `<!--` and `<details>` here.\n\n/omk status", { name: "status" }],
    ["> a quote\n\n/omk status", { name: "status" }],
    ["> ```\n> a log\n> ```\n\n/omk status", { name: "status" }],
    ["1. do\n   ```\n   x\n   ```\n\n/omk status", { name: "status" }],
    ["- item\n- item\n\n/omk status", { name: "status" }],
    ["I don't like [this](https://example.com/a).\n/omk status", { name: "status" }],
    [
      "<details><summary>log</summary>\n\n```\nx\n```\n\n</details>\n\n/omk status",
      { name: "status" },
    ],
    ["```inline``` code\n/omk status", { name: "status" }],
    ["<!-- a -->\n\n<!-- b\nc -->\n\n/omk status", { name: "status" }],
    ["Press <kbd>Ctrl</kbd> and <kbd>C</kbd>.\n\n/omk status", { name: "status" }],
    ["```html\n<a x='\n<details>\n```\n\n/omk status", { name: "status" }],
    ["@ada this is what I meant:\n\n/omk status", { name: "status" }],
    ["It costs $5 or $$6, ~5 more.\n\n/omk status", { name: "status" }],
    ["a < b and b > c\n/omk status", { name: "status" }],
  ])("%j is a command", (body, command) => {
    expect(parseCommand(body, "/omk")).toEqual(command);
    expect(mayHoldCommand(body)).toBe(true);
  });

  test.each([
    "please /omk run",
    " /omk run",
    "/omkrun",
    "/omk-run",
    "/omk/run",
    "\u200b/omk run",
    "\ufeff/omk run",
    "> /omk run",
    "> /omk approve",
    "> quoted\n/omk run",
    "- > quoted\n/omk run",
    ">> quoted\nand on\n/omk run",
    "`/omk approve`",
    "`\n/omk run\n`",
    "``a ` b\n/omk run\nc``",
    "# a ` b\n`foo\n/omk run\nbar`",
    "``\n` `` `\n/omk run `",
    "a \\` b ` c\n/omk run\n`",
    "    /omk run",
    "\t/omk run",
    "```\n/omk run\n```",
    "````\n```\n/omk run\n````",
    "```\n```\u00a0\n```\n```\n/omk run\n```",
    "~~~\n/omk run\n~~~",
    "~~~\n```\n/omk run\n~~~",
    "```\n/omk run",
    "```a```\n```\n/omk run\n```",
    "- ```\n/omk run\n  ```",
    "1. a\n\n       ```\n/omk run\n       ```",
    "<!--\n/omk run\n-->",
    "<!--\n```\n/omk run\n```\n-->",
    "<!-- a -->\n<!--\n/omk run",
    "<!-->\n/omk run\n-->",
    "text <!--\n/omk run\n-->",
    "text <!--\n```\n-->\n/omk run\n```",
    "--> <!--\n```\n-->\n/omk run\n```",
    "<pre>\n/omk run\n</pre>",
    "<PRE\nclass=a>\n\n/omk run\n</PRE>",
    "<blockquote>\n\n/omk run\n\n</blockquote>",
    "<details>\n\n/omk run\n\n</details>",
    "<p><code>\n/omk run\n</code></p>",
    '<img alt="\n/omk run\n">',
    "<img alt='>\n/omk run\n'>",
    '[//]: # "\n/omk run\n"',
    "[//]: # (a\n/omk run\n)",
    '[a](b "c)\n/omk run\nd")',
    "![a\n/omk run\n](b)",
    "![a \\]\n/omk run\n](b)",
    "x `y\nz ` <!-- ` \n/omk run\n-->",
    "<![CDATA[\n\n/omk run\n\n]]>",
    "<?\n\n/omk run\n\n?>",
    "<!--> <details>\n\n/omk run",
    "<!-->\n<!--\n-->\n\n/omk run",
    "text <!--\n<pre> -- -->\n\n/omk run",
    "- <!--\nx\n-->\n\n/omk run",
    "`a <!--\n<s> --->\n\n/omk run",
    "<div> <a x='\n\n/omk run\n\n'>",
    "<div>\n`<a x='`\n\n/omk run",
    "<div>\n```\n<a x='\n```\n\n/omk run",
    "<div>\n```\n\n```\n/omk run\n```",
    "<div>\n```\n<s>\n```\n\n/omk run",
    "a <a x='<a x='</b>\n/omk run\n'>",
    "<p hidden>\n\n/omk run\n\n</p>",
    "<details>\n\n\\</details>\n\n/omk run",
    "<details>\n\n    </details>\n\n/omk run",
    '<details>\n\n<a title="</details>">x</a>\n\n/omk run',
    "<details>\n\n<x</details>\n\n/omk run",
    "<details><!D </details>\n\n/omk run",
    "<del>\n/omk run\n</del>",
    "~~a\n/omk run\nb~~",
    "$$\n/omk run\n$$",
    "> <table>\n\n/omk run",
    "[\n/omk run\n]: x",
    "Thanks.\n\nOn Mon, 1 Jan, Ada wrote:\n\n/omk run",
    "Danke.\n\nAm Mo. schrieb Ada <notifications@github.com>:\n\n/omk run",
    "Thanks.\n\n-----Original Message-----\n/omk run",
    "Thanks.\n________________________________\n/omk run",
    "Thanks.\nFrom: Ada <ada@example.com>\nSent: Monday\n\n/omk run",
    "/x\n/om\u212a run",
    "",
  ])("%j is none", (body) => {
    expect(parseCommand(body, "/omk")).toBeUndefined();
  });

  test.each([
    ["/omk rnu", "rnu", "Did you mean `/omk run`?"],
    ["/omk approve.", "approve.", "Did you mean `/omk approve`?"],
    ["I have read them.\n/OMK Approve, thanks", "Approve,", "Did you mean `/omk approve`?"],
    ["/omk approved", "approved", "Did you mean `/omk approve`?"],
    ["/omk chekc", "chekc", "Did you mean `/omk check`?"],
    ["/omk stop", "stop", "Did you mean `/omk cancel`?"],
    ["/omk LGTM!", "LGTM!", "Did you mean `/omk approve`?"],
    ["/omk fxi", "fxi", "Did you mean `/omk fix`?"],
    ["/omk please run", "please", ""],
    ["/omk __proto__", "__proto__", ""],
    ["/omk constructor", "constructor", ""],
  ])("%j is no command, and says what was perhaps meant", (body, word, hint) => {
    expect(parseCommand(body, "/omk")).toEqual({ name: "unknown", word, hint });
  });
});

describe("options", () => {
  test.each<[string, Command]>([
    [
      "/omk run --budget-tokens 200k --draft",
      run("", { options: { budgetTokens: 200_000, draft: true } }),
    ],
    ["/omk run Fix --draft it", run("Fix it", { options: { draft: true } })],
    ["/omk run --BASE=release/1 x", run("x", { options: { base: "release/1" } })],
    [
      "/omk plan --review wall\nx",
      { name: "plan", text: "x", before: "", options: { review: "wall" } },
    ],
    [
      "/omk check --review code,security",
      { name: "check", options: { review: ["code", "security"] } },
    ],
    ["/omk resume --budget-minutes 30", { name: "resume", options: { budgetMinutes: 30 } }],
    ["/omk run add `--json  now` to it", run("add `--json  now` to it")],
    ["/omk run add -- --json to it", run("add --json to it")],
    ["/omk run --draft -- --draft", run("--draft", { options: { draft: true } })],
    ["/omk run a --- b", run("a --- b")],
    ["/omk run x\n--draft", run("x\n--draft")],
  ])("of %j are read from its own line", (body, command) => {
    expect(parseCommand(body, "/omk")).toEqual(command);
  });

  test.each([
    [
      "/omk run --bugdet-tokens 200k",
      /`--bugdet-tokens` is no option\. Did you mean `--budget-tokens`\?/,
    ],
    ["/omk run handle --json", /`--json` is no option\. There is `--budget-tokens`.*backticks/],
    ["/omk run --__proto__=1", /is no option/],
    ["/omk run --budget-tokens lots", /is `lots`; it takes a whole number/],
    ["/omk run --budget-tokens", /has no value/],
    ["/omk run --budget-tokens --draft", /has no value/],
    ["/omk run --budget-tokens 5", /at least 1000/],
    ["/omk run --budget-minutes 99999", /at most 7200/],
    ["/omk run --draft=no", /takes no value/],
    ["/omk run --draft --draft", /stands there twice/],
    ["/omk run --review everyone", /takes auto, wall, none/],
    ["/omk run --base --draft", /has no value/],
    ["/omk run --base=-f", /name of a branch/],
    ["/omk run --base=a..b", /name of a branch/],
    ["/omk run --base=", /name of a branch/],
    ["/omk check --draft", /does not go with this command\. There is/],
    ["/omk approve --draft", /does not go with this command\. It takes none\./],
    ["/omk run --x`@everyone`<b>", /^[^@<]*$/],
  ])("of %j cannot be obeyed, and why is said", (body, hint) => {
    expect(parseCommand(body, "/omk")).toEqual({
      name: "unknown",
      word: "",
      hint: expect.stringMatching(hint),
    });
  });
});

const line = fc.oneof(
  fc.constantFrom("/omk run", "/omk approve", "", "text", "`", "``", "```", "~~~", "<!--", "-->"),
  fc.constantFrom(
    "> quote",
    "- item",
    "    code",
    "<pre>",
    "</pre>",
    "a ` b",
    "# head",
    "| a | b |",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, "")),
);
const lines = fc.array(line, { maxLength: 8 });
const around = fc.tuple(lines, lines);
const someCommand = fc.constantFrom("/omk run now", "/omk approve", "/omk cancel", "/omk");

describe("whatever a comment holds, no command arises", () => {
  test("without the trigger at the start of a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.split(/\r\n?|\n/).some((one) => one.toLowerCase().startsWith("/omk")));
        expect(parseCommand(text, "/omk")).toBeUndefined();
      }),
    );
  });

  test("from text that is quoted line by line", () => {
    fc.assert(
      fc.property(around, someCommand, ([above, below], command) => {
        const quoted = [...above, command, ...below].map((one) => `> ${one}`).join("\n");
        expect(parseCommand(quoted, "/omk")).toBeUndefined();
        expect(mayHoldCommand(quoted)).toBe(false);
      }),
    );
  });

  test("from a fenced block, whatever stands in it", () => {
    const fence = fc.constantFrom("````````", "~~~~~~~~", "`````````", "   ~~~~~~~~");
    fc.assert(
      fc.property(fence, around, someCommand, (mark, [above, below], command) => {
        const body = ["text", "", mark, ...above, command, ...below, mark.trim()].join("\n");
        expect(parseCommand(body, "/omk")).toBeUndefined();
      }),
    );
  });

  test("from an HTML comment that nothing in it ends", () => {
    const inside = fc.array(
      line.filter((one) => !one.includes("-->")),
      { maxLength: 8 },
    );
    const open = fc.constantFrom("<!--", "<!-- omk:x", "   <!-- a", "<!--->", "<!-->");
    fc.assert(
      fc.property(open, fc.tuple(inside, inside), someCommand, (mark, [above, below], command) => {
        const body = [mark, ...above, command, ...below, "-->"].join("\n");
        expect(parseCommand(body, "/omk")).toBeUndefined();
      }),
    );
  });

  test("from indented code, inline code and elements that show code", () => {
    const pairs = fc.constantFrom(
      ["<pre>", "</pre>"],
      ["<code>", "</code>"],
      ["<blockquote>", "</blockquote>"],
      ["`", "`"],
      ["``` `` x", "```"],
    );
    const words = fc.array(fc.constantFrom("text", "more words", "a, b"), { maxLength: 4 });
    fc.assert(
      fc.property(pairs, words, someCommand, ([open = "", close = ""], above, command) => {
        const body = [open, ...above, command, close].join("\n");
        expect(parseCommand(body, "/omk")).toBeUndefined();
        expect(parseCommand(`${"    "}${command}`, "/omk")).toBeUndefined();
      }),
    );
  });

  test("and however long it is, it is read", () => {
    for (const part of [
      "`",
      "a`\n",
      "<!--",
      "-->",
      "![",
      "](",
      "<a '\"",
      "/omk\n",
      "> \n",
      "`` ` ",
      "--a ",
    ]) {
      const body = part.repeat(Math.ceil(65_536 / part.length));
      expect(() => parseCommand(`${body}\n/omk run x`, "/omk")).not.toThrow();
      expect(() => parseCommand(`/omk run ${body}`, "/omk")).not.toThrow();
    }
  });
});
