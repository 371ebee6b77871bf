import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openLedger } from "../../../src/adapters/local/ledger-file.ts";
import { checkState, writeState } from "../../../src/adapters/local/state-file.ts";
import { fold } from "../../../src/domain/fold.ts";
import { ledgerName } from "../../../src/domain/ledger.ts";
import { redactor } from "../../../src/domain/redact.ts";
import { stateName } from "../../../src/domain/state-text.ts";
import type { LedgerFile } from "../../../src/ports/ledger.ts";
import { sha256 } from "../../../src/proof/sha256.ts";
import { build } from "../../helpers/build.ts";
import { jobStarted } from "../../helpers/events.ts";
import { begin, ledgerIn, planning, tempFolder } from "./run-folder.ts";

const textOf = (folder: string): string => readFileSync(join(folder, ledgerName), "utf8");

describe("the ledger", () => {
  test("has each event on disk, linked to the line before, when append returns", () => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    expect(ledger.append(begin).key).toBe("i12-abcdefgh");
    expect(ledger.append(planning).phaseLog).toHaveLength(1);
    const [first = "", second = "", rest] = textOf(folder.path).split("\n");
    expect(rest).toBe("");
    expect(JSON.parse(second)).toMatchObject({
      seq: 2,
      prev: sha256(first),
      type: "phase_started",
    });
    expect(ledger.head()).toBe(sha256(second));
    expect(ledger.state()).toEqual(fold(ledger.events()));
  });

  test("goes on where it was left", () => {
    using folder = tempFolder();
    const first = openLedger(ledgerIn(folder.path));
    first.append(begin);
    first.append(planning);
    const next = openLedger(ledgerIn(folder.path));
    expect(next.state()).toEqual(first.state());
    expect(next.head()).toBe(first.head());
    next.append({ type: "phase_completed", phase: "plan", visit: 1, note: "done" });
    expect(
      openLedger(ledgerIn(folder.path))
        .events()
        .map((e) => e.seq),
    ).toEqual([1, 2, 3]);
  });

  test("has times that never go back, whatever the clock does", () => {
    using folder = tempFolder();
    const times = [
      "2026-01-05T09:00:02.000Z",
      "2026-01-05T08:00:00.000Z",
      "2026-01-05T09:00:03.000Z",
    ];
    const ledger = openLedger(ledgerIn(folder.path, { clock: () => new Date(times.shift() ?? 0) }));
    for (const body of [begin, planning, planning]) ledger.append(body);
    expect(ledger.events().map((e) => e.ts)).toEqual([
      "2026-01-05T09:00:02.000Z",
      "2026-01-05T09:00:02.000Z",
      "2026-01-05T09:00:03.000Z",
    ]);
  });

  test("refuses an event that it could not read again, and stays as it was", () => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    ledger.append(begin);
    const before = textOf(folder.path);
    expect(() => ledger.append({ type: "phase_started", phase: "plan", visit: 0 })).toThrow(
      /visit/,
    );
    expect(textOf(folder.path)).toBe(before);
    expect(ledger.append(planning).seq).toBe(2);
  });

  test("has no state before a run began", () => {
    using folder = tempFolder();
    expect(() => openLedger(ledgerIn(folder.path)).state()).toThrow(/empty/);
  });
});

describe("a secret", () => {
  function redacting(folder: string, value: string): LedgerFile {
    const hits: Parameters<LedgerFile["recordHit"]>[0][] = [];
    const redact = redactor([{ name: "kimi-api-key", value }], (hit) => {
      hits.push(hit);
      ledger.recordHit(hit);
    });
    const ledger = openLedger(ledgerIn(folder, { redact }));
    return ledger;
  }

  test("is not in the line that is hashed, and the hit is the next event", () => {
    using folder = tempFolder();
    const ledger = redacting(folder.path, "sk-secret-value");
    ledger.append(begin);
    ledger.append({
      type: "change_committed",
      phase: "code",
      visit: 1,
      commit: "c",
      tree: "t",
      message: "sk-secret-value and sk-secret-value",
    });
    expect(textOf(folder.path)).not.toContain("sk-secret-value");
    expect(textOf(folder.path)).toContain("[redacted kimi-api-key] and [redacted kimi-api-key]");
    expect(ledger.events().slice(2)).toMatchObject([
      { type: "redacted", file: ledgerName, rule: "kimi-api-key", count: 2 },
    ]);
    expect(openLedger(ledgerIn(folder.path)).state()).toEqual(ledger.state());
  });

  test("that looks like a time or a hash does not break the chain", () => {
    using folder = tempFolder();
    const ledger = redacting(folder.path, "2026-01-05");
    ledger.append(begin);
    ledger.append(planning);
    expect(openLedger(ledgerIn(folder.path)).events()).toHaveLength(2);
  });

  test("that was found elsewhere is recorded at once, and not before the run began", () => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    ledger.recordHit({ file: "early", rule: "r", count: 1 });
    expect(ledger.events()).toHaveLength(0);
    ledger.append(begin);
    ledger.recordHit({ file: "turns/1/prompt.md", rule: "r", count: 1 });
    expect(ledger.events().at(-1)).toMatchObject({ type: "redacted", file: "turns/1/prompt.md" });
  });
});

describe("after a crash", () => {
  test("a last line that was cut anywhere is dropped and recorded", () => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    ledger.append(begin);
    ledger.append({ type: "phase_completed", phase: "plan", visit: 1, note: "größer 日本" });
    const bytes = readFileSync(join(folder.path, ledgerName));
    const start = bytes.indexOf(10) + 1;
    fc.assert(
      fc.property(fc.integer({ min: start + 1, max: bytes.length - 1 }), (cut) => {
        writeFileSync(join(folder.path, ledgerName), bytes.subarray(0, cut));
        const next = openLedger(ledgerIn(folder.path));
        expect(next.events()).toMatchObject([
          { type: "run_started" },
          { type: "ledger_recovered", line: 2, bytes: cut - start },
        ]);
        expect(openLedger(ledgerIn(folder.path)).state()).toEqual(next.state());
      }),
      { numRuns: 40 },
    );
  });

  test("within the very first line the ledger is empty", () => {
    using folder = tempFolder();
    appendFileSync(join(folder.path, ledgerName), '{"seq":1');
    expect(openLedger(ledgerIn(folder.path)).events()).toEqual([]);
    expect(statSync(join(folder.path, ledgerName)).size).toBe(0);
  });

  test.each([
    [
      "changed",
      (lines: string[]) => [lines[0], (lines[1] ?? "").replace("plan", "code"), lines[2]],
      3,
    ],
    ["taken out", (lines: string[]) => [lines[0], lines[2]], 2],
    ["put in twice", (lines: string[]) => [lines[0], lines[1], lines[1]], 3],
  ])("a line that was %s is refused by its number", (_, spoil, line) => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    for (const body of [begin, planning, planning]) ledger.append(body);
    const lines = textOf(folder.path).trimEnd().split("\n");
    writeFileSync(join(folder.path, ledgerName), `${spoil(lines).join("\n")}\n`);
    expect(() => openLedger(ledgerIn(folder.path))).toThrow(`line ${line}`);
  });
});

describe("state.json", () => {
  test("is the fold of the ledger, also of one that went on since", async () => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    await writeState(folder.path, ledger.append(begin));
    ledger.append(planning);
    await expect(checkState(folder.path, ledger.events(), build)).resolves.toBeUndefined();
  });

  test.each([
    ["says something else", (text: string) => text.replace("kimi-k2", "other")],
    ["is ahead of the ledger", (text: string) => text.replace('"seq": 2', '"seq": 9')],
    ["is no JSON", () => "{"],
    ["is laid out otherwise", (text: string) => JSON.stringify(JSON.parse(text))],
  ])("that %s breaks the state", async (_, spoil) => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    ledger.append(begin);
    await writeState(folder.path, ledger.append(jobStarted()));
    const file = join(folder.path, stateName);
    writeFileSync(file, spoil(readFileSync(file, "utf8")));
    await expect(checkState(folder.path, ledger.events(), build)).rejects.toMatchObject({
      code: "state_broken",
    });
  });

  test.each([
    ["another version", { ...build, version: "0.9.0" }],
    ["another commit", { ...build, commit: "c".repeat(40) }],
    ["changed sources", { ...build, modified: true }],
  ])("of a build of %s is a cache, which the ledger stands above", async (_, other) => {
    using folder = tempFolder();
    const ledger = openLedger(ledgerIn(folder.path));
    ledger.append(begin);
    await writeState(folder.path, ledger.append(jobStarted()));
    const file = join(folder.path, stateName);
    writeFileSync(file, readFileSync(file, "utf8").replace('"turns"', '"renamed"'));
    await expect(checkState(folder.path, ledger.events(), other)).resolves.toBeUndefined();
    await expect(checkState(folder.path, ledger.events(), build)).rejects.toThrow(
      "it is not what the first 2 events come to",
    );
  });
});
