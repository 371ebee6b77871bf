import { openRunFolder, type RunFolder } from "../adapters/local/run-folder.ts";
import { checkManifest, type ManifestCheck } from "../adapters/local/verify-manifest.ts";
import type { Terminal } from "../cli/terminal.ts";
import type { Request } from "../cli/verify-proof/arguments.ts";
import type { Report, Subject } from "../cli/verify-proof/report.ts";
import type { Chain } from "../domain/check-chain.ts";
import { counted } from "../domain/count.ts";
import { proofOf } from "../views/proof.ts";
import { type Check, type CheckName, checked, skipped } from "./check.ts";
import { evidenceCheck } from "./evidence.ts";
import { judgementCheck, verdictCheck } from "./judgement.ts";
import { ledgerCheck, readChain, runCheck, stateCheck } from "./records.ts";
import { findSeal, proofCheck, type Seal } from "./seal.ts";

/** Checks a run folder, and with a clone at hand runs its gates again. */
export async function checkFolder(
  folder: string,
  request: Request,
  terminal: Terminal,
): Promise<Report> {
  const files = await openRunFolder(folder);
  const manifest = await checkManifest(files);
  const chain = await readChain(files);
  const { seal, check: sealCheck } = findSeal(chain);
  const offline = [
    manifestCheck(manifest, files),
    ledgerCheck(chain),
    ...(chain.spots.length > 0
      ? unread("the ledger does not hold")
      : await recordChecks(files, { manifest, chain, seal, sealCheck })),
    ...(request.digest === undefined ? [] : [digestCheck(request.digest, seal)]),
  ];
  const again = await runAgain(files, { request, seal, offline, terminal });
  const checks = [...offline, ...again];
  return {
    ok: checks.every(({ status }) => status === "holds"),
    subject: subjectOf(seal),
    checks,
    notes: notes(request, seal),
  };
}

/**
 * What a run folder shows without its manifest, which whoever fetched it has held against it: the ledger, the state, the
 * seal, the evidence, and the proof computed again.
 */
export async function recordedChecks(files: RunFolder): Promise<readonly Check[]> {
  const chain = await readChain(files);
  const ledger = ledgerCheck(chain);
  if (chain.spots.length > 0) return [ledger];
  const { seal, check: sealCheck } = findSeal(chain);
  return [
    ledger,
    await stateCheck(files, chain.events),
    sealCheck,
    await evidenceCheck(files, chain.events),
    ...(await sealedChecks(files, seal)),
  ];
}

function manifestCheck({ manifest, spots }: ManifestCheck, { all }: RunFolder): Check {
  const count = Object.keys(manifest?.files ?? {}).length;
  return checked("manifest", spots, {
    holds: `${counted(count, "file")}, nothing extra, nothing missing, nothing changed`,
    fails: `of ${counted(all.size, "file")}, not all are what was saved`,
  });
}

interface Records {
  readonly manifest: ManifestCheck;
  readonly chain: Chain;
  readonly seal: Seal | undefined;
  readonly sealCheck: Check;
}

const ofTheSeal: readonly CheckName[] = ["proof", "judgement", "verdict"];

function unread(because: string): readonly Check[] {
  const names = ["run", "state", "seal", "evidence", ...ofTheSeal] as const;
  return names.map((name) => skipped(name, `not looked at: ${because}`));
}

async function recordChecks(files: RunFolder, records: Records): Promise<readonly Check[]> {
  const { manifest, chain, seal, sealCheck } = records;
  const run =
    manifest.manifest === undefined
      ? skipped("run", "not looked at: there is no manifest")
      : runCheck(manifest.manifest, chain.events[0]);
  return [
    run,
    await stateCheck(files, chain.events),
    sealCheck,
    await evidenceCheck(files, chain.events),
    ...(await sealedChecks(files, seal)),
  ];
}

async function sealedChecks(files: RunFolder, seal: Seal | undefined): Promise<readonly Check[]> {
  return seal === undefined
    ? ofTheSeal.map((name) => skipped(name, "not looked at: there is no seal"))
    : [await proofCheck(files, seal), await judgementCheck(files, seal), verdictCheck(seal)];
}

function digestCheck(digest: string, seal: Seal | undefined): Check {
  const sealed = seal?.event.digest;
  if (sealed === undefined) return skipped("digest", "not looked at: there is no seal");
  const text = `${digest} was asked for, and ${sealed} is sealed: this is not the proof that was quoted.`;
  return checked("digest", sealed === digest ? [] : [{ file: "proof.json", text }], {
    holds: "the sealed proof is the one that was quoted",
    fails: "the sealed proof is another one than was quoted",
  });
}

interface Again {
  readonly request: Request;
  readonly seal: Seal | undefined;
  readonly offline: readonly Check[];
  readonly terminal: Terminal;
}

/** Nothing of a folder is run that does not hold. */
async function runAgain(files: RunFolder, again: Again): Promise<readonly Check[]> {
  const { request, seal, offline, terminal } = again;
  if (request.repo === undefined) return [];
  if (seal === undefined || offline.some(({ status }) => status !== "holds"))
    return [skipped("clone", "nothing was run again: what is recorded does not hold")];
  // Most of the code, and most uses of the command do without.
  const { rerunChecks } = await import("../cli/verify-proof/rerun.ts");
  return rerunChecks(files, {
    seal,
    repo: request.repo,
    terminal,
    isVouched: request.digest !== undefined,
  });
}

function subjectOf(seal: Seal | undefined): Subject | undefined {
  if (seal === undefined) return undefined;
  const { key, repository, base, head } = seal.state;
  return {
    run: key,
    repository: `${repository.owner}/${repository.name}`,
    base: base.sha,
    tree: head?.tree,
    verdict: proofOf(seal.state, "").verdict.verdict,
    digest: seal.event.digest,
  };
}

function notes({ digest, repo }: Request, seal: Seal | undefined): readonly string[] {
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
