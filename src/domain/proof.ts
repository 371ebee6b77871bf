import { z } from "zod";
import { Action } from "./action.ts";
import { Aim, Pull } from "./aim.ts";
import { Usage } from "./budget.ts";
import { ChangedFile } from "./changed-file.ts";
import { Finding, KnownFinding, Vote } from "./finding.ts";
import { proofFormat } from "./formats.ts";
import { GateResult } from "./gate.ts";
import { JudgedCriterion, Judgement, NamedTest } from "./judgement.ts";
import { Phase } from "./phase.ts";
import { Policy } from "./policy.ts";
import { Review } from "./review.ts";
import { Sandbox } from "./sandbox.ts";
import { ChecksScope } from "./scope.ts";
import { Task } from "./task.ts";
import { Code, TurnFailure, Verdict } from "./verdict.ts";
import { Violation } from "./violation.ts";

const ProofGates = z.strictObject({
  visit: z.int(),
  tree: z.string(),
  passed: z.boolean(),
  results: z.array(GateResult),
});

/** `proof.json`: what was shown, by which evidence. Its JSON Schema is `docs/proof.schema.json`. */
export const Proof = z.strictObject({
  format: z.literal(proofFormat).describe("format of this file; absent in the first one"),
  action: Action.optional().describe(
    "the action that made this proof; absent for a run that was carried before it was recorded",
  ),
  run: z.string().describe("key of the run"),
  repository: z.strictObject({ id: z.int().optional(), owner: z.string(), name: z.string() }),
  task: z
    .strictObject(Task.pick({ kind: true, number: true, title: true, text: true }).shape)
    .describe("what was asked, as it was pinned when the run was started"),
  aim: Aim.describe(
    "a change of the run's own, or a pull request of somebody that is checked or fixed",
  ),
  scope: z
    .strictObject({ checks: ChecksScope })
    .describe("what of a check was done; all for everything else"),
  pull: Pull.optional().describe("the pull request that the run is about, as it was pinned"),
  planApproval: z.strictObject({ by: z.string() }).optional().describe("who agreed to the plan"),
  sandboxes: z
    .array(Sandbox)
    .optional()
    .describe(
      "in what the agent, setup and gates of each job ran; absent where that was not recorded",
    ),
  base: z
    .strictObject({ ref: z.string(), sha: z.string() })
    .describe("the commit that the change stands on"),
  head: z
    .strictObject({ commit: z.string(), tree: z.string() })
    .optional()
    .describe("the change; the tree is what was proved, whatever commit delivers it"),
  verdict: z
    .strictObject({ verdict: Verdict, code: Code, text: z.string() })
    .describe("what plan to review lead to; delivery happens after the proof"),
  judgement: Judgement.optional().describe(
    "what comparing head with base showed, test by test: changed expectations, red-green, baseline",
  ),
  criteria: z
    .array(JudgedCriterion)
    .describe("acceptance criteria with the tests that bear them out"),
  gates: z
    .strictObject({
      test: ProofGates.optional(),
      verify: ProofGates.optional(),
      old_tests: ProofGates.optional(),
      new_tests: ProofGates.optional(),
      base: ProofGates.optional(),
    })
    .describe(
      "what setup and gates showed: in the worktree (test), in fresh checkouts of head (verify), of base's tests on head's code (old_tests), of head's tests on base's code (new_tests), of base",
    ),
  policy: z
    .strictObject({ rules: Policy, violations: z.array(Violation) })
    .describe("the repository's rules at base, and where the change breaks them"),
  approval: z
    .strictObject({ tree: z.string(), tests: z.array(NamedTest), by: z.string() })
    .optional()
    .describe("who agreed that these tests no longer hold, for this tree"),
  setup: GateResult.optional().describe("setup in the worktree, the last time"),
  reviews: z
    .array(
      z.strictObject({
        reviewer: z.string(),
        tree: z.string(),
        summary: z.string(),
        findings: z.array(Finding),
        failure: TurnFailure.optional().describe("why there is no answer; never a pass"),
        part: z.int().describe("which part of a large diff was looked at"),
        parts: z.int(),
        since: z
          .string()
          .optional()
          .describe("only what changed since this tree was looked at; absent for the whole change"),
      }),
    )
    .describe("what each reviewer said of the tree that was reviewed last"),
  unshown: z
    .array(z.string())
    .describe("what no reviewer was shown, such as binary files; one line each"),
  review: Review.describe("who was to review; none leaves the wall out"),
  findings: z
    .array(KnownFinding)
    .describe("every finding that was ever raised, merged, as it stands now"),
  votes: z.array(Vote).describe("what verifiers made of findings"),
  changedFiles: z.array(ChangedFile),
  visits: z
    .array(
      z.strictObject({
        phase: Phase,
        visit: z.int(),
        startedAt: z.string(),
        completedAt: z.string().optional(),
        outcome: z.enum(["open", "completed", "rejected", "failed", "interrupted"]),
        code: Code.optional(),
        note: z.string(),
      }),
    )
    .describe("how the run went, visit by visit"),
  usage: z.strictObject({ total: Usage, phases: z.record(Phase, Usage) }).describe("model tokens"),
  usd: z.number().optional().describe("absent where the policy knows no price of the model"),
  minutes: z.number().describe("minutes in which a job carried the run"),
  model: z.string(),
  tools: z.record(z.string(), z.string()).describe("versions of the tools of the last job"),
  ledgerHead: z
    .string()
    .describe("sha256 of the last line of events.jsonl that this proof is made of"),
});
export type Proof = z.infer<typeof Proof>;
