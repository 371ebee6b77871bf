import { z } from "zod";

/** Which action did something: what its bundle knows of itself, and what GitHub says of where it came from. */
export const Action = z.strictObject({
  repository: z
    .string()
    .optional()
    .describe("owner/name that `uses:` names; absent for an action of the checkout itself"),
  ref: z.string().optional().describe("branch, tag or commit that `uses:` names"),
  version: z.string().describe("version of the bundle"),
  commit: z.string().describe("commit that the bundle was built on"),
  modified: z.boolean().describe("built with changes that this commit does not have"),
  formats: z
    .strictObject({ ledger: z.int(), proof: z.int() })
    .describe("formats that it writes the ledger and the proof in"),
});
export type Action = z.infer<typeof Action>;

/** A bundle as it was built: the same one does the same with the same ledger. */
export type Build = Pick<Action, "version" | "commit" | "modified">;

/** Whether two jobs ran the same code; of a run of before this was recorded it is not known. */
export function isSameBuild(a: Build | undefined, b: Build): boolean {
  return a?.version === b.version && a.commit === b.commit && a.modified === b.modified;
}

/** What people call an action by. */
export type NamedAction = Pick<Action, "version" | "commit"> &
  Partial<Pick<Action, "repository" | "ref" | "modified">>;

/** `omk 1.2.0 (owner/name@v1, abcdef0)`; an action of before this was recorded has no name. */
export function nameOfAction(action: NamedAction | undefined): string {
  if (action === undefined) return "a version of omk that is not known";
  const { repository, ref, version, commit, modified } = action;
  const uses = repository === undefined ? [] : [`${repository}@${ref ?? ""}`];
  const source = `${commit.slice(0, 7)}${modified === true ? " with changes" : ""}`;
  return `omk ${version} (${[...uses, source].join(", ")})`;
}
