import type { GateResult } from "../domain/gate.ts";
import { ledgerName } from "../domain/ledger.ts";
import type { Spot } from "../domain/spot.ts";
import type { TestCase } from "../domain/test-case.ts";
import type { GateRun } from "../ports/gate-runner.ts";

/** What was recorded of a gate, with the line of the ledger in which it stands. */
export interface RecordedRun extends GateRun {
  readonly seq: number;
}

/** Most tests of one gate that are named. */
const mostTests = 20;

/** In what a gate shows another thing now than is recorded. */
export function differencesOfGate(
  recorded: RecordedRun,
  now: GateRun | undefined,
): readonly Spot[] {
  const { result, seq } = recorded;
  const at = { file: ledgerName, line: seq, seq };
  const status =
    now === undefined
      ? [`gate ${result.name} was recorded as ${result.status}, and did not run now.`]
      : statusDifference(result, now.result);
  const tests = now === undefined ? [] : testDifferences(result.name, recorded.tests, now.tests);
  return [...status, ...tests].map((text) => ({ ...at, text }));
}

function statusDifference(recorded: GateResult, now: GateResult): readonly string[] {
  if (kind(recorded) === kind(now)) return [];
  const end = now.tail.trim().split("\n").at(-1) ?? "";
  const said = end === "" ? "" : ` (it ends with: ${end})`;
  return [
    `gate ${recorded.name} was recorded as ${recorded.status}, and ${now.status} now${said}.`,
  ];
}

/** A gate that wavers may well pass at once. */
function kind({ status }: GateResult): string {
  return status === "flaky" ? "passed" : status;
}

function testDifferences(
  gate: string,
  recorded: readonly TestCase[] | undefined,
  now: readonly TestCase[] | undefined,
): readonly string[] {
  if (recorded === undefined && now === undefined) return [];
  const [before, after] = [statuses(recorded), statuses(now)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const changed = ids.filter((id) => before.get(id) !== after.get(id));
  const named = changed
    .slice(0, mostTests)
    .map(
      (id) =>
        `test ${id} of gate ${gate} was recorded as ${before.get(id) ?? "not there"}, and is ${after.get(id) ?? "not there"} now.`,
    );
  const rest = changed.length - named.length;
  return rest > 0 ? [...named, `and ${rest} more tests of gate ${gate}.`] : named;
}

function statuses(tests: readonly TestCase[] | undefined): ReadonlyMap<string, string> {
  return new Map((tests ?? []).map(({ id, status }) => [id, status]));
}
