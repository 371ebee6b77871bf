import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/**
 * When a workflow run was asked for, as ISO time to the second, however long it waited since and whoever ran it again;
 * undefined where GitHub does not say.
 */
export async function askedAt(place: Place, workflowRunId: number): Promise<string | undefined> {
  try {
    const asked = { ...repo(place), run_id: workflowRunId };
    const { data } = await place.client.rest.actions.getWorkflowRun(asked);
    return data.created_at;
  } catch (error) {
    troubleOf(error);
    return undefined;
  }
}
