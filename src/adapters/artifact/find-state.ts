import { z } from "zod";
import { grouped } from "../../domain/grouped.ts";
import type { FoundRun, StateArtifact } from "../../ports/artifacts.ts";
import type { Search } from "./search.ts";
import { parseStateArtifactName } from "./state-artifact.ts";
import { cannotList, stateMissing } from "./state-missing.ts";

const pages = 3;
const perPage = 100;

/** Source: GitHub's REST API, "List artifacts for a repository". */
const Page = z.object({
  artifacts: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      size_in_bytes: z.int(),
      expired: z.boolean(),
      digest: z.string().nullish(),
      workflow_run: z
        .object({
          id: z.int().optional(),
          repository_id: z.int().optional(),
          head_repository_id: z.int().nullish(),
        })
        .nullish(),
    }),
  ),
});

/**
 * The runs that left a state, the newest first.
 * @throws AutopilotError `state_missing` saying where it was looked for, `github_unavailable`.
 */
export async function findState(query: Search): Promise<readonly FoundRun[]> {
  const found: StateArtifact[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const listed = await list(query, page);
    found.push(...listed.artifacts.flatMap((artifact) => wanted(query, artifact)));
    if (listed.artifacts.length < perPage) break;
    // A repository's artifacts come newest first; those of a workflow run in no order that is documented.
    if (found.length > 0 && !isWorkflowRun(query.from)) break;
  }
  if (found.length === 0) throw stateMissing(query, pages * perPage);
  return byRun(found.toSorted((a, b) => b.id - a.id));
}

async function list(query: Search, page: number): Promise<z.infer<typeof Page>> {
  const { owner, name } = query.repository;
  const params = { owner, repo: name, per_page: perPage, page };
  try {
    const { data } = isWorkflowRun(query.from)
      ? await query.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
          ...params,
          run_id: Number(query.from),
        })
      : await query.request("GET /repos/{owner}/{repo}/actions/artifacts", params);
    return Page.parse(data);
  } catch (error) {
    throw cannotList(query, error);
  }
}

function wanted(
  query: Search,
  artifact: z.infer<typeof Page>["artifacts"][number],
): readonly StateArtifact[] {
  const name = parseStateArtifactName(artifact.name);
  if (name === undefined || artifact.expired || !isOurs(artifact, name.workflowRunId)) return [];
  const { from, prefixes } = query;
  const isAsked =
    isWorkflowRun(from) || from === "latest" ? hasPrefix(name.key, prefixes) : name.key === from;
  if (!isAsked) return [];
  const { id, size_in_bytes: bytes, digest } = artifact;
  return [{ ...name, id, name: artifact.name, bytes, digest: digest ?? undefined }];
}

/**
 * A workflow run of a fork leaves its artifacts here too, and whoever wrote its workflow chose name and content: a state
 * counts only from a run of this repository's own code, under that run's id.
 */
function isOurs(
  { workflow_run: run }: z.infer<typeof Page>["artifacts"][number],
  workflowRunId: number,
): boolean {
  return run?.id === workflowRunId && run.head_repository_id === run.repository_id;
}

function hasPrefix(key: string, prefixes: readonly string[]): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}

function isWorkflowRun(from: string): boolean {
  return /^\d+$/.test(from);
}

function byRun(artifacts: readonly StateArtifact[]): readonly FoundRun[] {
  return [...grouped(artifacts, ({ key }) => key)].map(([key, own]) => ({
    key,
    artifacts: own,
  }));
}
