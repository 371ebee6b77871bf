// What verification costs (docs/figures.md): seconds in each room for a bug fix with its test, medians over runs of the
// engine in each of the small projects of test/fixtures. No model, no GitHub.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Event } from "../src/domain/event.ts";
import type { Room } from "../src/domain/room.ts";
import { missingPrograms, skipNote } from "../test/helpers/installed.ts";
import { bench } from "../test/matrix/bench.ts";
import { honestRows } from "../test/matrix/honest.ts";
import type { Language } from "../test/matrix/language.ts";
import { languages } from "../test/matrix/languages.ts";
import { scriptedBy } from "../test/matrix/walk-row.ts";

const times = Number(process.argv[2] ?? 3);
const rooms: readonly Room[] = ["worktree", "head", "old_tests", "new_tests", "base"];
console.log(`Seconds, medians of ${times} runs on ${process.version}:`);
for (const language of languages) {
  const missing = missingPrograms(language.programs);
  if (missing.length > 0) console.log(`${language.name}${skipNote(missing)}`);
  else await show(language);
}

async function show(language: Language): Promise<void> {
  const runs: Seconds[] = [];
  for (let n = 0; n < times; n += 1) runs.push(await measure(language));
  const medians = rooms.map((room) => median(runs.map((run) => run[room])));
  const sum = medians.reduce((all, one) => all + one, 0);
  const cells = [language.name, ...[...medians, sum].map((value) => value.toFixed(1))];
  console.log(`| ${cells.join(" | ")} |`);
}

type Seconds = Readonly<Record<Room, number>>;

/** A room costs the time from the event before each of its gates to that gate's end: its checkout and setup count. */
async function measure(language: Language): Promise<Seconds> {
  const [row] = honestRows(language);
  if (row === undefined) throw new Error(`${language.name} has no rows`);
  using place = await bench({ fixture: language.folder, prepare: () => {} });
  const { ending } = await place.run(scriptedBy(language, row, place.home));
  if (ending?.verdict !== "ready") throw new Error(`${language.name} ended ${ending?.text}`);
  const text = await readFile(join(place.folder, "events.jsonl"), "utf8");
  const lines = text.trimEnd().split("\n");
  const events = lines.map((line) => Event.parse(JSON.parse(line)));
  const seconds = { worktree: 0, head: 0, old_tests: 0, new_tests: 0, base: 0 };
  for (const [at, event] of events.entries()) {
    if (event.type !== "gate_finished" || !["test", "verify"].includes(event.phase)) continue;
    seconds[event.room] +=
      (Date.parse(event.ts) - Date.parse(events[at - 1]?.ts ?? event.ts)) / 1000;
  }
  return seconds;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
