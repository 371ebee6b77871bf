import { counted } from "../domain/count.ts";
import type { Event } from "../domain/event.ts";
import type { GateResult } from "../domain/gate.ts";
import { ledgerName } from "../domain/ledger.ts";
import type { Spot } from "../domain/spot.ts";
import { countTests, isRed } from "../domain/test-case.ts";
import type { RunFolder } from "../ports/run-folder.ts";
import { type Check, checked } from "./check.ts";
import { placeOfDifference } from "./difference.ts";
import { whyUnread } from "./records.ts";
import type { TestLists } from "./test-lists.ts";

/** Whether every log and every list of tests that the ledger names is there, as it was written. */
export async function evidenceCheck(
  files: RunFolder,
  events: readonly Event[],
  lists: TestLists,
): Promise<Check> {
  const digests = new Map<string, string | undefined>();
  const digest = async (path: string) => {
    if (!digests.has(path)) digests.set(path, await files.digest(path));
    return digests.get(path);
  };
  const spots: Spot[] = [];
  const named = new Set<string>();
  for (const event of events) {
    if (event.type !== "gate_finished" && event.type !== "setup_finished") continue;
    const place = placeOf(event);
    for (const { path, sha256 } of filesOf(event.result)) {
      named.add(path);
      const text = await troubleOf(path, sha256, { files, digest });
      if (text !== undefined) spots.push({ file: path, seq: event.seq, text });
    }
    spots.push(...resultSpots(event.result, place));
    spots.push(...(await listSpots(event.result, lists, place)));
  }
  return checked("evidence", spots, {
    holds: `${counted(named.size, "log or list", "logs and lists")} of gates are what the ledger says`,
    fails: "what gates showed is not what the ledger says",
  });
}

type Place = Pick<Spot, "file" | "line" | "seq">;

function placeOf({ seq }: Event): Place {
  return { file: ledgerName, line: seq, seq };
}

function filesOf({
  log,
  logSha256,
  tests,
}: GateResult): readonly { path: string; sha256: string }[] {
  return [
    ...(log === undefined ? [] : [{ path: log, sha256: logSha256 ?? "" }]),
    ...(tests === undefined ? [] : [{ path: tests.file, sha256: tests.sha256 }]),
  ];
}

interface Looking {
  readonly files: RunFolder;
  readonly digest: (path: string) => Promise<string | undefined>;
}

async function troubleOf(
  path: string,
  sha256: string,
  { files, digest }: Looking,
): Promise<string | undefined> {
  const here = files.locate(path);
  if (here === undefined || files.all.get(here)?.kind !== "file")
    return whyUnread(files, here ?? path);
  return (await digest(here)) === sha256
    ? undefined
    : "it is not what the gate left (another sha256 than in the ledger).";
}

/** What a result says of itself: one that ran left a log, and one that passed ended with 0. */
function resultSpots(result: GateResult, place: Place): readonly Spot[] {
  const { name, status, log, logSha256 } = result;
  const ran = status !== "skipped" && status !== "not_started";
  const isUnlogged = ran && (log === undefined || logSha256 === undefined);
  const texts = [
    ...(isUnlogged ? [`gate ${name} ${status} and left no log.`] : []),
    ...exitTroubles(result),
  ];
  return texts.map((text) => ({ ...place, text }));
}

function exitTroubles({ name, status, exitCode, signal, reason }: GateResult): readonly string[] {
  if (status === "passed" || status === "flaky")
    return exitCode === 0 ? [] : [`gate ${name} ${status} with exit code ${exitCode ?? "none"}.`];
  const isPlain = exitCode === 0 && signal === undefined && reason === undefined;
  return status === "failed" && isPlain
    ? [`gate ${name} failed with exit code 0 and without a reason.`]
    : [];
}

/** Whether the counts and the failures in a result are those of its list. */
async function listSpots(
  { name, tests }: GateResult,
  lists: TestLists,
  place: Place,
): Promise<readonly Spot[]> {
  if (tests === undefined) return [];
  const list = await lists(tests);
  if (list === undefined) return [{ ...place, file: tests.file, text: "it is no list of tests." }];
  const red = list.filter(({ status }) => isRed(status)).slice(0, tests.failures.length);
  const seen = { counts: countTests(list), failures: red };
  return placeOfDifference(seen, { counts: tests.counts, failures: tests.failures }) === undefined
    ? []
    : [{ ...place, text: `the tests that gate ${name} counts are not those of ${tests.file}.` }];
}
