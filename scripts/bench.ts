// The figures of docs/figures.md: medians over runs of the committed bundle on the bed, with the real Kimi CLI.
import { readFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { Event } from "../src/domain/event.ts";
import { startBed } from "../test/bed/bed.ts";
import { startModel } from "../test/bed/model/server.ts";
import { priceScenario, priceShop, priceTask } from "../test/samples/price.ts";
import { clockOf, median, type Taken } from "./bench-clock.ts";
import { measureTalk } from "./bench-talk.ts";

//   npm run bench            five of each
//   npm run bench -- 3       three of each
const times = Number(process.argv[2] ?? 5);
console.log(
  `Load of the machine: ${loadavg()[0]?.toFixed(1)} (figures are worth something below 1.5).`,
);
const talk = await measureTalk(times);
console.log(`Medians of ${times}, on ${process.version}:`);
console.table({
  "process start to the reaction to /omk run": medians(talk.reaction),
  "/omk status, the whole step": medians(talk.status),
  "/omk help, the whole step": medians(talk.help),
  "/omk run of a stranger, the whole step": medians(talk.refusal),
});

const rows: Figures[] = [];
for (let n = 0; n <= times; n += 1) {
  const figures = await measure();
  // The first run installs the tools and warms the caches.
  if (n > 0) rows.push(figures);
}
const table = {
  "process start to first GitHub request (ms)": median(rows.map((r) => r.firstRequestMs)),
  "GitHub API requests": median(rows.map((r) => r.requests)),
  "beyond turns, gates and last drain (ms)": median(rows.map((r) => r.overheadMs)),
  "last drain of reports (ms)": median(rows.map((r) => r.drainMs)),
  "peak memory of our process (MB)": median(rows.map((r) => r.peakMb)),
  "whole step (ms)": median(rows.map((r) => r.totalMs)),
};
console.log(`Medians of ${times} plain runs, three reviewers, on ${process.version}:`);
console.table(table);

interface Figures {
  readonly firstRequestMs: number;
  readonly requests: number;
  readonly overheadMs: number;
  readonly drainMs: number;
  readonly peakMb: number;
  readonly totalMs: number;
}

async function measure(): Promise<Figures> {
  await using bed = await startBed({ repo: priceShop });
  await using model = await startModel(priceScenario, { key: "bench-key" });
  const clock = await clockOf(bed);
  const step = bed.start({
    inputs: {
      task: priceTask,
      "kimi-api-key": "bench-key",
      "kimi-base-url": model.baseUrl,
      "kimi-model": "kimi-k2",
    },
  });
  await step.started;
  const began = Date.now();
  const result = await step.result;
  if (result.outputs["verdict"] !== "ready")
    throw new Error(`a bench run ended ${result.outputs["code"]}\n${result.log}`);
  const text = await readFile(
    join(result.temp, "omk", result.outputs["run-key"] ?? "", "events.jsonl"),
    "utf8",
  );
  const events = text
    .trimEnd()
    .split("\n")
    .map((line) => Event.parse(JSON.parse(line)));
  const ended = timeOf(events.find((event) => event.type === "run_ended"));
  const last = timeOf(events.at(-1));
  const calls = clock.calls();
  return {
    firstRequestMs: clock.timeOf(calls[0]) - began,
    requests: calls.length,
    overheadMs: ended - began - covered(intervals(events)),
    drainMs: last - ended,
    peakMb: Math.round((result.peakRssBytes ?? 0) / 1e6),
    totalMs: Math.round(result.ms),
  };
}

type Interval = readonly [from: number, to: number];

/** When Kimi or a gate was at work. */
function intervals(events: readonly Event[]): readonly Interval[] {
  const starts = new Map(
    events.flatMap((e) => (e.type === "turn_started" ? [[e.turn, timeOf(e)] as const] : [])),
  );
  return events.flatMap((event): Interval[] => {
    if (event.type === "turn_ended")
      return [[starts.get(event.turn) ?? timeOf(event), timeOf(event)]];
    if (event.type !== "gate_finished") return [];
    return [[timeOf(event) - event.result.durationMs, timeOf(event)]];
  });
}

/** Milliseconds that at least one interval covers. */
function covered(all: readonly Interval[]): number {
  let sum = 0;
  let until = 0;
  for (const [from, to] of all.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

function timeOf(event: Event | undefined): number {
  return event === undefined ? 0 : Date.parse(event.ts);
}

function medians(all: readonly Taken[]): Taken {
  return { ms: median(all.map(({ ms }) => ms)), requests: median(all.map((t) => t.requests)) };
}
