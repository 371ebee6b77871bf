/**
 * Where a text stands: `text` is read by GitHub and by everybody else. In code GitHub acts on next to nothing, but bots and git
 * do not know what code is: they read a `block` line by line; a `span` begins no line.
 */
export type Where = "text" | "block" | "span";

/** Words that some machine obeys. */
export interface Obeyed {
  /**
   * Ends where the gap is to stand that breaks them. It is met with texts in which only `\n` ends a line, and it takes time in
   * proportion to any text: nothing in it repeats without bound before what may fail.
   */
  readonly words: RegExp;
  /** Where a match is no place for one gap: one after so many characters each. */
  readonly every?: number;
  readonly where: readonly Where[];
}

const everywhere: readonly Where[] = ["text", "block", "span"];
const atLines: readonly Where[] = ["text", "block"];
const inText: readonly Where[] = ["text"];

/** The start of a line, behind blanks and the marks of lists and quotes. */
const start = /^[^\S\n]*(?:[*>|+-][^\S\n]*){0,3}/.source;

const closing =
  /(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?|reopen(?:s|ed|ing)?)/
    .source;
const target =
  /(?:[\s:<([]*(?:https?:|www\.|[\w.-]{1,100}\/[\w.-]{1,100}[#!]\d|[\w.-]{0,30}[#!]\d)|[\s:<([]+[a-z][a-z0-9]{0,20}-\d)/
    .source;
const place = /(?:issues|pulls?|discussions|commits?)\//.source;
const trailer =
  /(?:[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,6}|bug|cc|changelog|closes|fixes|refs|resolves)/.source;

const re = (source: string): RegExp => new RegExp(source, "gimu");

/**
 * The one list of what machines obey in commit messages, titles, bodies and comments. For each line there is a reader in
 * `test/helpers/obeying.ts` that knows nothing of it.
 */
export const obeyedWords: readonly Obeyed[] = [
  // People, issues and commits, and their addresses: docs.github.com, "Autolinked references and URLs".
  { words: re("@(?=[a-z0-9])"), where: inText },
  { words: re("#(?=\\d)"), where: inText },
  { words: re("(?<![a-z0-9])gh-(?=\\d)"), where: inText },
  { words: re(`https?:(?=//(?:[^\\s/]{1,200}/){3}${place})`), where: inText },
  { words: re(`/${place}(?=[0-9a-f#])`), where: inText },
  { words: re("(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])"), every: 6, where: inText },
  // What a text closes that reaches the default branch: docs.github.com, "Linking a pull request to an issue"; docs.gitlab.com,
  // "Default closing pattern"; Linear and Jira by names such as `ENG-1`. A merge may take code spans into a commit message.
  {
    words: re(`(?<![a-z0-9])(?=${closing}${target})[a-z](?=[a-z])`),
    where: everywhere,
  },
  // The action's own markers.
  { words: re("<(?=!--)"), where: everywhere },
  // Commits that start no workflow or deployment: docs.github.com, "Skipping workflow runs", and its kin of Azure Pipelines,
  // AppVeyor, CircleCI, Cloudflare Pages, GitLab, Netlify, Render, Travis CI and semantic-release: all in brackets but three.
  { words: re("(?<=\\[[^[\\]]{0,60})s(?=kip[^[\\]]{0,60}\\])"), where: everywhere },
  {
    words: re("(?<=\\[[^[\\]]{0,60})n(?=o[\\s_-]?[a-z][^[\\]]{0,60}\\])"),
    where: everywhere,
  },
  { words: re("n(?=o_ci)"), where: everywhere },
  { words: re("s(?=kip-checks\\s{0,9}:)"), where: everywhere },
  // Releases: conventionalcommits.org 1.0.0; conventional-commits-parser, which wants no colon at the start of a line;
  // release-please and GitVersion by their READMEs; tags by `#major` and transitions by Jira's smart commits.
  { words: re(`${start}b(?=reaking[\\s-]changes?)`), where: atLines },
  { words: re("b(?=reaking(?:[\\s-]{1,3}changes?)?[\\s*_]{0,5}:)"), where: everywhere },
  { words: re("!(?=\\s?:)"), where: everywhere },
  { words: re("r(?=elease-as\\s{0,9}:)"), where: everywhere },
  { words: re("b(?=egin_(?:commit_override|nested_commit))"), where: everywhere },
  { words: re("\\+s(?=emver\\s{0,9}:)"), where: everywhere },
  { words: re("#(?=[a-z])"), where: inText },
  // git: trailers by git-interpret-trailers(1), of whatever name of several words; where it takes a message to end, by
  // git-mailinfo(1); commits that `git rebase --autosquash` melts into others.
  { words: re(`^[^\\S\\n]*(?=${trailer}[^\\S\\n]*:)[a-z0-9]`), where: atLines },
  { words: re("^-(?=--\\s)|^-(?=--$)|^d(?=iff -)|^i(?=ndex:)"), where: atLines },
  { words: re("-[^\\S\\n]{0,9}(?:>(?=[8%])|[8%](?=<))"), where: atLines },
  { words: re("^[^\\S\\n]*(?:fixup|squash|amend)(?=!)"), where: atLines },
  // Commands to bots: ours and prow's (`(?mi)^/lgtm`), bors, and the phrases of Jenkins' pull request builder.
  { words: re(`${start}[/!](?=[a-z])`), where: atLines },
  { words: re(`${start}b(?=ors[^\\S\\n]{1,9}[a-z])`), where: atLines },
  { words: re("t(?=est\\W{1,3}this\\W{1,3}please)"), where: everywhere },
  { words: re("(?:ok|add)\\W{1,3}t(?=o\\W{1,3}(?:test|whitelist))"), where: everywhere },
];
