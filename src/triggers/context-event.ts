import { z } from "zod";

/** Payloads write null for what is not there, and other senders than GitHub leave more out: what is odd counts as absent. */
function absent<S extends z.ZodType>(schema: S) {
  return schema
    .nullish()
    .transform((given) => given ?? undefined)
    .catch(undefined);
}

const Person = z.object({ login: z.string(), type: z.string().default("User") });
const Place = {
  number: z.int().positive(),
  title: z.string().default(""),
  body: absent(z.string()),
  user: absent(Person),
  author_association: absent(z.string()),
  created_at: absent(z.string()),
  updated_at: absent(z.string()),
  comments: absent(z.int().nonnegative()),
};

/** What an event tells of the place that it happened in, and of when. */
export const ContextEvent = z.object({
  action: absent(z.string()),
  issue: absent(z.object({ ...Place, pull_request: absent(z.unknown()) })),
  pull_request: absent(z.object({ ...Place, review_comments: absent(z.int().nonnegative()) })),
  comment: absent(
    z.object({
      id: z.int(),
      created_at: z.string(),
      updated_at: z.string(),
      /** Only comments on lines of a pull request have one. */
      path: absent(z.string()),
    }),
  ),
  review: absent(z.object({ id: z.int(), submitted_at: absent(z.string()) })),
  workflow_run: absent(
    z.object({
      id: z.int(),
      conclusion: absent(z.string()),
      updated_at: absent(z.string()),
    }),
  ),
});
export type ContextEvent = z.infer<typeof ContextEvent>;

/** The moment and the text that started a run: what came later does not count. */
export interface Trigger {
  /** ISO time; undefined where the event does not tell. */
  readonly at: string | undefined;
  /** The comment, review or comment on lines that gave the command: it is the task, and no context. */
  readonly own: { readonly kind: "comment" | "line" | "review"; readonly id: number } | undefined;
}

/** When the event happened, by its own words. */
export function triggerOf(event: ContextEvent): Trigger {
  const { comment, review, action } = event;
  if (comment !== undefined) {
    const at = action === "edited" ? comment.updated_at : comment.created_at;
    return { at, own: { kind: comment.path === undefined ? "comment" : "line", id: comment.id } };
  }
  if (review !== undefined)
    return { at: review.submitted_at, own: { kind: "review", id: review.id } };
  return { at: event.workflow_run?.updated_at ?? changedAt(event), own: undefined };
}

/** A label, an assignment or a push changes what it is put on; a time that did not change tells nothing. */
function changedAt({ action, issue, pull_request: pull }: ContextEvent): string | undefined {
  const place = issue ?? pull;
  const { created_at: created, updated_at: updated } = place ?? {};
  return action === "opened" || updated !== created ? updated : undefined;
}
