import { atHead } from "../domain/at-head.ts";
import { counted } from "../domain/count.ts";
import type { JudgedCriterion, Judgement, NamedTest } from "../domain/judgement.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Violation } from "../domain/violation.ts";
import { cell, code, codeCell, details, inline, table } from "./markdown.ts";
import { ourWords } from "./our-words.ts";

/** The judgement of the head as it stands; undefined before verify has looked at it. */
export function judgementOfHead(state: AutopilotState): Judgement | undefined {
  return atHead(state).judgement;
}

/** What a reader has to know before anything else: expectations that changed, and what the policy wants looked at. */
export function firstOfAll(state: AutopilotState): string {
  return [changedSection(state), policySection(state)].filter((part) => part !== "").join("\n\n");
}

function changedSection(state: AutopilotState): string {
  const changed = judgementOfHead(state)?.changed ?? [];
  if (changed.length === 0) return "";
  const { approval } = atHead(state);
  const by =
    approval === undefined
      ? ""
      : ` Approved by ${inline(approval.by, 60)} for exactly this change.`;
  // In a check there is no plan that could have announced anything.
  const isPlanned = state.aim !== "check";
  const rows = changed
    .slice(0, 40)
    .map((test) => [
      codeCell(test.test, 200),
      test.base,
      test.old === "gone" ? "does not appear" : test.old,
      test.head === "gone" ? "gone" : test.head,
      ...(isPlanned ? [test.announced ? "yes" : "**no**"] : []),
    ]);
  return [
    `**Changed expectations** (${changed.length}): tests of the base branch that no longer hold on this code.${by}`,
    table(
      [
        "test",
        "at base",
        "as base wrote it, on this code",
        "in this change",
        ...(isPlanned ? ["announced by the plan"] : []),
      ],
      rows,
    ),
    changed.length > rows.length
      ? `And ${changed.length - rows.length} more in \`proof.json\`.`
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function policySection(state: AutopilotState): string {
  const violations = atHead(state).policyCheck?.violations ?? [];
  if (violations.length === 0) return "";
  const rows = violations
    .slice(0, 40)
    .map((violation) => [
      violation.mode === "block" ? "✗ blocks" : "look first",
      codeCell(place(violation), 200),
      cell(violation.rule, 60),
      cell(violation.text, 300),
    ]);
  const mends = [
    ...new Set(violations.filter(({ mode }) => mode === "block").map(({ mend }) => mend)),
  ];
  return [
    `**Policy**: ${counted(violations.length, "place")} for a person to look at.`,
    table(["", "where", "rule", "what"], rows),
    ...mends.slice(0, 5).map((mend) => ourWords(mend, 600)),
  ].join("\n\n");
}

function place({ path, line }: Violation): string {
  return line === undefined ? path : `${path}:${line}`;
}

/** What comparing with base showed, as a few sentences. */
export function comparison(state: AutopilotState): string {
  const judgement = judgementOfHead(state);
  if (judgement === undefined) return "";
  const lines = [
    oldTestsLine(judgement),
    redGreenLine(judgement),
    listLine("Fixed (red at base, green now as base wrote them)", judgement.fixed),
    baselineLine(judgement),
    listLine("Gone at head", judgement.disappeared),
    listLine("Skipped at head, run at base", judgement.skipped),
  ].filter((line) => line !== "");
  return lines.map((line) => `- ${line}`).join("\n");
}

function oldTestsLine({ rooms, changed }: Judgement): string {
  if (rooms.old_tests === undefined) return "**Old tests on new code**: no gate runs tests.";
  return changed.length === 0
    ? "**Old tests on new code**: every test of the base branch holds, with base's own test files and configuration."
    : `**Old tests on new code**: ${counted(changed.length, "test")} of the base branch no longer hold.`;
}

function redGreenLine({ redGreen, brought }: Judgement): string {
  const files = counted(brought.tests.length, "test file");
  switch (redGreen.status) {
    case "demonstrated":
      return `**New tests on old code**: ${counted(redGreen.demonstrated.length, "test")} in ${files} fail there and pass here: ${names(redGreen.demonstrated)}.`;
    case "not_demonstrated":
      return `**New tests on old code**: the tests in ${files} pass there too, so they do not show this change.`;
    case "inconclusive":
      return `**New tests on old code**: inconclusive (${redGreen.reason ?? ""}); that is no evidence.`;
    case "not_applicable":
      return redGreen.reason === "inline"
        ? "**New tests on old code**: not applicable, the tests stand inside of source files."
        : "**New tests on old code**: the change brings no test files.";
  }
}

function baselineLine({ gates }: Judgement): string {
  const told = gates.filter(({ comparison: word }) => word !== "unknown" && word !== "passing");
  if (told.length === 0) return "";
  const words = told.map(
    ({ gate, comparison: word, excused }) =>
      `${code(gate, 80)} ${word.replaceAll("_", " ")}${excused ? " (only tests that are red at base)" : ""}`,
  );
  return `**Compared with base**: ${words.join(", ")}.`;
}

function listLine(title: string, tests: readonly NamedTest[]): string {
  return tests.length === 0 ? "" : `**${title}** (${tests.length}): ${names(tests)}.`;
}

function names(tests: readonly NamedTest[]): string {
  const shown = tests.slice(0, 8).map(({ test }) => code(test, 160));
  const rest = tests.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/** The criteria as they were judged; before that as they are claimed. */
export function criteriaOf(state: AutopilotState): readonly JudgedCriterion[] {
  const judgement = judgementOfHead(state);
  if (judgement !== undefined) return judgement.criteria;
  return (state.plan?.criteria ?? []).map(({ id, text }) => {
    const tests = state.claims.filter((c) => c.criterion === id).map(({ test }) => test);
    return { id, text, tests, status: tests.length === 0 ? "unproven" : "claimed", note: "" };
  });
}

/** Acceptance criteria with what bears them out; what is least proved comes first. */
export function criteriaTable(criteria: readonly JudgedCriterion[]): string {
  const rows = criteria
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .slice(0, 30)
    .map(({ id, text, status, tests, note }) => [
      criterionWord[status],
      cell(id, 20),
      cell(text, 300),
      cell([tests.slice(0, 5).join("; "), note].filter((part) => part !== "").join(". "), 600),
    ]);
  return table(["", "criterion", "what must be true", "shown by"], rows);
}

const order = ["unproven", "claimed", "held", "shown"] as const;

const criterionWord: Readonly<Record<JudgedCriterion["status"], string>> = {
  shown: "✓ shown",
  held: "– held",
  claimed: "! claimed",
  unproven: "! unproven",
};

/** The words of the table, for who meets them first. */
export function criteriaNote(): string {
  return details(
    "What these words mean",
    [
      "- shown: its test fails without this change and passes with it; the action ran both",
      "- held: its test passes with and without this change",
      "- claimed: the model names a test that the results do not bear out",
      "- unproven: no test is named",
    ].join("\n"),
  );
}
