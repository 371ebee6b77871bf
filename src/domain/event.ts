import { z } from "zod";
import { Action } from "./action.ts";
import { Aim, Pull } from "./aim.ts";
import { Budget, Usage } from "./budget.ts";
import { ChangedFile } from "./changed-file.ts";
import { Claim } from "./claim.ts";
import { Context } from "./context.ts";
import { Finding, KnownFinding, Recheck, Vote } from "./finding.ts";
import { Gate, GateResult } from "./gate.ts";
import { Judgement, NamedTest } from "./judgement.ts";
import { ComparedFile } from "./lines-elsewhere.ts";
import { Phase } from "./phase.ts";
import { PlanResult } from "./plan.ts";
import { Policy } from "./policy.ts";
import { Review } from "./review.ts";
import { Right } from "./right.ts";
import { Room } from "./room.ts";
import { Sandbox } from "./sandbox.ts";
import { ChecksScope, PhasesScope } from "./scope.ts";
import { Task } from "./task.ts";
import { Ending, TurnFailure } from "./verdict.ts";
import { Violation } from "./violation.ts";

/** What links a line to the one before it. */
const link = { seq: z.int().positive(), ts: z.iso.datetime(), prev: z.string() };

function event<T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) {
  return z.strictObject({ ...link, type: z.literal(type), ...shape });
}

const visit = { phase: Phase, visit: z.int().positive() };

/** Which part of a large diff a reviewer looked at. */
const share = { part: z.int().positive().default(1), parts: z.int().positive().default(1) };

/** Every fact that a run can record, in today's words. Nothing else is state. */
export const Event = z.discriminatedUnion("type", [
  event("run_started", {
    key: z.string(),
    task: Task,
    repository: z.strictObject({ id: z.int().optional(), owner: z.string(), name: z.string() }),
    aim: Aim.default("deliver"),
    scope: z.strictObject({ checks: ChecksScope }),
    pull: Pull.optional(),
    /** The plan waits for a person's word, whatever the policy says. */
    planFirst: z.boolean().default(false),
    /** What people had written there, and what had failed, when the command was given. */
    context: Context.optional(),
    base: z.strictObject({ ref: z.string(), sha: z.string() }),
    branch: z.string(),
    model: z.string(),
    review: Review,
    policy: Policy,
    gates: z.array(Gate),
    /** Gates run side by side. */
    parallel: z.boolean().default(false),
    setup: Gate.optional(),
  }),
  /** A job takes the run up: the first, or one that resumes. */
  event("job_started", {
    workflowRunId: z.int().nonnegative(),
    attempt: z.int().nonnegative(),
    /** The action that carries it; not known of a job of before this was recorded. */
    action: Action.optional(),
    /** In what the agent, setup and gates run; absent where none runs, and for a job of before there were cages. */
    sandbox: Sandbox.optional(),
    /** How far this job carries the run. */
    scope: z.strictObject({ phases: PhasesScope }),
    budget: Budget,
    /** Where the job shows, for links. */
    url: z.string(),
    tools: z.record(z.string(), z.string()),
  }),
  event("ledger_recovered", { line: z.int(), bytes: z.int() }),
  event("redacted", { file: z.string(), rule: z.string(), count: z.int().positive() }),
  event("right_missing", { right: Right, status: z.int(), text: z.string() }),
  event("branch_opened", { commit: z.string() }),
  /** Where a run on a pull request begins: its head to be fixed, or our merge of it into base to be checked. */
  event("head_taken", { commit: z.string(), tree: z.string() }),
  event("phase_started", visit),
  event("phase_completed", { ...visit, note: z.string() }),
  /** The visit found something that only `code` can mend. `evidence` goes into its next prompt. */
  event("phase_rejected", {
    ...visit,
    code: Ending.shape.code,
    note: z.string(),
    evidence: z.string(),
  }),
  /** The visit cannot go on; the run ends with this. */
  event("phase_failed", { ...visit, ending: Ending }),
  /** A job died within the visit. */
  event("phase_interrupted", { ...visit, note: z.string() }),
  event("turn_started", {
    ...visit,
    turn: z.int().positive(),
    role: z.string(),
    resumes: z.int().positive().optional(),
  }),
  event("model_called", {
    turn: z.int().positive(),
    usage: Usage,
    status: z.int(),
    estimated: z.boolean(),
  }),
  event("turn_ended", {
    turn: z.int().positive(),
    outcome: z.union([z.literal("submitted"), TurnFailure]),
    text: z.string(),
    durationMs: z.int().nonnegative(),
    /** Kimi's session, where one can be continued. */
    session: z.string().optional(),
  }),
  event("setup_finished", { ...visit, result: GateResult }),
  event("plan_submitted", { plan: PlanResult }),
  /** A person agrees to the plan that was submitted last. */
  event("plan_approved", { by: z.string() }),
  event("change_committed", {
    ...visit,
    commit: z.string(),
    tree: z.string(),
    message: z.string(),
  }),
  /** The whole change against base, after a commit. */
  event("change_measured", { tree: z.string(), files: z.array(ChangedFile) }),
  event("claims_submitted", { claims: z.array(Claim), summary: z.string() }),
  event("gate_finished", { ...visit, room: Room, tree: z.string(), result: GateResult }),
  event("policy_checked", { ...visit, tree: z.string(), violations: z.array(Violation) }),
  event("judged", { ...visit, judgement: Judgement }),
  /** A person agrees that these tests no longer hold; it counts for this very tree and these tests. */
  event("expectations_approved", {
    tree: z.string(),
    tests: z.array(NamedTest),
    by: z.string(),
  }),
  event("review_submitted", {
    ...visit,
    reviewer: z.string(),
    tree: z.string(),
    summary: z.string(),
    findings: z.array(Finding),
    ...share,
    /** The tree that this reviewer had seen before; what changed since was reviewed, else the whole change. */
    since: z.string().optional(),
    /** What became of findings of earlier rounds. */
    earlier: z.array(Recheck).default([]),
  }),
  event("review_failed", {
    ...visit,
    reviewer: z.string(),
    failure: TurnFailure,
    text: z.string(),
    ...share,
  }),
  /** Every finding that the run knows once all reviewers of a tree have answered: merged, numbered, placed. */
  event("findings_listed", {
    ...visit,
    tree: z.string(),
    findings: z.array(KnownFinding),
    /** What no reviewer was shown, such as binary files; one line each. */
    unshown: z.array(z.string()),
  }),
  event("finding_voted", { ...visit, vote: Vote }),
  /** Which files with remarks differ between this tree and the pull request's head, where the check runs stand. */
  event("lines_compared", { tree: z.string(), files: z.array(ComparedFile) }),
  event("pushed", { branch: z.string(), commit: z.string(), tree: z.string() }),
  /** What a fix made and did not prove lies on a branch beside the pull request. */
  event("set_aside", { branch: z.string(), commit: z.string(), tree: z.string() }),
  event("proof_sealed", { ledgerHead: z.string(), digest: z.string() }),
  event("delivered", {
    commit: z.string(),
    tree: z.string(),
    pr: z.strictObject({
      number: z.int(),
      url: z.string(),
      operation: z.enum(["created", "updated"]),
    }),
  }),
  /** A view was shown; no view depends on it. */
  event("posted", {
    view: z.string(),
    target: z.string(),
    atSeq: z.int(),
    rendererVersion: z.int(),
    digest: z.string(),
  }),
  event("notified", { notification: z.string(), ok: z.boolean(), text: z.string() }),
  event("run_ended", { ending: Ending }),
]);
export type Event = z.infer<typeof Event>;

type Unlinked<E> = E extends unknown ? Omit<E, keyof typeof link> : never;

/** An event before the ledger gives it its place. */
export type EventBody = Unlinked<Event>;
