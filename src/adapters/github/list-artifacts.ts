import { z } from "zod";
import type { ArtifactPage, ArtifactsAsked } from "../../ports/artifacts.ts";
import type { Refusal } from "../../ports/github.ts";
import { isOwnCode } from "./own-code.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

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

/** One page of the artifacts that workflow runs of this repository's own code left, or how GitHub refuses it. */
export async function listArtifacts(
  place: Place,
  { workflowRunId, name, page }: ArtifactsAsked,
): Promise<ArtifactPage | Refusal> {
  const { actions } = place.client.rest;
  const asked = {
    ...repo(place),
    per_page: perPage,
    page,
    ...(name === undefined ? {} : { name }),
  };
  try {
    const { data } =
      workflowRunId === undefined
        ? await actions.listArtifactsForRepo(asked)
        : await actions.listWorkflowRunArtifacts({ ...asked, run_id: workflowRunId });
    const read = Page.safeParse(data);
    if (!read.success) return { status: 502, text: "The answer is no list of artifacts." };
    const { artifacts } = read.data;
    return { artifacts: artifacts.flatMap(own), isLast: artifacts.length < perPage };
  } catch (error) {
    const { status, text } = troubleOf(error);
    return { status, text };
  }
}

function own(
  artifact: z.infer<typeof Page>["artifacts"][number],
): ArtifactPage["artifacts"][number][] {
  const { id, name, size_in_bytes: bytes, expired, digest, workflow_run: run } = artifact;
  if (run?.id === undefined || !isOwnCode(run.repository_id, run.head_repository_id)) return [];
  return [
    { id, name, bytes, isExpired: expired, digest: digest ?? undefined, workflowRunId: run.id },
  ];
}
