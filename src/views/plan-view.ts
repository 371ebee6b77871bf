import type { PlanResult } from "../domain/plan.ts";
import { cell, code, inline, prose, quote, table } from "./markdown.ts";

/** The plan as a person reads it, within about 20,000 characters. */
export function planText(plan: PlanResult): string {
  const parts = [
    plan.title === "" ? "" : `**${inline(plan.title, 200)}**`,
    prose(plan.summary, 3_000),
    plan.question === "" ? "" : `**Question**\n\n${quote(plan.question, 4_000)}`,
    numbered("Steps", plan.steps),
    criteria(plan),
    plan.test_strategy === "" ? "" : `**Tests**\n\n${prose(plan.test_strategy, 1_500)}`,
    listed("Expectations that change", plan.changed_expectations),
    listed("Risks", plan.risks),
    plan.files.length === 0
      ? ""
      : `**Files** ${plan.files
          .slice(0, 30)
          .map((path) => code(path, 150))
          .join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function criteria(plan: PlanResult): string {
  if (plan.criteria.length === 0) return "";
  const rows = plan.criteria.slice(0, 30).map(({ id, text }) => [cell(id, 20), cell(text, 400)]);
  return table(["criterion", "what will be true"], rows);
}

function numbered(title: string, items: readonly string[]): string {
  return itemised(title, items, (index) => `${index + 1}.`);
}

function listed(title: string, items: readonly string[]): string {
  return itemised(title, items, () => "-");
}

function itemised(
  title: string,
  items: readonly string[],
  mark: (index: number) => string,
): string {
  if (items.length === 0) return "";
  const lines = items.slice(0, 20).map((item, index) => `${mark(index)} ${inline(item, 400)}`);
  return `**${title}**\n\n${lines.join("\n")}`;
}
