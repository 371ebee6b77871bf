import { z } from "zod";
import { TestStatus } from "./test-case.ts";

/** A test of a gate; of a gate without a report the gate itself stands for its tests, as `gate <name>`. */
const Named = { gate: z.string(), test: z.string() };
export const NamedTest = z.strictObject(Named);
export type NamedTest = z.infer<typeof NamedTest>;

/** How a test of one side ended on the other; `gone` where it did not appear at all. */
export const Seen = z.enum([...TestStatus.options, "gone"]);
export type Seen = z.infer<typeof Seen>;

/** A test that said something at base which the change no longer lets it say. */
export const ChangedTest = z.strictObject({
  ...Named,
  file: z.string().optional(),
  /** `changed_expectation`: green at base, not on head's code. `removed`: red at base, still not green on head's code, and hidden at head. */
  kind: z.enum(["changed_expectation", "removed"]),
  base: TestStatus,
  /** As base wrote it, on head's code. */
  old: Seen,
  head: Seen,
  /** The plan said that this expectation would change. */
  announced: z.boolean(),
});
export type ChangedTest = z.infer<typeof ChangedTest>;

/** What became of a gate between base and head; `still_failing` where it is red on both sides. */
export const GateComparison = z.strictObject({
  gate: z.string(),
  comparison: z.enum(["regression", "fixed", "still_failing", "passing", "unknown"]),
  /** Every test that is red at head was red at base: the gate alone does not block a change that has evidence of its own. */
  excused: z.boolean(),
  /** Tests that are red at head. */
  red: z.array(z.string()),
});
export type GateComparison = z.infer<typeof GateComparison>;

/** What the tests that the change brings show: put on base they have to fail. */
export const RedGreen = z.strictObject({
  status: z.enum(["demonstrated", "not_demonstrated", "inconclusive", "not_applicable"]),
  reason: z.enum(["does_not_build_on_base", "inline", "no_new_tests", "not_run"]).optional(),
  /** Tests that fail on base's code and pass on head's. */
  demonstrated: z.array(NamedTest),
});
export type RedGreen = z.infer<typeof RedGreen>;

/**
 * `shown`: a test of it was red at base and is green at head. `held`: green at both. `claimed`: the named test is not
 * among the results, or says nothing about base. `unproven`: no test is named.
 */
export const CriterionStatus = z.enum(["shown", "held", "claimed", "unproven"]);
export type CriterionStatus = z.infer<typeof CriterionStatus>;

export const JudgedCriterion = z.strictObject({
  id: z.string(),
  text: z.string(),
  status: CriterionStatus,
  /** The tests that were claimed for it. */
  tests: z.array(z.string()),
  /** Why it is no more than that; one sentence, empty where nothing is to be said. */
  note: z.string(),
});
export type JudgedCriterion = z.infer<typeof JudgedCriterion>;

/** What the rooms show about one tree, as one comparison: a pure function of their results. */
export const Judgement = z.strictObject({
  tree: z.string(),
  /** The tree of each other room that was looked at; equal trees were judged once. */
  rooms: z.strictObject({
    old_tests: z.string().optional(),
    new_tests: z.string().optional(),
    base: z.string().optional(),
  }),
  /**
   * Test files that differ from base, changed source files that hold tests of their own, and changed files that are tests
   * because a runner reported some in them.
   */
  brought: z.strictObject({
    tests: z.array(z.string()),
    inline: z.array(z.string()),
    reported: z.array(z.string()).default([]),
  }),
  gates: z.array(GateComparison),
  changed: z.array(ChangedTest),
  /** Red at base, green on head's code as base wrote them. */
  fixed: z.array(NamedTest),
  redGreen: RedGreen,
  /** Green or red at head and not known at base, and the other way round; the lists are whole. */
  appeared: z.array(NamedTest),
  disappeared: z.array(NamedTest),
  /** Skipped at head and run at base. */
  skipped: z.array(NamedTest),
  criteria: z.array(JudgedCriterion),
});
export type Judgement = z.infer<typeof Judgement>;
