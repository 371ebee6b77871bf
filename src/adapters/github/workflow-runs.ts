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
