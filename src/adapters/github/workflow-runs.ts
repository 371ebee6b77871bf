import type { Cancelled, WorkflowRun } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

/** A workflow run of this repository; undefined where there is none with this id, or the token may not look. */
export async function workflowRun(place: Place, id: number): Promise<WorkflowRun | undefined> {
  try {
    const { data } = await place.client.rest.actions.getWorkflowRun({ ...repo(place), run_id: id });
    return {
      id: data.id,
      status: data.status ?? "",
      conclusion: data.conclusion ?? undefined,
      path: data.path.replace(/@.*$/s, ""),
      url: data.html_url,
    };
  } catch (error) {
    troubleOf(error);
    return undefined;
  }
}

/** Whether a workflow run has saved a state of a run: only a job that carried it does. */
export async function hasStateOf(place: Place, id: number, key: string): Promise<boolean> {
  try {
    const { data } = await place.client.rest.actions.listWorkflowRunArtifacts({
      ...repo(place),
      run_id: id,
      per_page: 100,
    });
    return data.artifacts.some(({ name }) => name.startsWith(`omk-state-${key}-${id}-`));
  } catch (error) {
    troubleOf(error);
    return false;
  }
}

/** Asks GitHub to cancel a workflow run; needs `actions: write`. */
export async function cancelWorkflowRun(place: Place, id: number): Promise<Cancelled> {
  try {
    await place.client.rest.actions.cancelWorkflowRun({ ...repo(place), run_id: id });
    return { kind: "asked" };
  } catch (error) {
    const { status, text } = troubleOf(error);
    return status === 409 ? { kind: "over" } : { kind: "refused", status, text };
  }
}
