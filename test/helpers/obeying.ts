import { execFileSync } from "node:child_process";
import fc from "fast-check";

/** What a machine finds in a text that it would obey. */
type Reader = (text: string) => readonly string[];

const all =
  (pattern: RegExp): Reader =>
  (text) =>
    [...text.matchAll(pattern)].map(([found]) => found);

/** docs.github.com, "Skipping workflow runs", and what other services say of theirs. */
const skips = [
  "[skip ci]",
  "[ci skip]",
  "[no ci]",
  "[skip actions]",
  "[actions skip]",
  "***no_ci***",
  "[skip-ci]",
  "[ci-skip]",
  "[skip cd]",
  "[skip azp]",
  "[skip azurepipelines]",
  "[skip netlify]",
  "[netlify skip]",
  "[skip travis]",
  "[skip appveyor]",
  "[skip render]",
  "[render skip]",
  "[cf-pages-skip]",
  "[vercel skip]",
  "[skip release]",
  "[release skip]",
  "skip-checks:true",
  "skip-checks: true",
  "begin_commit_override",
];

/** conventional-commits-parser: its header with a mark, and its notes, read as it reads them, in each line of a text. */
const releases: Reader = (text) =>
  text
    .split("\n")
    .filter(
      (line) =>
        /^(?:[-*] )?\w*(?:\(.*\))?!: .*$/.test(line) ||
        /^[\s|*]*(?:BREAKING CHANGE|BREAKING-CHANGE)[:\s]+.*/i.test(line) ||
        /BREAKING[- ]CHANGES?:/i.test(line) ||
        /^\s*release-as:/i.test(line) ||
        /\+semver:/i.test(line) ||
        /^(?:fixup|squash|amend)! /.test(line),
    );

/** Trailers whose names somebody obeys, wherever in a text its line stands: a squash merge may make it the last. */
const trailers = all(
  /^(?:[a-z]+(?:-[a-z]+)*-by|change-id|depends-on|release-as|skip-checks|omk-run|cc|bug|fixes|closes)[ \t]*:/gim,
);

/** Bots and git: they read what was written, and know nothing of Markdown. */
const bots: readonly Reader[] = [
  (text) => skips.filter((skip) => text.toLowerCase().includes(skip)),
  releases,
  trailers,
  all(/^\s*\/(?:merge|approve|lgtm|hold|close|retest|omk)\b.*/gim),
  all(/^bors (?:r\+|try|merge).*/gim),
  all(/.*(?:test\W+this\W+please|ok\W+to\W+test|add\W+to\W+whitelist).*/gi),
  all(/^---(?:\s|$)/gm),
  all(
    /\b(?:close[sd]?|fix(?:es|ed)?|resolve[sd]?)[\s:]+(?:https?:\/\/\S+\d|[\w.-]+\/[\w.-]+#\d|#\d|gh-\d|eng-\d)/gi,
  ),
  all(/<!--/g),
];

/** GitHub in what it shows: it calls people, and writes into the threads of issues and commits that are named. */
const github: readonly Reader[] = [
  all(/@[a-z0-9][a-z0-9-]*/gi),
  all(/(?:[\w.-]+\/[\w.-]+)?#\d+/g),
  all(/\bgh-\d+/gi),
  all(/https?:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|discussions|commit)\/\w+/gi),
  all(/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|discussions|commit)\/\w+/gi),
  all(/\b[0-9a-f]{7,40}\b/gi),
];

/** The text as it is, and with every sign in its plain form and nothing unseen but the gap that is known to part words. */
function readings(text: string): readonly string[] {
  const folded = text.replace(
    /(?![\s\u0085\u200b])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu,
    "",
  );
  return [
    text,
    folded,
    text.normalize("NFKC"),
    folded.normalize("NFKC"),
    text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n"),
  ];
}

const of =
  (readers: readonly Reader[]): Reader =>
  (text) =>
    readings(text).flatMap((reading) => readers.flatMap((reader) => reader(reading)));

/** What bots and git would obey, wherever in Markdown it stands. */
export const obeyedByBots = of(bots);

/** What GitHub would act on in a text outside of code. */
export const obeyedByGitHub = of(github);

/** The trailers that git reads in a commit message. */
export function trailersIn(message: string): readonly string[] {
  const out = execFileSync("git", ["interpret-trailers", "--parse"], { input: message });
  return out.toString().split("\n").filter(Boolean);
}

/** Words that machines obey, one of each kind and form. */
export const obeyed: readonly string[] = [
  ...skips,
  "[Skip CI]",
  "[ſkip ci]",
  "[skip\u00a0ci]",
  "［skip ci］",
  "[ski\u200dp\u00ad ci]",
  "[skip\0 ci]",
  "Signed-off-by: Mallory <mallory@example.com>",
  "signed-off-by : Mallory <mallory@example.com>",
  "Co-authored-by: Mallory <mallory@example.com>",
  "Reviewed-by: Ada <ada@example.com>",
  "Ｓigned-off-by: Mallory",
  "Change-Id: I0123456789abcdef0123456789abcdef01234567",
  "Release-As: 9.0.0",
  "Omk-Run: i1-aaaaaaaa",
  "Cc: x",
  "Bug: 12",
  "skip-checks: true",
  "---\n",
  "\n---",
  "--- a/x",
  "BREAKING CHANGE: gone",
  "BREAKING-CHANGE: gone",
  "* breaking change gone",
  "feat!: gone",
  "feat(core)!: gone",
  "+semver: major",
  "fixup! last",
  "/merge",
  "/approve",
  "/lgtm",
  "/omk run",
  "  /lgtm",
  "\u200d/merge",
  "／merge",
  "\u2028/merge",
  "\u0085/merge",
  "bors r+",
  "retest this please",
  "ok to test",
  "@monalisa",
  "＠monalisa",
  "#12",
  "＃１２",
  "octo/hello#3",
  "GH-7",
  "fixes #12",
  "Closes: octo/hello#3",
  "cloſes #12",
  "fix\u200des #12",
  "ﬁxes #12",
  "Fixes ENG-4",
  "resolves https://github.com/octo/hello/issues/9",
  "https://github.com/octo/hello/pull/9",
  "https://github.com/octo/hello/commit/0123456789abcdef0123456789abcdef01234567",
  "github.com/octo/hello/issues/9",
  "abcdef1",
  "x\u200babcdef12",
  "0123456789abcdef0123456789abcdef01234567",
  "<!--",
];

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...obeyed) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\n", "\n\n", " ", "\r\n", "\u200b", "`", "- ", "> ", "x"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("[", "]", "skip", "ci", "/", "#", "@", "1", "fix", ":", "-by", "!"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** Text made of such words, of parts of them, and of whatever else. */
export const commanding: fc.Arbitrary<string> = fc
  .array(part, { maxLength: 10 })
  .map((parts) => parts.join(""));
