import { type Action, type Build, isSameBuild, nameOfAction } from "../domain/action.ts";
import { type Chain, checkChain } from "../domain/check-chain.ts";
import { counted } from "../domain/count.ts";
import type { Event } from "../domain/event.ts";
import { ledgerName } from "../domain/ledger.ts";
import type { Spot } from "../domain/spot.ts";
import { type AutopilotState, makerOf } from "../domain/state.ts";
import { cachedState, stateName, stateText } from "../domain/state-text.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { type Check, checked } from "./check.ts";
import { firstDifference } from "./difference.ts";
import { mostBytes } from "./ledger-lines.ts";
import { type Manifest, manifestName } from "./manifest.ts";
import { sha256 } from "./sha256.ts";

/** Reads the ledger and checks its chain. `isChanged`: it is known not to be the one that was saved. */
export async function readChain(files: RunFolder, isChanged = false): Promise<Chain> {
  const bytes = await files.read(ledgerName, mostBytes);
  if (bytes === undefined)
    return {
      events: [],
      hashes: [],
      spots: [{ file: ledgerName, text: whyUnread(files, ledgerName) }],
    };
  const text = bytes.toString("utf8");
  const chain = checkChain(text, sha256, isChanged);
  const byte = firstDifference(bytes, Buffer.from(text));
  if (byte === undefined) return chain;
  const line = bytes.subarray(0, byte).toString("latin1").split("\n").length;
  const spot = { file: ledgerName, line, byte, text: "it is not UTF-8." };
  return { ...chain, spots: [spot, ...chain.spots] };
}

/** Why a file cannot be read, as a sentence. */
export function whyUnread(files: RunFolder, path: string): string {
  const found = files.all.get(path);
  if (found === undefined) return "it is missing.";
  if (found.kind !== "file") return "it is no regular file, and nothing is followed.";
  return found.bytes > mostBytes ? `it is larger than ${mostBytes} bytes.` : "it cannot be read.";
}

/** The chain, as a line of the report. */
export function ledgerCheck({ events, spots }: Chain): Check {
  return checked("ledger", spots, {
    holds: `${counted(events.length, "event")} in one chain, each visit the one that was next`,
    fails: "the ledger is not the one that was written",
  });
}

/** Whether manifest and ledger are of one run. */
export function runCheck(manifest: Manifest, first: Event | undefined): Check {
  const spots: Spot[] = [];
  if (first?.type === "run_started") {
    const { id, owner, name } = first.repository;
    const same = [
      manifest.repository.id === id,
      manifest.repository.owner === owner,
      manifest.repository.name === name,
    ];
    if (manifest.key !== first.key)
      spots.push({
        file: manifestName,
        text: `it is of the run ${manifest.key}, the ledger of ${first.key}.`,
      });
    if (same.includes(false))
      spots.push({ file: manifestName, text: "it is of another repository than the ledger." });
  }
  return checked("run", spots, {
    holds: "manifest and ledger are of one run",
    fails: "the folder was put together from more than one run",
  });
}

/**
 * Whether `state.json` is the fold of the ledger, up to the event at which it was written. It is a cache: that of another
 * build is only that build's word, and nobody reads it.
 */
export async function stateCheck(
  files: RunFolder,
  events: readonly Event[],
  judge: Build,
): Promise<Check> {
  const bytes = await files.read(stateName, mostBytes);
  if (bytes === undefined)
    return stateSpots([{ file: stateName, text: whyUnread(files, stateName) }]);
  const found = cachedState(bytes.toString("utf8"), events);
  if (found === undefined)
    return stateSpots([{ file: stateName, text: "it does not belong to this ledger." }]);
  const { state } = found;
  const maker = writerOf(state, events);
  if (isSameBuild(maker, judge)) return stateSpots(differences(stateName, bytes, stateText(state)));
  return checked("state", [], {
    holds: `state.json is a cache of ${nameOfAction(maker)}: the ledger counts, and is read anew`,
    fails: "",
  });
}

/** Before its first job begins, a ledger has lines that this job has written. */
function writerOf(state: AutopilotState, events: readonly Event[]): Action | undefined {
  if (state.jobs.length > 0) return makerOf(state);
  const first = events.find((event) => event.type === "job_started");
  return first?.type === "job_started" ? first.action : undefined;
}

function stateSpots(spots: readonly Spot[]): Check {
  return checked("state", spots, {
    holds: "state.json is what the ledger comes to",
    fails: "state.json does not follow from the ledger",
  });
}

/** Where a file differs from the text that it should be. */
export function differences(file: string, bytes: Buffer, text: string): readonly Spot[] {
  const wanted = Buffer.from(text);
  const byte = firstDifference(bytes, wanted);
  if (byte === undefined) return [];
  const before = bytes.subarray(0, byte).toString("latin1");
  const line = before.split("\n").length;
  const [is, should] = [lineAt(bytes, byte), lineAt(wanted, byte)];
  return [{ file, line, byte, text: `it says ${is}, and the ledger says ${should}.` }];
}

/** The line around a byte, short enough for a report. */
function lineAt(bytes: Buffer, at: number): string {
  const start = Math.max(bytes.lastIndexOf(10, at - 1) + 1, at - 60);
  const end = bytes.indexOf(10, at);
  const stop = Math.min(end < 0 ? bytes.length : end, at + 60);
  const text = bytes.subarray(start, stop).toString("utf8").trim();
  return text === "" ? "nothing there" : `\`${text}\``;
}
