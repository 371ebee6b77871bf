import { randomBytes } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { configText } from "./repository.ts";

/** What git is to know of a repository of ours beside its objects. It is kept in this process, where no agent writes. */
export interface Facts {
  /** Folder of the objects, which agents can write to like any other. */
  readonly objects: string;
  /** Object folders to borrow from. */
  readonly alternates: readonly string[];
  /** `sha1` or `sha256`. */
  readonly objectFormat: string;
  readonly head: string;
  readonly refs: Map<string, string>;
  /** Commits whose parents are missing, as in the file of that name. */
  shallow: string | undefined;
  /** Text of `info/exclude`. */
  exclude: string;
}

/** What is left on disk for a process that takes the workspace up after this one. An agent may have written it. */
export interface Kept {
  readonly shallow: string | undefined;
  readonly exclude: string;
}

/** Reads what an earlier process left beside its objects. */
export function readKept(objects: string): Kept {
  const { shallow, exclude } = filesBeside(objects);
  return { shallow: textOf(shallow), exclude: textOf(exclude) ?? "" };
}

/** Leaves what `readKept` reads. */
export function writeKept({ objects, ...facts }: Facts): void {
  const { shallow, exclude } = filesBeside(objects);
  writeFileSync(exclude, facts.exclude);
  if (facts.shallow === undefined) rmSync(shallow, { force: true });
  else writeFileSync(shallow, facts.shallow);
}

function filesBeside(objects: string) {
  const gitDir = dirname(objects);
  return { shallow: join(gitDir, "shallow"), exclude: join(gitDir, "info", "exclude") };
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A git folder for one call. */
export interface Face extends Disposable {
  readonly gitDir: string;
  /** The file `shallow` as git left it. */
  shallow(): string | undefined;
}

/**
 * Makes the git folder of one call: configuration, refs and all else that git reads beside objects, as we know it, under a
 * name that nobody could know before. Whoever wants git to obey has the milliseconds until git has read it.
 */
export function makeFace(folder: string, facts: Facts): Face {
  mendObjects(facts);
  const gitDir = join(folder, `git-${randomBytes(12).toString("hex")}`);
  const shallow = join(gitDir, "shallow");
  mkdirSync(join(gitDir, "refs"), { recursive: true, mode: 0o700 });
  writeFileSync(join(gitDir, "HEAD"), `ref: ${facts.head}\n`);
  writeFileSync(join(gitDir, "config"), configText({ bare: true, ...facts }));
  if (facts.refs.size > 0) writeFileSync(join(gitDir, "packed-refs"), packed(facts.refs));
  if (facts.exclude !== "") {
    mkdirSync(join(gitDir, "info"));
    writeFileSync(join(gitDir, "info", "exclude"), facts.exclude);
  }
  if (facts.shallow !== undefined) writeFileSync(shallow, facts.shallow);
  return {
    gitDir,
    shallow: () => textOf(shallow),
    [Symbol.dispose]: () => rmSync(gitDir, { recursive: true, force: true }),
  };
}

function packed(refs: ReadonlyMap<string, string>): string {
  const lines = [...refs].map(([name, commit]) => `${commit} ${name}\n`);
  return lines.join("");
}

/** Beside the objects git believes lists of other folders, and of which commit has which parents. */
function mendObjects({ objects, alternates }: Facts): void {
  const info = join(objects, "info");
  const file = join(info, "alternates");
  const wanted = alternates.map((path) => `${path}\n`).join("");
  // A link would have us tidy up elsewhere.
  if (lstatSync(info, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(info);
  mkdirSync(info, { recursive: true });
  for (const name of readdirSync(info))
    if (name !== "alternates" || !isFile(file, wanted))
      rmSync(join(info, name), { recursive: true, force: true });
  if (!existsSync(file)) writeFileSync(file, wanted, { mode: 0o444 });
}

function isFile(file: string, text: string): boolean {
  return lstatSync(file).isFile() && readFileSync(file, "utf8") === text;
}
