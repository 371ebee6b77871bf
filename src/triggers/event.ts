import { z } from "zod";

const Person = z.object({ login: z.string(), id: z.int(), type: z.string().default("User") });

/** Some senders of events write null where others leave a field out. */
function absent<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((given) => given ?? undefined);
}

/** The part of a repository that every event carries. */
const Repository = z.object({ id: z.int(), default_branch: absent(z.string()) });

/** `issue_comment`, only the fields that are needed. Source: GitHub's webhook payloads. */
export const IssueComment = z.object({
  action: z.string(),
  comment: z.object({
    id: z.int(),
    body: z.string().nullable(),
    user: Person.nullable(),
    performed_via_github_app: absent(z.unknown()),
  }),
  issue: z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullable().optional(),
    pull_request: absent(z.unknown()),
  }),
  sender: Person,
  repository: Repository,
});
export type IssueComment = z.infer<typeof IssueComment>;

/** What any other event may tell of where it happened and who caused it. */
export const AnyEvent = z.object({
  sender: absent(Person),
  repository: absent(Repository),
  issue: absent(
    z.object({
      number: z.int().positive(),
      title: z.string(),
      pull_request: absent(z.unknown()),
    }),
  ),
  pull_request: absent(z.object({ number: z.int().positive(), title: z.string() })),
});
export type AnyEvent = z.infer<typeof AnyEvent>;
