import type { Action } from "./action.ts";
import type { Aim, Pull } from "./aim.ts";
import type { Budget, Usage } from "./budget.ts";
import type { ChangedFile } from "./changed-file.ts";
import type { Claim } from "./claim.ts";
import type { Context } from "./context.ts";
import type { Finding, KnownFinding, Recheck, Vote } from "./finding.ts";
import type { Gate, GateResult } from "./gate.ts";
import type { Judgement, NamedTest } from "./judgement.ts";
import type { ComparedFile } from "./lines-elsewhere.ts";
import type { Phase } from "./phase.ts";
import type { PlanResult } from "./plan.ts";
import type { Policy } from "./policy.ts";
import type { Review } from "./review.ts";
import type { Right } from "./right.ts";
import type { Room } from "./room.ts";
import type { Sandbox } from "./sandbox.ts";
import type { Scope } from "./scope.ts";
import type { Task } from "./task.ts";
import type { Code, Ending, TurnFailure } from "./verdict.ts";
import type { Violation } from "./violation.ts";

/** One visit of the run to a phase. Entries are only ever added. */
export interface PhaseLog {
  readonly phase: Phase;
  readonly visit: number;
  readonly startedAt: string;
  readonly completedAt?: string;
  readonly outcome: "open" | "completed" | "rejected" | "failed" | "interrupted";
  readonly success: boolean;
  readonly note: string;
  /** Why and what the next visit of `code` must mend, where this one rejected the change. */
  readonly code?: Code;
  readonly evidence?: string;
  readonly ending?: Ending;
}

/** One `kimi -p` process. */
export interface TurnLog {
  readonly turn: number;
  readonly phase: Phase;
  readonly visit: number;
  readonly role: string;
  readonly outcome?: "submitted" | TurnFailure;
  readonly session?: string;
  readonly usage: Usage;
}

/** What one reviewer said of one tree, or of one part of a large change; `failure` where it gave no answer. */
export interface ValidationResult {
  readonly reviewer: string;
  readonly visit: number;
  readonly tree: string;
  readonly passed: boolean;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly failure?: TurnFailure;
  readonly part: number;
  readonly parts: number;
  /** The tree since which this reviewer looked at what changed; absent for the whole change. */
  readonly since?: string;
  readonly earlier: readonly Recheck[];
}

/** What the wall came to at the tree that was reviewed last. */
export interface Reviewed {
  readonly tree: string;
  readonly unshown: readonly string[];
}

/** The gates of one visit in one room. */
export interface QaResult {
  readonly phase: Phase;
  readonly visit: number;
  readonly room: Room;
  readonly tree: string;
  readonly passed: boolean;
  readonly gates: readonly GateResult[];
}

/** Everything that is known of a run: the fold of its ledger. */
export interface AutopilotState {
  readonly key: string;
  readonly seq: number;
  readonly task: Task;
  readonly repository: {
    readonly id?: number | undefined;
    readonly owner: string;
    readonly name: string;
  };
  readonly aim: Aim;
  /** What of the run is done: how far the job carries it that has it now, or had it last, and how much of a check. */
  readonly scope: Scope;
  readonly pull?: Pull;
  readonly planFirst: boolean;
  /** What people had written there, and what had failed, when the command was given. */
  readonly context?: Context;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly branch: string;
  readonly model: string;
  readonly review: Review;
  readonly policy: Policy;
  readonly gates: readonly Gate[];
  readonly parallel: boolean;
  readonly setup?: Gate | undefined;
  readonly budget: Budget;
  readonly jobs: readonly {
    readonly workflowRunId: number;
    readonly attempt: number;
    readonly url: string;
    /** The action that carried the run there; absent where it is not known. */
    readonly action?: Action;
    /** In what the agent, setup and gates ran there. */
    readonly sandbox?: Sandbox;
  }[];
  readonly tools: Readonly<Record<string, string>>;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Milliseconds in which a job carried the run. */
  readonly activeMs: number;
  /** The phase the run is in, or was in last. */
  readonly phase: Phase;
  readonly phaseLog: readonly PhaseLog[];
  readonly turns: readonly TurnLog[];
  readonly spend: Readonly<Record<Phase, Usage>>;
  /** Visits of `code` that were asked for by a rejection since the run was last taken up after an ending. */
  readonly repairs: number;
  /** Entries that the phase log had when a job last took the run up: a failure among them no longer ends it. */
  readonly takenUpAfter: number;
  readonly missingRights: readonly {
    readonly right: Right;
    readonly status: number;
    readonly text: string;
  }[];
  readonly startCommit?: string;
  readonly plan?: PlanResult;
  /** Who agreed to this plan; gone with it when another one is submitted. */
  readonly planApproval?: { readonly by: string };
  readonly setupResult?: GateResult;
  readonly head?: { readonly commit: string; readonly tree: string };
  readonly changes: readonly ChangedFile[];
  readonly claims: readonly Claim[];
  readonly testSummary: string;
  readonly qaResults: readonly QaResult[];
  /** What the last look at the policy found; `tree` says at which change. */
  readonly policyCheck?: { readonly tree: string; readonly violations: readonly Violation[] };
  /** What the rooms showed of the last tree that was judged. */
  readonly judgement?: Judgement;
  readonly approval?: {
    readonly tree: string;
    readonly tests: readonly NamedTest[];
    readonly by: string;
  };
  readonly validationResults: readonly ValidationResult[];
  /** Every finding that was ever raised, as it stands now. */
  readonly findings: readonly KnownFinding[];
  readonly votes: readonly Vote[];
  /** Absent until all reviewers of a tree have answered, and again from the next answer on. */
  readonly reviewed?: Reviewed;
  /** Files with remarks that are other ones at the pull request's head than in this tree. */
  readonly compared?: { readonly tree: string; readonly files: readonly ComparedFile[] };
  readonly pushed?: { readonly branch: string; readonly commit: string; readonly tree: string };
  /** Where what a fix made lies while it is not on the pull request's own branch. */
  readonly aside?: { readonly branch: string; readonly commit: string; readonly tree: string };
  readonly sealed?: { readonly ledgerHead: string; readonly digest: string };
  readonly delivered?: {
    readonly commit: string;
    readonly tree: string;
    readonly pr: {
      readonly number: number;
      readonly url: string;
      readonly operation: "created" | "updated";
    };
  };
  readonly ending?: Ending;
}

/** The action that carried the run last; undefined where that is not known. */
export function makerOf({ jobs }: Pick<AutopilotState, "jobs">): Action | undefined {
  return jobs.at(-1)?.action;
}
