import { z } from "zod";

/** Some senders of events write null where others leave a field out. */
function absent<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((given) => given ?? undefined);
}

/** Somebody, as events name people, bots and apps. */
export const Person = z.object({
  login: z.string(),
  id: absent(z.int()),
  type: z.string().default("User"),
});
export type Person = z.infer<typeof Person>;

/** The part of a repository that every event carries. */
const Repository = z.object({ id: z.int(), default_branch: absent(z.string()) });

const number = z.int().positive();
const body = absent(z.string()).transform((text) => text ?? "");
const Label = absent(z.object({ name: z.string() }));

/** An issue, or a pull request as events on issues show it. */
export const Issue = z.object({
  number,
  title: z.string(),
  body,
  state: absent(z.string()),
  user: absent(Person),
  pull_request: absent(z.unknown()),
  performed_via_github_app: absent(z.unknown()),
});
export type Issue = z.infer<typeof Issue>;

/** One side of a pull request; `repo` is null where a fork is gone. */
const Side = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: absent(z.object({ id: z.int() })),
});

export const PullRequest = z.object({
  number,
  title: z.string(),
  body,
  state: absent(z.string()),
  draft: absent(z.boolean()),
  user: absent(Person),
  head: Side,
  base: Side,
});
export type PullRequest = z.infer<typeof PullRequest>;

const Comment = z.object({
  id: z.int(),
  body,
  user: absent(Person),
  performed_via_github_app: absent(z.unknown()),
});

const common = { action: z.string(), sender: Person, repository: Repository };

/** `issue_comment`, only the fields that are needed. Source of all: GitHub's webhook payloads. */
export const IssueComment = z.object({
  ...common,
  comment: Comment,
  issue: Issue,
  changes: absent(z.object({ body: absent(z.object({ from: z.string() })) })),
});
export type IssueComment = z.infer<typeof IssueComment>;

/** `issues`. */
export const Issues = z.object({ ...common, issue: Issue, label: Label });
export type Issues = z.infer<typeof Issues>;

/** `pull_request` and `pull_request_target`. */
export const Pulls = z.object({ ...common, pull_request: PullRequest, label: Label });
export type Pulls = z.infer<typeof Pulls>;

/** `pull_request_review`. */
export const Review = z.object({
  ...common,
  review: Comment,
  pull_request: PullRequest,
});
export type Review = z.infer<typeof Review>;

/** `pull_request_review_comment`. */
export const ReviewComment = z.object({
  ...common,
  comment: Comment.extend({ path: absent(z.string()), line: absent(z.int()) }),
  pull_request: PullRequest,
});
export type ReviewComment = z.infer<typeof ReviewComment>;

/** `workflow_run`. Older payloads do not say who caused the run. */
export const WorkflowRun = z.object({
  ...common,
  workflow_run: z.object({
    id: z.int(),
    name: absent(z.string()),
    path: absent(z.string()),
    event: z.string(),
    conclusion: absent(z.string()),
    head_branch: absent(z.string()),
    head_sha: z.string(),
    run_attempt: absent(z.int()),
    html_url: absent(z.string()),
    workflow_id: absent(z.int()),
    pull_requests: absent(
      z.array(z.object({ number, head: z.object({ ref: z.string(), sha: z.string() }) })),
    ),
    head_repository: absent(z.object({ id: z.int() })),
    actor: absent(Person),
    triggering_actor: absent(Person),
  }),
});
export type WorkflowRun = z.infer<typeof WorkflowRun>;

const word = absent(z.union([z.string(), z.number()]).transform(String)).transform((t) => t ?? "");

/** What a dispatch may say beside the inputs of the step: `inputs` of a workflow, `client_payload` of a repository. */
const Said = absent(
  z.object({
    task: word,
    command: word,
    "resume-from": word,
    issue: word,
    "pull-request": word,
  }),
);

/** What any event may tell of where it happened and who caused it. */
export const AnyEvent = z.object({
  sender: absent(Person),
  repository: absent(Repository),
  issue: absent(Issue.pick({ number: true, title: true, pull_request: true })),
  pull_request: absent(
    z.object({
      number,
      title: z.string(),
      head: absent(Side.partial()),
      base: absent(Side.partial()),
    }),
  ),
  inputs: Said.catch(undefined),
  client_payload: Said.catch(undefined),
});
export type AnyEvent = z.infer<typeof AnyEvent>;

/** Whether a pull request comes from somewhere else: also from a repository that is gone. */
export function isFork({
  head,
  base,
}: {
  readonly head?: { readonly repo?: { readonly id: number } | undefined } | undefined;
  readonly base?: { readonly repo?: { readonly id: number } | undefined } | undefined;
}): boolean {
  return head?.repo === undefined || head.repo.id !== base?.repo?.id;
}
