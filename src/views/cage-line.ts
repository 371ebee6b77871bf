import { commandsOf } from "../domain/gate.ts";
import type { AutopilotState } from "../domain/state.ts";
import { details } from "./markdown.ts";
import { ourWords } from "./our-words.ts";

/** In what the agent, setup and gates ran, job by job; empty where that is not known, or none ran. */
export function cageLine({ jobs, ...state }: AutopilotState): string {
  const said = jobs.flatMap(({ sandbox }) =>
    sandbox === undefined ? [] : [sandbox.cage ?? `none: ${sandbox.why ?? ""}`],
  );
  if (said.length === 0) return "";
  const outside = commandsOf(state).filter(({ sandbox }) => sandbox === false);
  const names = outside.map(({ name }) => `\`${name}\``).join(", ");
  const rest = names === "" ? "" : `; outside of it, as \`.omk/gates.toml\` says: ${names}`;
  return `${[...new Set(said)].join(", then ")}${rest}`;
}

/** What has to be told where a cage was wanted and the machine has none, folded away; empty otherwise. */
export function noCage({ jobs }: AutopilotState): string {
  const { sandbox } = jobs.at(-1) ?? {};
  if (sandbox?.mode !== "auto" || sandbox.cage !== undefined) return "";
  const text = `${sandbox.why ?? ""}. The agent, setup and gates ran with the rights of the job: what they run can read its tokens.\n\n${sandbox.mend ?? ""}`;
  return details("There was no cage around the agent and the gates", ourWords(text));
}
