import { dirname } from "node:path";
import { decideSandbox, type Sandbox } from "../domain/sandbox.ts";
import type { Caging } from "../ports/cage.ts";
import type { Inputs, Job } from "../ports/job.ts";
import { warning } from "./log.ts";
import type { Outside } from "./outside.ts";

/** In what the children of a job run that are not ours. */
export interface Decided {
  /** As the ledger records it; undefined for a job that starts none. */
  readonly sandbox: Sandbox | undefined;
  /** How their cages are made; undefined where there are none. */
  readonly caging: Caging | undefined;
}

const none: Decided = { sandbox: undefined, caging: undefined };

/**
 * Decides once for the job, before it begins.
 * @throws AutopilotError `sandbox_missing`.
 */
export async function decideCaging(
  { env, childEnv, cageFacts }: Pick<Outside, "env" | "childEnv" | "cageFacts">,
  { job, inputs }: { readonly job: Job; readonly inputs: Inputs },
): Promise<Decided> {
  if (inputs.phases === "deliver") return none;
  const { sandbox: mode } = inputs;
  const facts =
    mode === "off"
      ? { platform: process.platform, bwrap: undefined, complaint: undefined }
      : await cageFacts();
  const sandbox = decideSandbox(mode, facts);
  if (sandbox.cage === undefined || facts.bwrap === undefined) {
    if (mode === "auto") warning(`There is no cage: ${sandbox.why}.\n${sandbox.mend}`);
    return { sandbox, caging: undefined };
  }
  const grounds = {
    home: env["HOME"] ?? "/",
    temp: job.temp,
    checkout: job.workspace,
    path: childEnv["PATH"] ?? "",
    keep: [dirname(process.execPath), job.toolCache],
  };
  return { sandbox, caging: { bwrap: facts.bwrap, grounds } };
}
