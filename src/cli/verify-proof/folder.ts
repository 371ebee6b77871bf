import { openRunFolder } from "../../adapters/local/run-folder.ts";
import { proved } from "../../domain/proved.ts";
import { isFinished } from "../../domain/resumable.ts";
import { type AutopilotState, makerOf } from "../../domain/state.ts";
import type { RunFolder } from "../../ports/run-folder.ts";
import { type Check, isWhole, skipped } from "../../proof/check.ts";
import { folderChecks } from "../../proof/checks.ts";
import type { Seal } from "../../proof/seal.ts";
import { type TestLists, testLists } from "../../proof/test-lists.ts";
import { sealedTexts } from "../../views/sealed-texts.ts";
import type { Terminal } from "../terminal.ts";
import type { VerifyArguments } from "./arguments.ts";
import type { Report, Subject } from "./report.ts";

/** Checks a run folder, and with a clone at hand runs its gates again. */
export async function verifyFolder(
  folder: string,
  args: VerifyArguments,
  terminal: Terminal,
): Promise<Report> {
  const files = await openRunFolder(folder);
  const lists = testLists(files);
  const found = await folderChecks(files, {
    texts: sealedTexts,
    judge: terminal.build,
    lists,
    digest: args.digest,
  });
  const checks = [
    ...found.checks,
    ...(await runAgain(files, { ...found, folder, args, terminal, lists })),
  ];
  return {
    ok: checks.every(({ status }) => status === "holds"),
    whole: checks.every(isWhole),
    isQuoted: checks.some(({ name, status }) => name === "digest" && status === "holds"),
    subject: subjectOf(found.seal, found.now),
    checks,
    notes: notes(args, found.seal),
  };
}

interface Again {
  readonly folder: string;
  readonly args: VerifyArguments;
  readonly terminal: Terminal;
  readonly checks: readonly Check[];
  readonly seal: Seal | undefined;
  readonly lists: TestLists;
}

/** Nothing of a folder is run that does not hold. */
async function runAgain(files: RunFolder, again: Again): Promise<readonly Check[]> {
  const { folder, args, terminal, checks, seal, lists } = again;
  if (args.repo === undefined) return [];
  if (seal === undefined || !checks.every(isWhole))
    return [skipped("clone", "nothing was run again: what is recorded does not hold")];
  // Most of the code, and most uses of the command do without.
  const { rerunChecks } = await import("./rerun.ts");
  const isVouched = args.digest !== undefined;
  return rerunChecks(files, { folder, seal, repo: args.repo, terminal, isVouched, lists });
}

function subjectOf(seal: Seal | undefined, now: AutopilotState | undefined): Subject | undefined {
  if (seal === undefined) return undefined;
  const { key, repository, base, head } = seal.state;
  return {
    run: key,
    repository: `${repository.owner}/${repository.name}`,
    base: base.sha,
    tree: head?.tree,
    verdict: proved(seal.state).verdict,
    digest: seal.event.digest,
    action: makerOf(seal.state),
    goesOn: now !== undefined && !isFinished(now),
  };
}

function notes({ digest, repo }: VerifyArguments, seal: Seal | undefined): readonly string[] {
  if (seal === undefined) return [];
  return [
    ...(digest === undefined
      ? [
          "A folder that somebody made up as a whole would hold too. What tells it apart is the digest that the pull request\nquotes: compare it with the one above, or give it as --digest.",
        ]
      : []),
    ...(repo === undefined
      ? [
          "That the gates show this on the recorded tree is taken from the ledger. --repo <clone> runs them again.",
        ]
      : []),
  ];
}
