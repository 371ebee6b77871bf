import { AutopilotError } from "../../domain/errors.ts";
import type { Refusal } from "../../ports/github.ts";
import type { Search } from "./search.ts";

/** What to throw when no state of the run was found. */
export function stateMissing(query: Search, searched: number): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_missing",
    text: `No saved state was found: ${place(query, searched)} has none ${named(query)}.`,
    mend: "Name the workflow run that carried it last with `resume-from: <run id>` (the number in the address of its page). Artifacts expire: then start a new run.",
  });
}

/** What to throw when GitHub does not list artifacts. */
export function cannotList(query: Search, { status, text }: Refusal): AutopilotError {
  const { owner, name } = query.repository;
  if (status === 404 || status === 403 || status === 401) {
    return new AutopilotError({
      verdict: status === 404 ? "failed_infra" : "blocked_on_external",
      code: "state_missing",
      text: `The artifacts of ${owner}/${name}${ofRun(query)} cannot be read (${status}): ${text}`,
      mend: "Give the job the right to read them, and check the run's id:\n\n```yaml\npermissions:\n  actions: read\n```",
    });
  }
  return new AutopilotError({
    verdict: "failed_infra",
    code: "github_unavailable",
    text: `GitHub did not list the artifacts of ${owner}/${name}: ${text}`,
    mend: "Run the workflow again in a while.",
  });
}

function place(query: Search, searched: number): string {
  const { owner, name } = query.repository;
  return /^\d+$/.test(query.from)
    ? `workflow run ${query.from} of ${owner}/${name}`
    : `${owner}/${name}, among its newest ${searched} artifacts,`;
}

function named({ from, prefixes }: Search): string {
  if (!/^\d+$/.test(from) && from !== "latest") return `of the run ${from}`;
  return prefixes.length === 0
    ? "of any run"
    : `of a run whose key begins with ${prefixes.join(" or ")}`;
}

function ofRun({ from }: Search): string {
  return /^\d+$/.test(from) ? `, workflow run ${from},` : "";
}
