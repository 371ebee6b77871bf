import { counted } from "../../domain/count.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { Violation } from "../../domain/violation.ts";
import { visitOf } from "../../domain/visits.ts";
import type { World } from "../../ports/world.ts";

/** Holds the change against the policy; what blocks goes back to `code`, which can take it out again. */
export async function checkPolicy(world: World, tree: string): Promise<Outcome | undefined> {
  const violations = [...(await world.policyCheck.violations())];
  const visit = visitOf(world.state(), "verify");
  world.record({ type: "policy_checked", phase: "verify", visit, tree, violations });
  const blocking = violations.filter(({ mode }) => mode === "block");
  const [first] = blocking;
  if (first === undefined) return undefined;
  const more =
    blocking.length === 1 ? "" : ` and ${counted(blocking.length - 1, "more violation")}`;
  return {
    kind: "rejected",
    code: "policy_broken",
    note: `The change breaks the policy: ${first.text}${more === "" ? "" : ` (${more.trim()})`}`,
    evidence: [
      "The change breaks rules of this repository. Take these parts out of the change, or reach the goal without them:",
      ...blocking.map(asEvidence),
    ].join("\n\n"),
  };
}

/** The text names the path, written so that it stays on its line. */
function asEvidence({ rule, text, mend }: Violation): string {
  return `${rule}: ${text}\n${mend}`;
}
