import { grouped } from "../../domain/grouped.ts";
import { Rule, type Violation } from "../../domain/violation.ts";

/** More than anyone reads. */
const most = 200;

/** Blocking ones first, then by rule, in the order of `Rule`, and by place; of very many the first, with the rest of each rule as a number. */
export function ordered(found: readonly Violation[]): readonly Violation[] {
  const sorted = [...unique(found)].toSorted(compare);
  const rest = grouped(sorted.slice(most), ({ rule }) => rule);
  const counted = [...rest.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const text = `There ${group.length === 1 ? "is one more" : `are ${group.length} more`} of this kind.`;
    const { rule, mode, path, mend } = first;
    return [{ rule, mode, path, text, mend }];
  });
  return [...sorted.slice(0, most), ...counted].toSorted(byMode);
}

function unique(found: readonly Violation[]): Iterable<Violation> {
  return new Map(found.map((one) => [JSON.stringify(one), one])).values();
}

/** Of a rule's places in the order in which they are read; never by locale. */
function compare(a: Violation, b: Violation): number {
  return byMode(a, b) || byRule(a.rule, b.rule) || byText(a, b);
}

function byMode(a: Violation, b: Violation): number {
  return Number(a.mode === "review") - Number(b.mode === "review");
}

function byRule(a: Rule, b: Rule): number {
  return Rule.options.indexOf(a) - Rule.options.indexOf(b);
}

function byText(a: Violation, b: Violation): number {
  return order(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || order(a.text, b.text);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
