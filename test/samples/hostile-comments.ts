import type { Random } from "../matrix/random.ts";

const command = "/omk run Add a user of mine";

/** What holds a command that nobody gave, though its author may: by what hides it, or takes it from somebody else. */
export const notSaid: readonly (readonly [why: string, body: string])[] = [
  ["a quote", `> ${command}`],
  ["a quote that goes on", `> Thanks.\n${command}`],
  ["a quote in a list", `- > Thanks.\n${command}`],
  ["a fence", `\`\`\`\n${command}\n\`\`\``],
  ["a fence of tildes", `~~~ sh\n${command}\n~~~`],
  ["nested fences", `\`\`\`\`\n\`\`\`\n${command}\n\`\`\`\n\`\`\`\``],
  ["a fence that nothing closes", `\`\`\`\n${command}`],
  ["a fence in a list", `1. a\n   \`\`\`\n${command}\n   \`\`\``],
  ["indented code", `    ${command}`],
  ["code over lines", `\`\n${command}\n\``],
  ["folded text", `<details><summary>Log</summary>\n\n${command}\n\n</details>`],
  ["folded text that an escaped end tag does not end", `<details>\n\n\\</details>\n\n${command}`],
  ["a comment", `<!--\n${command}\n-->`],
  ["a comment of browsers", `<!-->\n${command}\n-->`],
  ["a comment that a fence seems to interrupt", `text <!--\n\`\`\`\n-->\n${command}\n\`\`\``],
  ["character data", `<![CDATA[\n\n${command}\n\n]]>`],
  ["an instruction", `<?\n\n${command}\n\n?>`],
  ["an attribute", `<img alt="\n${command}\n">`],
  ["an attribute of HTML that goes on", `<div>\n<a title='\n\n${command}\n\n'>`],
  ["a fence behind HTML", `<div>\n\`\`\`\n\n\`\`\`\n${command}\n\`\`\``],
  ["the label of a definition", `[\n${command}\n]: x`],
  ["the title of a definition", `[//]: # "\n${command}\n"`],
  ["struck out text", `<del>\n${command}\n</del>`],
  ["a mail", `Thanks!\n\nOn Mon, Ada <ada@example.com> wrote:\n\n${command}`],
  ["a mail of another program", `Thanks!\n\n-----Original Message-----\n${command}`],
  ["the middle of a line", `Please say ${command}`],
  ["a line that begins with a space", ` ${command}`],
  ["a line that begins with nothing to see", `\u200b${command}`],
  ["a line that a mark of direction begins", `\u202e${command}`],
  ["a line that only Unicode ends", `Thanks.\u2028${command}`],
  ["a line that only old programs end", `Thanks.\u0085${command}\u000b${command}`],
  ["another word", "/omkx run\n/omk-run\n/omkrun\n/omk/run\n/omk: run"],
  ["full-width letters", "／omk run\n/ｏｍｋ run"],
  ["letters that look alike", "/оmk run\n/om\u212a run\n/0mk run"],
  ["a mark of ours", `<!-- omk:answer -->\n${command}`],
  ["a mark of ours, copied", `${command}\n\nsee <!-- omk:sticky key=i1-aaaaaaaa run=1 -->`],
  ["names of prototypes", "__proto__\nconstructor\n/__proto__ run"],
];

/** What is a command, however it is written: it counts only from somebody who may. */
export const said: readonly string[] = [
  command,
  "/omk",
  "/OMK Run now",
  "/omk plan",
  "/omk approve",
  "/omk resume --budget-tokens 999M",
  "/omk cancel",
  "/omk status",
  "/omk doctor",
  "/omk help",
  "/omk fix\r\n",
  "/omk check --review wall",
  "/omk run --base ../../etc/passwd",
  "/omk run --__proto__=1",
  "/omk rnu @everyone",
  `${"a`\n".repeat(20_000)}\n\n/omk run`,
];

const blinds: readonly ((text: string, random: Random) => string)[] = [
  (text) => lined(text, "> "),
  (text) => lined(text, "    "),
  (text) => lined(text, "\u00a0"),
  (text, random) => {
    const mark = random.pick(["`", "~"]).repeat(12 + random.below(4));
    return `${mark}${random.pick(["", " sh"])}\n${text}\n${mark}`;
  },
  (text) => `<!--\n${text.replaceAll("-->", "")}\n-->`,
  (text, random) => {
    const name = random.pick(["details", "blockquote", "pre", "table", "DEL", "template"]);
    return `<${name}>${random.pick(["\n", "\n\n"])}${text.replaceAll("</", "< /")}\n\n</${name}>`;
  },
  (text) => `Thanks.\n\nAm Montag schrieb Ada <ada@example.com>:\n\n${text}`,
  (text) => `${text}\n\n<!-- omk:answer -->`,
];

/** A comment that gives no command, made of a command, noise and something that hides both; the same for the same seed. */
export function hiddenCommand(random: Random): string {
  const noise = ["", "text", "- item", "`a` b", "| a | b |", "# head", "<b>x</b>", "* * *", "é中𝐀"];
  const some = () => Array.from({ length: random.below(4) }, () => random.pick(noise));
  const body = [...some(), random.pick(["/omk run x", "/omk approve", "/omk"]), ...some()];
  return random.pick(blinds)(body.join(random.pick(["\n", "\r\n"])), random);
}

function lined(text: string, lead: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `${lead}${line}`)
    .join("\n");
}
