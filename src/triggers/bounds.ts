import type { Policy } from "../domain/policy.ts";
import type { Ending } from "../domain/verdict.ts";
import type { Order } from "./order.ts";
import type { Bound } from "./request.ts";

/** Something that is counted, and up to how many there may be. */
export interface Counter {
  /** Such as `i12` or `2026-11-22`. */
  readonly of: string;
  readonly most: number;
  /** What to do where there are as many: a mend of the policy, or nothing for what goes on by itself. */
  readonly key: "max_runs_per_issue" | "max_runs_per_day" | undefined;
}

/** What an order counts against; nothing where it starts no run. `today` is an ISO time. */
export function countersOf(
  order: Order,
  bound: Bound,
  { policy, today }: { readonly policy: Policy; readonly today: string },
): readonly Counter[] {
  if (order.kind !== "run" && order.kind !== "check" && order.kind !== "fix") return [];
  const day = {
    of: today.slice(0, 10),
    most: policy.max_runs_per_day,
    key: "max_runs_per_day",
  } as const;
  switch (bound.kind) {
    case "day":
      return [day];
    case "thread":
      return [
        day,
        { of: `i${bound.number}`, most: policy.max_runs_per_issue, key: "max_runs_per_issue" },
      ];
    case "mend":
      return [day, { of: `mend-${bound.name}`, most: bound.most, key: undefined }];
  }
}

/** Why an order starts no run any more: for the person who gave it. */
export function tooMany({ of, most, key }: Counter & { readonly key: string }): Ending {
  const where = key === "max_runs_per_day" ? `in this repository on ${of} (UTC)` : "here";
  return {
    verdict: "needs_more_budget",
    code: "too_many_runs",
    text: `${most} runs were started ${where}: no more are (\`${key}\`).`,
    mend: `${key === "max_runs_per_day" ? "Wait for the next day, or allow" : "Allow"} more in \`.omk/autopilot.toml\` on the base branch: \`${key} = ${Math.min(100, most * 2)}\`. \`resume\` and \`approve\` are not counted.`,
  };
}
