import { atHead } from "../../domain/at-head.ts";
import { quoted } from "../../domain/briefing.ts";
import type { AutopilotState } from "../../domain/state.ts";

/** Most rows of one list in a prompt; how many are left out is said. */
const mostRows = 200;

/** What the action itself has shown about exactly this tree: gates, comparison with base, criteria, policy. */
export function evidenceShown(state: AutopilotState): string {
  const rows = [...gates(state), ...comparison(state), ...policy(state)];
  return rows.length === 0
    ? ""
    : [
        "# What the action has shown about exactly this tree",
        quoted(state, "results", rows.join("\n")),
      ].join("\n");
}

/** Every criterion with what is known about it, and what the tester says. */
export function criteriaShown(state: AutopilotState): string {
  const judged = atHead(state).judgement?.criteria;
  const rows =
    judged === undefined
      ? state.claims.map((claim) => `- ${claim.criterion}: claimed by ${claim.test}`)
      : judged.map(
          (c) =>
            `- ${c.id} ${c.status}: ${c.text}${c.tests.length === 0 ? "" : ` (claimed: ${c.tests.join("; ")})`} ${c.note}`,
        );
  const said = state.testSummary === "" ? [] : [`The tester says: ${state.testSummary}`];
  if (rows.length + said.length === 0) return "";
  return [
    "# Acceptance criteria",
    "`shown`: a test of it is red at base and green now. `held`: green at both. `claimed` and `unproven` are no evidence.",
    quoted(state, "criteria", [...limited(rows), ...said].join("\n")),
  ].join("\n");
}

/** The files of the whole change, as a list. */
export function filesShown(state: AutopilotState): string {
  const rows = state.changes.map(
    (f) => `- ${f.path} (${f.operation}, +${f.additions} -${f.deletions})`,
  );
  return quoted(state, "files", limited(rows).join("\n"));
}

function gates(state: AutopilotState): readonly string[] {
  return atHead(state).qaResults.flatMap((qa) =>
    qa.gates.map(
      (g) =>
        `- gate ${g.name}, phase ${qa.phase}, ${roomWords[qa.room]}: ${g.status} (${g.commandLine})${counts(g.tests?.counts)}`,
    ),
  );
}

const roomWords: Record<AutopilotState["qaResults"][number]["room"], string> = {
  worktree: "in the coder's worktree",
  head: "in a fresh checkout",
  old_tests: "base's tests on this code",
  new_tests: "this change's tests on base's code",
  base: "at base",
};

function counts(tests: Readonly<Record<string, number>> | undefined): string {
  if (tests === undefined) return "";
  return `: ${Object.entries(tests)
    .map(([status, count]) => `${count} ${status}`)
    .join(", ")}`;
}

function comparison(state: AutopilotState): readonly string[] {
  const { judgement, approval } = atHead(state);
  if (judgement === undefined) return [];
  const { changed, fixed, redGreen, appeared, disappeared, skipped } = judgement;
  return [
    ...limited(
      changed.map(
        (t) =>
          `- ${t.kind}: ${t.test} (gate ${t.gate}): ${t.base} at base, ${t.old} as base wrote it on this code, ${t.head} now; ${announced(state, t)}`,
      ),
    ),
    ...(approval === undefined ? [] : [`- changed expectations approved by ${approval.by}`]),
    ...named("fixed by the change", fixed),
    `- new tests on base's code: ${redGreen.status}${redGreen.reason === undefined ? "" : ` (${redGreen.reason})`}`,
    ...named("red on base's code and green now", redGreen.demonstrated),
    ...named("tests that are new", appeared),
    ...named("tests of base that are gone", disappeared),
    ...named("tests that ran at base and are skipped now", skipped),
  ];
}

/** A person's pull request has no plan of ours that could have said so. */
function announced({ aim }: AutopilotState, test: { readonly announced: boolean }): string {
  if (aim === "check") return "part of the pull request";
  return test.announced ? "announced by the plan" : "not announced by the plan";
}

function named(what: string, tests: readonly { readonly test: string }[]): readonly string[] {
  if (tests.length === 0) return [];
  return [`- ${what} (${tests.length}):`, ...limited(tests.map(({ test }) => `  - ${test}`))];
}

function policy(state: AutopilotState): readonly string[] {
  return limited(
    (atHead(state).policyCheck?.violations ?? []).map(
      (v) =>
        `- policy ${v.rule} (${v.mode}): ${v.path}${v.line === undefined ? "" : `:${v.line}`} ${v.text}`,
    ),
  );
}

function limited(rows: readonly string[]): readonly string[] {
  const left = rows.length - mostRows;
  return left <= 0 ? rows : [...rows.slice(0, mostRows), `- and ${left} more, left out here`];
}
