import type { Build } from "../domain/action.ts";
import type { Chain } from "../domain/check-chain.ts";
import { counted } from "../domain/count.ts";
import { fold } from "../domain/fold.ts";
import { ledgerName } from "../domain/ledger.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { type Check, type CheckName, checked, skipped } from "./check.ts";
import { evidenceCheck } from "./evidence.ts";
import { judgementCheck, verdictCheck } from "./judgement.ts";
import { checkManifest, isMisfit, type ManifestCheck, manifestSpots } from "./manifest.ts";
import { ledgerCheck, readChain, runCheck, stateCheck } from "./records.ts";
import { findSeal, type Seal } from "./seal.ts";
import { judgingOf, proofCheck, type SealedTexts } from "./sealed-files.ts";
import { type TestLists, testLists } from "./test-lists.ts";

/** What a run folder is held against, beside itself. */
export interface Against {
  readonly texts: SealedTexts;
  /** The build that looks at it. */
  readonly judge: Build;
  readonly lists: TestLists;
}

/** What a run folder comes to: the seal where one was found, and what became of the run as far as its ledger holds. */
interface Found {
  readonly checks: readonly Check[];
  readonly seal: Seal | undefined;
  readonly now: AutopilotState | undefined;
}

/**
 * Checks all that lies in a run folder; nothing of it is run.
 * `digest`: that of a proof that somebody quoted.
 * @throws AutopilotError `state_newer`.
 */
export async function folderChecks(
  files: RunFolder,
  { digest, ...against }: Against & { readonly digest: string | undefined },
): Promise<Found> {
  const manifest = await checkManifest(files);
  const chain = await readChain(files, isMisfit(manifest, ledgerName));
  const { seal, check: sealCheck } = findSeal(chain);
  const checks = [
    manifestCheck(manifest, files),
    ledgerCheck(chain),
    ...(chain.spots.length > 0
      ? unread("the ledger does not hold")
      : [runOf(manifest, chain), ...(await ofRun(files, { chain, seal, sealCheck, against }))]),
    ...(digest === undefined ? [] : [digestCheck(digest, seal)]),
  ];
  return { checks, seal, now: fold(chain.events) };
}

/**
 * What a run folder shows without its manifest, which whoever fetched it has held against it: the ledger, the state, the
 * seal, the evidence, and the proof computed again.
 */
export async function recordedChecks(
  files: RunFolder,
  against: Omit<Against, "lists">,
): Promise<readonly Check[]> {
  const chain = await readChain(files);
  const ledger = ledgerCheck(chain);
  if (chain.spots.length > 0) return [ledger];
  const { seal, check: sealCheck } = findSeal(chain);
  const all = { ...against, lists: testLists(files) };
  return [ledger, ...(await ofRun(files, { chain, seal, sealCheck, against: all }))];
}

function manifestCheck(found: ManifestCheck, { all }: RunFolder): Check {
  const count = Object.keys(found.manifest?.files ?? {}).length;
  return checked("manifest", manifestSpots(found), {
    holds: `${counted(count, "file")}, nothing extra, nothing missing, nothing changed`,
    fails: `of ${counted(all.size, "file")}, not all are what was saved`,
  });
}

const ofTheSeal: readonly CheckName[] = ["proof", "judgement", "verdict"];

function unread(because: string): readonly Check[] {
  const names = ["run", "state", "seal", "evidence", ...ofTheSeal] as const;
  return names.map((name) => skipped(name, `not looked at: ${because}`));
}

function runOf({ manifest }: ManifestCheck, { events }: Chain): Check {
  return manifest === undefined
    ? skipped("run", "not looked at: there is no manifest")
    : runCheck(manifest, events[0]);
}

interface Records {
  readonly chain: Chain;
  readonly seal: Seal | undefined;
  readonly sealCheck: Check;
  readonly against: Against;
}

async function ofRun(
  files: RunFolder,
  { chain, seal, sealCheck, against }: Records,
): Promise<readonly Check[]> {
  return [
    await stateCheck(files, chain.events, against.judge),
    sealCheck,
    await evidenceCheck(files, chain.events, against.lists),
    ...(seal === undefined
      ? ofTheSeal.map((name) => skipped(name, "not looked at: there is no seal"))
      : await ofSeal(files, seal, against)),
  ];
}

async function ofSeal(files: RunFolder, seal: Seal, against: Against): Promise<readonly Check[]> {
  const judging = judgingOf(seal, against.judge);
  return [
    await proofCheck(files, seal, against),
    await judgementCheck(against.lists, seal, judging),
    verdictCheck(seal, judging),
  ];
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
