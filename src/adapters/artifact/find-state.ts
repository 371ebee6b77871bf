import { grouped } from "../../domain/grouped.ts";
import type { FoundRun, ListedArtifact, StateArtifact } from "../../ports/artifacts.ts";
import type { Search } from "./search.ts";
import { parseStateArtifactName } from "./state-artifact.ts";
import { cannotList, stateMissing } from "./state-missing.ts";

const pages = 3;

/**
 * The runs that left a state, the newest first.
 * @throws AutopilotError `state_missing` saying where it was looked for, `github_unavailable`.
 */
export async function findState(query: Search): Promise<readonly FoundRun[]> {
  const of = isWorkflowRun(query.from) ? { workflowRunId: Number(query.from) } : {};
  const found: StateArtifact[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const listed = await query.list({ ...of, page });
    if ("status" in listed) throw cannotList(query, listed);
    found.push(...listed.artifacts.flatMap((artifact) => wanted(query, artifact)));
    if (listed.isLast) break;
    // A repository's artifacts come newest first; those of a workflow run in no order that is documented.
    if (found.length > 0 && !isWorkflowRun(query.from)) break;
  }
  if (found.length === 0) throw stateMissing(query, pages * 100);
  return byRun(found.toSorted((a, b) => b.id - a.id));
}

/** A workflow chooses the names of its artifacts: a state counts only under the id of the run that left it. */
function wanted(
  { from, prefixes }: Search,
  { isExpired, ...artifact }: ListedArtifact,
): readonly StateArtifact[] {
  const name = parseStateArtifactName(artifact.name);
  if (name === undefined || isExpired || name.workflowRunId !== artifact.workflowRunId) return [];
  const isAsked =
    isWorkflowRun(from) || from === "latest" ? hasPrefix(name.key, prefixes) : name.key === from;
  return isAsked ? [{ ...name, ...artifact }] : [];
}

function hasPrefix(key: string, prefixes: readonly string[]): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}

function isWorkflowRun(from: string): boolean {
  return /^\d+$/.test(from);
}

function byRun(artifacts: readonly StateArtifact[]): readonly FoundRun[] {
  return [...grouped(artifacts, ({ key }) => key)].map(([key, own]) => ({ key, artifacts: own }));
}
