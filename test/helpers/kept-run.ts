import { z } from "zod";
import type { Phase } from "../../src/domain/phase.ts";
import type { Code, Verdict } from "../../src/domain/verdict.ts";

/** The runs that are kept of each format. */
export const KeptName = z.enum([
  "ready",
  "not-ready",
  "waiting",
  "two-jobs",
  "check",
  "cancelled",
  "quota",
]);
export type KeptName = z.infer<typeof KeptName>;

/** How each of them ended, and in which phase. */
export const endings: Readonly<
  Record<KeptName, { readonly verdict: Verdict; readonly code: Code; readonly phase: Phase }>
> = {
  ready: { verdict: "ready", code: "proved", phase: "deliver" },
  "not-ready": { verdict: "not_ready", code: "gates_red", phase: "test" },
  waiting: { verdict: "blocked_on_human", code: "plan_to_approve", phase: "plan" },
  "two-jobs": { verdict: "ready", code: "to_deliver", phase: "review" },
  check: { verdict: "ready", code: "checked", phase: "review" },
  cancelled: { verdict: "cancelled", code: "cancelled", phase: "review" },
  quota: { verdict: "blocked_on_external", code: "quota", phase: "test" },
};

/** `artifact.json`: where the artifact service had `artifact.zip`. */
export const KeptArtifact = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int(),
  digest: z.string().nullable(),
  created_at: z.string(),
  expires_at: z.string(),
  repository_id: z.int(),
  workflow_run_id: z.int(),
  run_attempt: z.int(),
});

const User = z.object({ login: z.string(), type: z.string() });
const Thread = {
  number: z.int(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.string(),
  user: User,
  labels: z.array(z.object({ name: z.string() })),
  created_at: z.string(),
};
const End = z.object({ ref: z.string(), sha: z.string() });

/** `github.json`: what GitHub held beside the git repository when the run's job was over, in the shapes of its REST API. */
export const KeptGitHub = z.object({
  repository: z.object({
    id: z.int(),
    owner: z.string(),
    name: z.string(),
    default_branch: z.string(),
  }),
  /** The addresses that stand in the texts. */
  server_url: z.string(),
  api_url: z.string(),
  issues: z.array(z.object(Thread)),
  pull_requests: z.array(
    z.object({ ...Thread, draft: z.boolean(), merged: z.boolean(), head: End, base: End }),
  ),
  comments: z.array(
    z.object({
      id: z.int(),
      issue_number: z.int(),
      user: User,
      author_association: z.string().optional(),
      created_at: z.string(),
      updated_at: z.string(),
      body: z.string(),
    }),
  ),
  reactions: z.array(z.object({ subject: z.string(), user: User, content: z.string() })),
  check_runs: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      head_sha: z.string(),
      external_id: z.string().nullable(),
      status: z.string(),
      conclusion: z.string().nullable(),
      started_at: z.string().nullish(),
      completed_at: z.string().nullish(),
      details_url: z.string().nullable(),
      output: z.object({
        title: z.string().nullable(),
        summary: z.string().nullable(),
        text: z.string().nullable(),
      }),
      annotations: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
  workflow_runs: z.array(
    z.object({
      id: z.int(),
      run_number: z.int(),
      run_attempt: z.int(),
      event: z.string(),
      head_branch: z.string(),
      head_sha: z.string(),
      status: z.string(),
      conclusion: z.string().nullable(),
      created_at: z.string(),
      actor: z.string(),
    }),
  ),
  /** Of every artifact, also of those that are not kept. */
  artifacts: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      size_in_bytes: z.int(),
      workflow_run: z.object({ id: z.int() }),
    }),
  ),
});
export type KeptGitHub = z.infer<typeof KeptGitHub>;
