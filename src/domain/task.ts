import { z } from "zod";

/** Where a task came from and what it says, pinned at the trigger. */
export const Task = z.strictObject({
  kind: z.enum(["task", "issue", "pr"]),
  /** Issue or pull request number, absent for a workflow step without one. */
  number: z.int().positive().optional(),
  title: z.string(),
  text: z.string(),
  /** Login of the person who asked, and their account id where the event names it. */
  requester: z.string().optional(),
  requesterId: z.int().optional(),
  /** The comment that asked, for the reaction. */
  commentId: z.int().optional(),
});
export type Task = z.infer<typeof Task>;

/** `i12`, `pr7` or `task`: the readable half of a run key. */
export function keyPrefix(task: Pick<Task, "kind" | "number">): string {
  if (task.kind === "task" || task.number === undefined) return "task";
  return task.kind === "issue" ? `i${task.number}` : `pr${task.number}`;
}

/** A branch-safe slug of a text: at most 40 of `a-z0-9-`. */
export function slug(text: string): string {
  const all = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const words =
    all.length <= 40
      ? all
      : all
          .slice(0, 41)
          .replace(/-[^-]*$/, "")
          .slice(0, 40);
  return words || "task";
}
