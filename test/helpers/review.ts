import type { Outcome } from "../../src/domain/outcome.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { review } from "../../src/phases/review/review.ts";
import { type FakeOptions, type FakeWorld, fakeWorld, job, started } from "./world.ts";

/** A tree as the wall sees it: its files, its diff against base, and the diff since the tree before. */
export interface FakeTree {
  readonly files?: Readonly<Record<string, string>>;
  readonly patch?: string;
  readonly since?: string;
  readonly lines?: number;
}

export interface Wall {
  readonly world: FakeWorld;
  /** The coder leaves another tree. */
  commit(tree: FakeTree): void;
  /** One visit of review, closed by what came of it. */
  visit(): Promise<Outcome>;
  readonly state: () => AutopilotState;
  /** Roles that were asked since the last time. */
  asked(): readonly string[];
  prompt(role: string): string;
}

/** A run that has come as far as review, over files that the test says. */
export function wall(
  answer: FakeOptions["answer"],
  start: Parameters<typeof started>[0] = {},
  first: FakeTree = {},
): Wall {
  const fake = fakeWorld(answer === undefined ? {} : { answer });
  const trees = new Map<string, FakeTree>();
  let count = 0;
  let seen = 0;
  const head = (): FakeTree => trees.get(fake.state().head?.tree ?? "") ?? {};
  const world: FakeWorld = {
    ...fake,
    workspace: {
      ...fake.workspace,
      change: async () => ({ files: fake.state().changes, patch: head().patch ?? smallPatch }),
      diff: async () => head().since ?? smallPatch,
      list: async (tree) => Object.keys(trees.get(tree)?.files ?? {}),
      read: async (tree, path) => trees.get(tree)?.files?.[path],
    },
  };
  fake.record(started(start));
  fake.record(job());
  const self: Wall = {
    world,
    state: fake.state,
    commit(tree) {
      count += 1;
      const name = `t${count}`;
      trees.set(name, { files: { "add.js": "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n" }, ...tree });
      fake.record({
        type: "change_committed",
        phase: "code",
        visit: count,
        commit: `c${count}`,
        tree: name,
        message: "",
      });
      fake.record({
        type: "change_measured",
        tree: name,
        files: [
          { path: "add.js", operation: "modified", additions: tree.lines ?? 1, deletions: 0 },
        ],
      });
    },
    async visit() {
      const visit = fake.state().phaseLog.length + 1;
      fake.record({ type: "phase_started", phase: "review", visit });
      const outcome = await review(world);
      if (outcome.kind === "completed")
        fake.record({ type: "phase_completed", phase: "review", visit, note: outcome.note });
      else if (outcome.kind === "stopped")
        fake.record({ type: "phase_failed", phase: "review", visit, ending: outcome.ending });
      else {
        const { code, note, evidence } = outcome;
        fake.record({ type: "phase_rejected", phase: "review", visit, code, note, evidence });
      }
      return outcome;
    },
    asked() {
      const roles = fake.asked.slice(seen).map(({ role }) => role);
      seen = fake.asked.length;
      return roles;
    },
    prompt: (role) => fake.asked.findLast((a) => a.role === role)?.prompt ?? "",
  };
  self.commit(first);
  return self;
}

export const smallPatch =
  "diff --git a/add.js b/add.js\n--- a/add.js\n+++ b/add.js\n@@ -1 +1 @@\n-a - b\n+a + b\n";

/** A finding with the least that a reviewer has to say. */
export const remark = (change: Readonly<Record<string, unknown>> = {}) => ({
  severity: "major",
  path: "add.js",
  start_line: 4,
  end_line: 4,
  what: "The sum of two large numbers overflows silently.",
  ...change,
});

export const found = (...findings: readonly unknown[]) => ({ summary: "Looked.", findings });
