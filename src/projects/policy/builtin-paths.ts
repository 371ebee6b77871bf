import type { Mode, Rule } from "../../domain/violation.ts";
import { everything } from "../kinds/all.ts";
import { alternatives } from "../roles/fold.ts";

/** A kind of path that is protected everywhere. */
export interface Builtin {
  readonly rule: Rule;
  readonly mode: Exclude<Mode, "allow">;
  /** What such a file is, as the object of a sentence. */
  readonly what: string;
  readonly pattern: RegExp;
}

/** On folded paths, relative to the root; the first that matches counts. */
const builtins: readonly Builtin[] = [
  {
    rule: "protected_path",
    mode: "block",
    what: "the rules by which runs are judged",
    pattern: /^\.omk(?:\/|$)/,
  },
  {
    rule: "code_owners_changed",
    mode: "block",
    what: "the list of people who must approve changes",
    pattern: /^(?:\.github\/|docs\/)?codeowners$/,
  },
  {
    rule: "protected_path",
    mode: "block",
    what: "what GitHub Actions runs",
    pattern: /^\.github(?:$|\/(?:workflows|actions)(?:\/|$)|\/(?:.*\/)?action\.ya?ml$)/,
  },
  {
    rule: "protected_path",
    mode: "block",
    what: "what another CI service runs",
    pattern:
      /^(?:\.gitlab-ci\.yml$|\.gitlab\/ci\/|\.circleci(?:\/|$)|\.buildkite(?:\/|$)|\.travis\.yml$|\.drone\.(?:yml|star|jsonnet)$|\.woodpecker(?:\.ya?ml$|\/|$)|azure-pipelines[^/]*\.ya?ml$|bitbucket-pipelines\.yml$|jenkinsfile$|\.?appveyor\.yml$|\.cirrus\.(?:yml|star)$|cloudbuild\.ya?ml$|buildspec\.ya?ml$|\.semaphore(?:\/|$)|\.teamcity(?:\/|$))/,
  },
  {
    rule: "hook_changed",
    mode: "block",
    what: "a command that git runs on the machines of everyone who works here",
    pattern: new RegExp(alternatives(everything.map(({ config }) => config?.hooks?.source))),
  },
  {
    rule: "protected_path",
    mode: "review",
    what: "what coding agents are told to do here",
    pattern:
      /(?:^|\/)(?:(?:agents|claude|gemini|kimi)(?:\.local|\.override)?\.md$|\.(?:cursor|claude|agents?|kimi|kimi-code|codex|gemini|windsurf|continue|roo|junie|kiro|amazonq|qwen|opencode)(?:\/|$)|\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)(?:\/|$)|\.aider[^/]*$|\.?mcp\.json$)|^\.github\/(?:copilot-instructions\.md$|(?:instructions|prompts|chatmodes|agents|skills)\/)/,
  },
  {
    rule: "protected_path",
    mode: "review",
    what: "what bots do in this repository",
    pattern:
      /^(?:\.github\/)?(?:dependabot\.ya?ml|settings\.ya?ml|\.?renovate(?:rc)?(?:\.json5?)?)$/,
  },
  {
    rule: "protected_path",
    mode: "review",
    what: "how git shows and filters files; it can hide them from a diff",
    pattern: /(?:^|\/)\.gitattributes$|^\.(?:gitconfig|mailmap|lfsconfig)$/,
  },
  {
    rule: "protected_path",
    mode: "review",
    what: "what an editor or shell runs when someone opens this folder",
    pattern:
      /(?:^|\/)(?:\.devcontainer(?:\/|$|\.json$)|\.vscode\/(?:tasks|settings|launch)\.json$|\.envrc$|[^/]+\.code-workspace$)|^\.vscode$/,
  },
];

/** The protection that a path has of itself; undefined for an ordinary file. */
export function builtinOf(path: string): Builtin | undefined {
  const plain = folded(path);
  return builtins.find(({ pattern }) => pattern.test(plain));
}

/** As the least careful file system would have it: without case, without characters that nobody sees. */
export function folded(path: string): string {
  return path
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}\u034f\ufe00-\ufe0f]/gu, "")
    .toLowerCase()
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => part.replace(/(?<=[^. ])[. ]{1,20}$/, ""))
    .join("/");
}
