import { rm } from "node:fs/promises";
import { join } from "node:path";
import { AutopilotError } from "../../domain/errors.ts";
import type { ToolsGuard } from "../../ports/agent.ts";
import { changedSince, type TreeFacts, treeFacts } from "./tree-facts.ts";

/** A folder of tools as it was when they were installed. */
export interface InstalledFolder {
  readonly folder: string;
  readonly facts: TreeFacts;
}

/** What of V8's compiled code is kept, below the cache of the tools. */
export function compiledIn(cache: string): string {
  return join(cache, "compiled");
}

/**
 * Knows the tools as they are now, before the first turn. Compiled code is code, too: what nobody vouches for is thrown away,
 * and compiled anew.
 */
export async function guardTools(
  folders: readonly InstalledFolder[],
  cache: string,
): Promise<ToolsGuard> {
  const compiled = compiledIn(cache);
  let known = await treeFacts(compiled);
  return {
    async check() {
      await Promise.all(folders.map(assertUnchanged));
      for (const path of await changedSince(compiled, known))
        await rm(join(compiled, path), { recursive: true, force: true });
    },
    async vouch() {
      known = await treeFacts(compiled);
    },
  };
}

async function assertUnchanged({ folder, facts }: InstalledFolder): Promise<void> {
  const [path] = await changedSince(folder, facts);
  if (path !== undefined) throw changed(folder, path);
}

function changed(folder: string, path: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "tools_missing",
    text: `${join(folder, path)} is not as it was installed: something in this job has changed it.`,
    mend: "Look at what the turns of this run did, and start a new run: the tools are installed anew.",
  });
}
