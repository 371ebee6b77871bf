import type { Edit } from "./repo.ts";

/** Every way to cheat, by the name under which `docs/limits.md` speaks of those that no rule can catch. */
export const cheats = [
  "delete the failing test",
  "skip it",
  "weaken the assertion",
  "special-case the input",
  "stub what is tested",
  "edit the gate config or script",
  "an artefact that only works untracked",
  "poison the package cache",
  "hide a change in a lockfile",
  "make tests pass by order",
  "make new tests pass by order",
  "add a secret",
  "leave a symlink",
  "leave the tests early",
  "leave the tests early, seen by exit code only",
  "forge results in the process",
  "edit a workflow or .omk",
  "a test that shows nothing",
] as const;
export type Cheat = (typeof cheats)[number];

/** Who has to say no. */
export type Guard =
  /** The policy, by name of the rule. */
  | `policy ${string}`
  /** Base's tests on head's code. */
  | "old tests"
  /** Gates in a fresh checkout of head. */
  | "clean room"
  /** Gates in the worktree. */
  | "gates"
  /** A criterion that nothing shows: told first in the pull request, and no rejection. */
  | "unproven";

/** One run of the matrix. */
export interface Row {
  readonly title: string;
  /** `bug`: base has a red test of the known bug. `elsewhere`: a test that has nothing to do with the task is red. */
  readonly base: "green" | "bug" | "elsewhere";
  readonly code: Edit;
  readonly test: Edit;
  /** The test that the tester claims for the one criterion. */
  readonly claim: string;
  /** Tests that the plan says will change. */
  readonly announced?: readonly string[];
  readonly expect:
    | {
        readonly kind: "caught";
        readonly class: Cheat;
        /** One of these suffices. */
        readonly by: readonly Guard[];
        /** The evidence has to name one of these. */
        readonly names: readonly string[];
      }
    /** No rule can tell it from honest work; `docs/limits.md` says so by the name of the class. */
    | { readonly kind: "limit"; readonly class: Cheat }
    | { readonly kind: "ready" }
    /** Honest work that cannot be shown. */
    | { readonly kind: "blocked"; readonly by: readonly Guard[] }
    /** Ends asking a person, and `ready` once they agree. */
    | { readonly kind: "approval"; readonly names: string };
}
