import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { execa } from "execa";
import { z } from "zod";

/** What became of a test. */
export interface Result {
  readonly path: string;
  /** With what it stands in, as `-t` sees it: `the gateway > hides the key`. */
  readonly fullName: string;
  readonly status: string;
}

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
});

/** Runs what some commands run, in one start of vitest: the files of all, and in each whatever has the words of one. */
export async function runProofs(commands: readonly string[]): Promise<readonly Result[]> {
  const proofs = commands.map(partsOf);
  const files = new Set(proofs.map(({ target }) => target));
  const words = proofs.map((one) => one.words).join("|");
  const folder = await mkdtemp(join(tmpdir(), "omk-proofs-"));
  const report = join(folder, "report.json");
  try {
    await execa(
      "vitest",
      ["run", ...files, "-t", words, "--reporter=json", `--outputFile.json=${report}`],
      { preferLocal: true, reject: false },
    );
    return resultsIn(await readFile(report, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function resultsIn(report: string): readonly Result[] {
  return Report.parse(JSON.parse(report)).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      path: relative(".", name),
      fullName: [...ancestorTitles, title].join(" > "),
      status,
    })),
  );
}

/** Of all that ran, what one command runs, as vitest chooses it: by a pattern that the full name has anywhere. */
export function selectedBy(command: string, all: readonly Result[]): readonly Result[] {
  const { target, words } = partsOf(command);
  return all.filter(({ path, fullName }) => path === target && new RegExp(words).test(fullName));
}

function partsOf(command: string): { readonly target: string; readonly words: string } {
  const [, target, words] = /^vitest run (\S+) -t "([^"]+)"$/.exec(command) ?? [];
  if (target === undefined || words === undefined)
    throw new SyntaxError(`a proof is \`vitest run <file> -t "<words>"\`, and not \`${command}\``);
  return { target, words };
}
