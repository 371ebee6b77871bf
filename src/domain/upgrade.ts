import { ledgerFormat } from "./formats.ts";

/** One line of a ledger as JSON, before anybody knows whether it is an event. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * From each format to the one after it. What a new field would have said of an older run is left out: it is not known.
 * The stored line stays as it is, and so do its hash and the chain.
 */
const upgrades: readonly ((event: Fields) => Fields)[] = [from0];

/** An event of an older format, as one of today's would say it. */
export function upgraded(event: Fields, format: number): Fields {
  return upgrades.slice(format, ledgerFormat).reduce((told, upgrade) => upgrade(told), event);
}

/**
 * The first format had `half` and `leg` for `scope`, and said its version once, where the run began. What it never wrote is no
 * event: two readers might take two things from it.
 */
function from0(event: Fields): Fields {
  switch (event["type"]) {
    case "run_started":
      return runStartedOf0(event);
    case "job_started":
      return jobStartedOf0(event);
    default:
      return event;
  }
}

const nothing: Fields = {};

function runStartedOf0({ version, half, ...rest }: Fields): Fields {
  if (version !== 1) return nothing;
  if ("scope" in rest) return half === undefined ? rest : nothing;
  return { scope: { checks: half === undefined || half === "whole" ? "all" : half }, ...rest };
}

function jobStartedOf0({ leg, ...rest }: Fields): Fields {
  if ("action" in rest || "sandbox" in rest) return nothing;
  if ("scope" in rest) return leg === undefined ? rest : nothing;
  return { scope: { phases: leg === undefined ? "whole" : leg }, ...rest };
}
