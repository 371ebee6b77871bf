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
    formats: z.object({ ledger: z.int() }).optional().catch(undefined),
  }),
});

/** The first format did not say that it is one. */
const Formatted = z.object({ format: z.int().nonnegative().default(0) });

/** A file of a run that only a later version of the action can read. */
export interface Newer {
  readonly file: string;
  readonly format: number;
  /** The newest format of such a file that this version reads. */
  readonly reads: number;
  /** Lines of the run's ledger, where they are known: its last job says which action that was. */
  readonly lines?: readonly string[];
}

/** What a refusal is about, for whoever says it in other words than the step does. */
export type NewerFacts = Omit<Newer, "lines"> & {
  /** The action of the run's last job; undefined where that is not known. */
  readonly action: NamedAction | undefined;
};

/** The refusal of a run that a later version carried: its text is for the step that was to go on with it. */
export class StateNewerError extends AutopilotError {
  readonly facts: NewerFacts;

  constructor(facts: NewerFacts) {
    const { action } = facts;
    super({
      verdict: "blocked_on_external",
      code: "state_newer",
      text: `${carriedBy(facts)}, and this version reads formats up to ${facts.reads}. Nothing was done, and nothing is lost: the saved state stays as it is.`,
      mend: `Take that version, or a later one, wherever the run goes on:\n\`\`\`yaml\nuses: ${usesOf(action)}\n\`\`\``,
    });
    this.name = "StateNewerError";
    this.facts = facts;
  }
}

/** The refusal of a run that a later version carried: `state_newer`. */
export function stateNewer({ lines = [], ...newer }: Newer): StateNewerError {
  const at = lastJob(lines);
  return new StateNewerError({ ...newer, action: at?.job });
}

/** The sentence that both the step and `omk` begin with. */
export function carriedBy({ file, format, action }: NewerFacts): string {
  const who = action === undefined ? "a later version of the action" : nameOfAction(action);
  return `This run was last carried by ${who}: its ${file} has format ${format}`;
}

/**
 * Whether a line that claims a later format is none of a later version: formats never go down from line to line, since an older
 * version refuses the run, and a job names the format that it writes. Lines behind the last job may be of one that began none.
 */
export function isChangedFormat(lines: readonly string[], at: number, format: number): boolean {
  const wrote = lastJob(lines);
  if (wrote?.job.formats !== undefined && wrote.at >= at && wrote.job.formats.ledger < format)
    return true;
  return lines.slice(at + 1).some((line) => (formatOf(line) ?? format) < format);
}

function formatOf(line: string): number | undefined {
  return Formatted.safeParse(jsonOf(line)).data?.format;
}

function usesOf(action: NamedAction | undefined): string {
  if (action === undefined) return "<this action>@<the ref of the job that carried the run>";
  const { repository, ref, version } = action;
  return repository === undefined
    ? `./ # at omk ${version} or later`
    : `${repository}@${ref ?? ""} # omk ${version} or later`;
}

type JobAction = z.infer<typeof Job>["action"];

function lastJob(
  lines: readonly string[],
): { readonly job: JobAction; readonly at: number } | undefined {
  for (const [back, line] of lines.toReversed().entries()) {
    const job = Job.safeParse(jsonOf(line));
    if (job.success) return { job: job.data.action, at: lines.length - 1 - back };
  }
  return undefined;
}
