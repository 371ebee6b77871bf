import type { BareRepository } from "../git/repository.ts";

/** One changed file, as git counts it. */
export interface ChangedFile {
  filename: string;
  previous_filename?: string;
  status: string;
  sha: string;
  additions: number;
  deletions: number;
  patch?: string;
}

const kinds: Record<string, string> = {
  A: "added",
  D: "removed",
  M: "modified",
  T: "changed",
  R: "renamed",
};

interface Entry {
  meta: string;
  from: string;
  to: string;
}

/** What changed in a range (`a...b`), with a patch for text. */
export async function changedFiles(bare: BareRepository, range: string): Promise<ChangedFile[]> {
  const options = ["--no-abbrev", "--find-renames", "-z", range];
  const raw = entriesOf(await bare.git("diff", "--raw", ...options), (meta) =>
    / [RC]\d+$/.test(meta),
  );
  const counts = countsOf(await bare.git("diff", "--numstat", ...options));
  return Promise.all(
    raw.map(async ({ meta, from, to }) => {
      const [, , , sha = "", kind = ""] = meta.split(" ");
      const [additions = 0, deletions = 0] = counts.get(to) ?? [];
      const patch = await patchOf(bare, range, to);
      const status = kinds[kind[0] ?? ""] ?? "modified";
      const renamed = from === to ? {} : { previous_filename: from };
      return {
        filename: to,
        ...renamed,
        status,
        sha,
        additions,
        deletions,
        ...(patch ? { patch } : {}),
      };
    }),
  );
}

/** `--raw -z` lines: what happened, then one name, or two for a rename. */
function entriesOf(out: string, hasTwo: (meta: string) => boolean): Entry[] {
  const fields = out.split("\0");
  const entries: Entry[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [meta = "", from = "", second = ""] = fields.slice(at, at + 3);
    const two = hasTwo(meta);
    entries.push({ meta, from, to: two ? second : from });
    at += two ? 3 : 2;
  }
  return entries;
}

/** `--numstat -z` lines: counts and name in one field, or counts and two names for a rename. */
function countsOf(out: string): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const fields = out.split("\0");
  for (let at = 0; at < fields.length - 1; at += 1) {
    const [added = "", removed = "", name = ""] = (fields[at] ?? "").split("\t");
    const renamed = name === "";
    if (renamed) at += 2;
    // Git counts a binary file with dashes.
    counts.set(
      renamed ? (fields[at] ?? "") : name,
      [added, removed].map((text) => Number(text) || 0),
    );
  }
  return counts;
}

async function patchOf(
  bare: BareRepository,
  range: string,
  path: string,
): Promise<string | undefined> {
  const text = await bare.git("diff", range, "--", path);
  const hunks = text.indexOf("\n@@");
  return hunks < 0 ? undefined : text.slice(hunks + 1);
}
