import { z } from "zod";

const Person = z.object({ login: z.string(), id: z.int(), type: z.string().default("User") });

/** The part of a repository that every event carries. */
const Repository = z.object({ id: z.int(), default_branch: z.string().optional() });

/** `issue_comment`, only the fields that are needed. Source: GitHub's webhook payloads. */
export const IssueComment = z.object({
  action: z.string(),
  comment: z.object({
    id: z.int(),
    body: z.string().nullable(),
    user: Person.nullable(),
    performed_via_github_app: z.unknown().optional(),
  }),
  issue: z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullable().optional(),
    pull_request: z.unknown().optional(),
  }),
  sender: Person,
  repository: Repository,
});
export type IssueComment = z.infer<typeof IssueComment>;

/** What any other event may tell of where it happened and who caused it. */
export const AnyEvent = z.object({
  sender: Person.optional(),
  repository: Repository.optional(),
  issue: z
    .object({ number: z.int().positive(), title: z.string(), pull_request: z.unknown().optional() })
    .optional(),
  pull_request: z.object({ number: z.int().positive(), title: z.string() }).optional(),
});
export type AnyEvent = z.infer<typeof AnyEvent>;
