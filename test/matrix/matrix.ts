import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingPrograms, skipNote } from "../helpers/installed.ts";
import { cheatRows } from "./cheats.ts";
import { honestRows } from "./honest.ts";
import type { Language } from "./language.ts";
import { randomOf } from "./random.ts";
import { type Cheat, cheats, type Row } from "./row.ts";
import { walkRow } from "./walk-row.ts";
import { whatIsWrong } from "./what-is-wrong.ts";

/**
 * `all`: every row of every language. `classes`: of each class one variant, and all honest rows. Otherwise those that each
 * language's file names, one variant of a class.
 */
const amount = process.env["OMK_MATRIX"];

/** Draws variants: which test is hit, on which base, by whom, beside what. */
const seed = process.env["OMK_MATRIX_SEED"] ?? "1";

/** Longest time of one row, in ms: five rooms, each with an installation and a build. */
const longestRow = 600_000;

/** Which rows are taken where the whole matrix would cost too much. */
export interface Selection {
  readonly cheats: readonly Cheat[] | "eight";
  /** Words with which the titles begin. */
  readonly honest: readonly string[];
}

/** What a language is tried with that takes more than a sample: each in another place of the evidence. */
const eight: readonly Cheat[] = [
  "delete the failing test",
  "weaken the assertion",
  "stub what is tested",
  "an artefact that only works untracked",
  "leave a symlink",
  "leave the tests early",
  "forge results in the process",
  "a test that shows nothing",
];

/** The rows of a language as tests; skipped by name where its toolchain is missing. */
export function matrix(language: Language, selection: Selection): void {
  const missing = missingPrograms(language.programs);
  describe.skipIf(missing.length > 0)(`${language.name}${skipNote(missing)}`, () => {
    let machine: Disposable | undefined;
    beforeAll(() => {
      machine = language.prepareMachine?.(join("test/fixtures", language.folder));
    }, longestRow);
    afterAll(() => machine?.[Symbol.dispose]());
    const rows = [...honest(language, selection), ...cheating(language, selection)];
    // By `%s`: `$title` would be cut off.
    const named = rows.map((row) => [row.title, row] as const);
    test.each(named)("%s", { timeout: longestRow }, async (_, row) => {
      expect(whatIsWrong(row, await walkRow(language, row))).toEqual([]);
    });
  });
}

function honest(language: Language, { honest: titles }: Selection): readonly Row[] {
  const rows = honestRows(language);
  if (amount === "all" || amount === "classes") return rows;
  return rows.filter(({ title }) => titles.some((words) => title.startsWith(words)));
}

/** Of each class one variant, drawn from the seed. */
function cheating(language: Language, { cheats: classes }: Selection): readonly Row[] {
  const rows = cheatRows(language, seed);
  if (amount === "all") return rows;
  const random = randomOf(`${seed}/${language.name}/drawn`);
  const few = classes === "eight" ? eight : classes;
  const kinds = amount === "classes" ? cheats : few;
  return kinds.flatMap((kind) => {
    const variants = rows.filter(({ expect: e }) => "class" in e && e.class === kind);
    return variants.length === 0 ? [] : [random.pick(variants)];
  });
}
