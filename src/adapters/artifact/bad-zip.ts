import { AutopilotError } from "../../domain/errors.ts";

/** What to throw for a zip file that is not one of ours. */
export function badZip(why: string, cause?: unknown): AutopilotError {
  return new AutopilotError(
    {
      verdict: "failed_infra",
      code: "state_broken",
      text: `The saved state is broken: ${why}.`,
      mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    },
    { cause },
  );
}
