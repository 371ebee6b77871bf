import { z } from "zod";
import { AutopilotError } from "./errors.ts";

/** `auto`: a cage where the machine has one; `required`: else the run ends before a token; `off`: none. */
export const SandboxMode = z.enum(["auto", "required", "off"]);
export type SandboxMode = z.infer<typeof SandboxMode>;

/** In what the agent, setup and gates of a job ran: `cage` names what made it; without one, `why` says why there was none. */
export const Sandbox = z.strictObject({
  mode: SandboxMode,
  cage: z.string().optional(),
  why: z.string().optional(),
  mend: z.string().optional(),
});
export type Sandbox = z.infer<typeof Sandbox>;

/** What of the machine decides. */
export interface MachineFacts {
  readonly platform: string;
  readonly bwrap: string | undefined;
  readonly complaint: string | undefined;
}

/**
 * Whether this job has a cage.
 * @throws AutopilotError `sandbox_missing` where one is required and the machine has none.
 */
export function decideSandbox(mode: SandboxMode, facts: MachineFacts): Sandbox {
  if (mode === "off") return { mode, why: "it is switched off (`sandbox: off`)" };
  const missing = missingOn(facts);
  if (missing === undefined) return { mode, cage: "bubblewrap" };
  if (mode === "auto") return { mode, ...missing };
  throw new AutopilotError({
    verdict: "blocked_on_external",
    code: "sandbox_missing",
    text: `\`sandbox\` is \`required\`, and there is no cage: ${missing.why}. No token was spent.`,
    mend: missing.mend,
  });
}

function missingOn({ platform, bwrap, complaint }: MachineFacts) {
  if (platform !== "linux")
    return {
      why: "only Linux has one",
      mend: "Run the job on Linux:\n```yaml\nruns-on: ubuntu-latest\n```",
    };
  if (bwrap === undefined)
    return { why: "bubblewrap is not installed", mend: `${before}\n${yaml([install])}` };
  if (complaint === undefined) return undefined;
  const said = complaint.split("\n")[0]?.slice(0, 200) ?? "";
  return {
    why: `bubblewrap could make none (${said})`,
    mend: `On Ubuntu 24.04 and later a setting forbids it to users. ${before}\n${yaml([install, allow])}\nIn a container, give it \`options: --privileged\`, or run the job outside of one.`,
  };
}

const before = "Put this before this action:";
const install = "sudo apt-get update && sudo apt-get install -y bubblewrap";
const allow = "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";

function yaml(lines: readonly string[]): string {
  return ["```yaml", ...lines.map((line) => `- run: ${line}`), "```"].join("\n");
}
