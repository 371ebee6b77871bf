import type { Claim } from "../claim.ts";
import type { CriterionStatus, JudgedCriterion, NamedTest } from "../judgement.ts";
import type { Criterion } from "../plan.ts";
import { type GateShowings, seenIn, testsOf } from "./showing.ts";

/** What the criteria are held against. */
export interface Grounds {
  readonly showings: readonly GateShowings[];
  /** Tests that were red at base and are green at head: fixed, or demonstrated. */
  readonly turned: readonly NamedTest[];
}

/** Ties each criterion to the tests that were claimed for it, as far as the results bear the claim out. */
export function judgeCriteria(
  criteria: readonly Criterion[],
  claims: readonly Claim[],
  grounds: Grounds,
): readonly JudgedCriterion[] {
  const reported = reportedTests(grounds.showings);
  return criteria.map(({ id, text }) => {
    const tests = claims.filter(({ criterion }) => criterion === id).map(({ test }) => test);
    const best = tests
      .map((claim) => weigh(claim, reported, grounds))
      .toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status))[0];
    return {
      id,
      text,
      tests,
      ...(best ?? { status: "unproven", note: "No test is named for it." }),
    };
  });
}

const rank: readonly CriterionStatus[] = ["shown", "held", "claimed", "unproven"];

interface Weight {
  readonly status: CriterionStatus;
  readonly note: string;
}

interface Reported extends NamedTest {
  readonly words: readonly string[];
  readonly name: readonly string[];
}

function weigh(claim: string, reported: readonly Reported[], grounds: Grounds): Weight {
  const said = wordsOf(claim);
  const matching = reported.filter((test) => isNamed(said, test));
  if (matching.length === 0) {
    return reported.length === 0
      ? { status: "claimed", note: "The gates report no single tests." }
      : { status: "claimed", note: `No test among the results is called “${claim}”.` };
  }
  const weights = matching.map((test) => weighTest(test, grounds));
  return weights.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status))[0] ?? unknown;
}

const unknown: Weight = { status: "claimed", note: "" };

function weighTest({ gate, test }: NamedTest, { showings, turned }: Grounds): Weight {
  const of = showings.find((showing) => showing.gate === gate);
  if (of === undefined) return unknown;
  const at = (showing: GateShowings["base"]) =>
    seenIn(showing === undefined ? undefined : testsOf(gate, showing), test);
  const head = at(of.head);
  if (head !== "passed") return { status: "claimed", note: `Its test is ${head} at head.` };
  if (turned.some((t) => t.gate === gate && t.test === test)) return { status: "shown", note: "" };
  if (at(of.brought) === "passed" || at(of.base) === "passed")
    return { status: "held", note: "Its test passes without the change too." };
  return { status: "claimed", note: "Its test passes at head and could not be run on base." };
}

function reportedTests(showings: readonly GateShowings[]): readonly Reported[] {
  return showings.flatMap(({ gate, head }) => {
    const tests = testsOf(gate, head);
    if (!tests.isReported) return [];
    return [...tests.byId.values()].map(({ id, name }) => ({
      gate,
      test: id,
      words: wordsOf(id),
      name: wordsOf(name),
    }));
  });
}

/** A claim names a test if it ends in the test's whole name, and every word before that belongs to its file or suite. */
function isNamed(claim: readonly string[], { words, name }: Reported): boolean {
  if (name.length === 0 || claim.length < name.length) return false;
  const tail = claim.slice(-name.length);
  if (tail.some((word, at) => word !== name[at])) return false;
  const place = new Set(words);
  return claim.slice(0, -name.length).every((word) => place.has(word));
}

/** The words of a name, whatever the runner puts between file, suite and test. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}
