import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What a repository is made of. Written by hand: that costs no process, and no template of the host gets in. */
export interface RepositorySeed {
  readonly bare: boolean;
  /** `sha1` or `sha256`. */
  readonly objectFormat: string;
  /** Object folders to borrow from. */
  readonly alternates: readonly string[];
  /** Commits whose parents are missing, as in the file of that name. */
  readonly shallow: string | undefined;
  /** Content of HEAD: `ref: refs/heads/...` or a commit. */
  readonly head: string;
  readonly refs: Readonly<Record<string, string>>;
  /** More refs in the form of the file `packed-refs`. */
  readonly packedRefs: string;
  readonly exclude: string;
  readonly remoteUrl?: string;
}

/** Git itself puts another file in the place; what only appends to it finds that it may not. */
const readOnly = { mode: 0o444 };

/** Makes a repository where there is none. Our git never reads its configuration: `facts.ts`. */
export async function makeRepository(gitDir: string, seed: RepositorySeed): Promise<void> {
  await mkdir(join(gitDir, "objects", "info"), { recursive: true });
  await Promise.all([
    mkdir(join(gitDir, "objects", "pack")),
    mkdir(join(gitDir, "refs", "heads"), { recursive: true }),
    mkdir(join(gitDir, "info")),
  ]);
  await Promise.all([
    writeFile(join(gitDir, "HEAD"), `${seed.head}\n`),
    writeFile(join(gitDir, "config"), configText(seed), readOnly),
    writeFile(
      join(gitDir, "objects", "info", "alternates"),
      seed.alternates.map((path) => `${path}\n`).join(""),
      readOnly,
    ),
    writeFile(join(gitDir, "packed-refs"), seed.packedRefs),
    writeFile(join(gitDir, "info", "exclude"), seed.exclude),
    ...(seed.shallow === undefined ? [] : [writeFile(join(gitDir, "shallow"), seed.shallow)]),
    ...Object.entries(seed.refs).map(([name, commit]) => setRef(gitDir, name, commit)),
  ]);
}

async function setRef(gitDir: string, name: string, commit: string): Promise<void> {
  const file = join(gitDir, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${commit}\n`);
}

/** The text of `config`. */
export function configText({
  bare,
  objectFormat,
  remoteUrl,
}: Pick<RepositorySeed, "bare" | "objectFormat" | "remoteUrl">): string {
  const core = [
    `\trepositoryformatversion = ${objectFormat === "sha1" ? 0 : 1}`,
    `\tbare = ${bare}`,
    "\tfilemode = true",
    ...(bare ? [] : ["\tlogallrefupdates = true"]),
  ];
  const extensions =
    objectFormat === "sha1" ? [] : ["[extensions]", `\tobjectformat = ${objectFormat}`];
  const remote =
    remoteUrl === undefined ? [] : ['[remote "origin"]', `\turl = ${JSON.stringify(remoteUrl)}`];
  return `${["[core]", ...core, ...extensions, ...remote].join("\n")}\n`;
}
