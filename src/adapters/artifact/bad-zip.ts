import { AutopilotError } from "../../domain/errors.ts";
import type { Ending } from "../../domain/verdict.ts";

/** A file that is no zip file, or only the beginning of one: mostly a download that broke off. */
export class NoZipError extends AutopilotError {
  constructor(cause: unknown) {
    super(broken("it is no zip file, or is cut off"), { cause });
    this.name = "NoZipError";
  }
}

/** What to throw for a zip file that is not one of ours. */
export function badZip(why: string, cause?: unknown): AutopilotError {
  return new AutopilotError(broken(why), { cause });
}

function broken(why: string): Ending {
  return {
    verdict: "failed_infra",
    code: "state_broken",
    text: `The saved state is broken: ${why}.`,
    mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
  };
}
