import type { Violation } from "../../domain/violation.ts";
import { folderOf } from "../texts/paths.ts";
import type { AddedLines } from "./added-lines.ts";
import { allowing, code } from "./shown.ts";

/** Tells whether a text holds a secret of the run itself. */
export type HoldsSecret = (text: string) => boolean;

/** Characters of one file that are looked at; the policy stops larger files anyway. */
const most = 5_000_000;

/** Secrets in lines that the change brings: the run's own, and what secretlint's recommended rules know. */
export async function secretsIn(
  added: readonly AddedLines[],
  holdsSecret: HoldsSecret,
  allows: (path: string) => boolean,
): Promise<Violation[]> {
  const own = added.flatMap((file) => ownSecrets(file, holdsSecret));
  const scan = await scanner();
  const scanned = added.filter(({ path, lines }) => lines.length > 0 && !allows(path));
  const found = await Promise.all(scanned.map((file) => foreignSecrets(file, scan)));
  const named = await secretNames(added, scan, allows);
  return [...own, ...named, ...found.flat()];
}

/** A path is read by everybody who sees the change. */
async function secretNames(
  added: readonly AddedLines[],
  scan: Scan,
  allows: (path: string) => boolean,
): Promise<Violation[]> {
  const paths = added.map(({ path }) => path.replace(/\s+/g, " ")).filter((path) => !allows(path));
  const hits = await scan(paths.join("\n").slice(0, most), "paths");
  const found = new Set(hits.map(({ index }) => paths[index] ?? ""));
  return [...found].map((path) => ({
    rule: "secret_in_change",
    mode: "block",
    path: folderOf(path) || ".",
    text: `The name of a file in ${code(folderOf(path) || ".")} looks like a secret.`,
    mend: `Rename the file, and revoke the secret if it is real.`,
  }));
}

/** No setting allows these: whoever reads the change could use them. */
function ownSecrets({ path, lines }: AddedLines, holdsSecret: HoldsSecret): Violation[] {
  const text = lines.map((line) => line.text).join("\n");
  if (!holdsSecret(text)) return [];
  const at = lines.find((line) => holdsSecret(line.text)) ?? lines[0];
  return [
    {
      rule: "secret_in_change",
      mode: "block",
      path,
      ...(at === undefined ? {} : { line: at.line }),
      text: `${place(path, at?.line)} holds a secret of this very run.`,
      mend: `Take it out of ${code(path)}, and revoke it: it has been in the worktree of a model. No setting allows this.`,
    },
  ];
}

async function foreignSecrets({ path, lines }: AddedLines, scan: Scan): Promise<Violation[]> {
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .slice(0, most);
  const hits = await scan(text, path);
  const told = new Map(
    hits.map(({ rule, index }) => {
      const line = lines[index]?.line;
      return [`${rule} ${line}`, { rule, line }] as const;
    }),
  );
  return [...told.values()].map(({ rule, line }) => ({
    rule: "secret_in_change",
    mode: "block",
    path,
    ...(line === undefined ? {} : { line }),
    text: `${place(path, line)} looks like a secret: ${rule}.`,
    mend: `Take it out of ${code(path)}, read it from the environment instead, and revoke it if it is real. A comment does not allow it. A maintainer who keeps made-up ones here says so at base:${allowing([path])}`,
  }));
}

function place(path: string, line: number | undefined): string {
  return line === undefined ? code(path) : `Line ${line} of ${code(path)}`;
}

interface Hit {
  /** secretlint's own words, such as `github GITHUB_TOKEN`. */
  readonly rule: string;
  /** Of the line within the text, from 0. */
  readonly index: number;
}

type Scan = (text: string, path: string) => Promise<readonly Hit[]>;

const preset = "@secretlint/secretlint-rule-preset-recommend";

/** Loaded when it is needed: it is a quarter of a megabyte of patterns. */
async function scanner(): Promise<Scan> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
  ]);
  return async (text, path) => {
    const { messages } = await lintSource({
      source: {
        content: withoutDirectives(text),
        filePath: stage(path),
        ext: ".txt",
        contentType: "text",
      },
      options: {
        noPhysicFilePath: true,
        maskSecrets: true,
        config: { rules: [{ id: preset, rule: creator }] },
      },
    });
    return messages.map(({ ruleId, messageId, range }) => ({
      rule: `${ruleId.replace("@secretlint/secretlint-rule-", "")} ${messageId}`,
      // Not its line: secretlint ends lines where git does not.
      index: text.slice(0, range[0]).split("\n").length - 1,
    }));
  };
}

/** `secretlint-disable` is a comment that the model could write. */
function withoutDirectives(text: string): string {
  return text.replace(/secretlint-(?=disable|enable)/gi, "secretlint_");
}

/** A rule reads the file of this name from disk, so it is none of the change's own; another looks at three names. */
function stage(path: string): string {
  return (
    ["package.json", "package-lock.json", ".npmrc"].find((name) => path.endsWith(name)) ??
    "file.txt"
  );
}
