import { z } from "zod";
import { type NamedAction, nameOfAction } from "./action.ts";
import { AutopilotError } from "./errors.ts";
import { jsonOf } from "./json.ts";

/** What of a job's beginning each format has that names the action; it stands in a text to be pasted, so it is held to its form. */
const Job = z.object({
  type: z.literal("job_started"),
  action: z.object({
    repository: z
      .string()
      .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
      .optional(),
    ref: z
      .string()
      .regex(/^[\w./-]{1,200}$/)
      .optional(),
    version: z.string().regex(/^[\w.+-]{1,40}$/),
    commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  }),
});

/** A file of a run that only a later version of the action can read. */
export interface Newer {
  readonly file: string;
  readonly format: number;
  /** The newest format of such a file that this version reads. */
  readonly reads: number;
  /** Lines of the run's ledger, where they are known: its last job says which action that was. */
  readonly lines?: readonly string[];
}

/** The refusal of a run that a later version carried: `state_newer`. */
export function stateNewer({ file, format, reads, lines = [] }: Newer): AutopilotError {
  const action = lastAction(lines);
  const who = action === undefined ? "a later version of the action" : nameOfAction(action);
  return new AutopilotError({
    verdict: "blocked_on_external",
    code: "state_newer",
    text: `This run was last carried by ${who}: its ${file} has format ${format}, and this version reads formats up to ${reads}. Nothing was done, and nothing is lost: the saved state stays as it is.`,
    mend: `Take that version, or a later one, wherever the run goes on:\n\`\`\`yaml\nuses: ${usesOf(action)}\n\`\`\``,
  });
}

function usesOf(action: NamedAction | undefined): string {
  if (action === undefined) return "<this action>@<the ref of the job that carried the run>";
  const { repository, ref, version } = action;
  return repository === undefined
    ? `./ # at omk ${version} or later`
    : `${repository}@${ref ?? ""} # omk ${version} or later`;
}

function lastAction(lines: readonly string[]): NamedAction | undefined {
  for (const line of lines.toReversed()) {
    const job = Job.safeParse(jsonOf(line));
    if (job.success) return job.data.action;
  }
  return undefined;
}
