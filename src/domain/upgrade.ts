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

/** The first format had `half` and `leg` for `scope`, and said its version once, where the run began. */
function from0(event: Fields): Fields {
  switch (event["type"]) {
    case "run_started": {
      const { version: _, half, ...rest } = event;
      return { scope: { checks: checksOf(half) }, ...rest };
    }
    case "job_started": {
      const { leg, ...rest } = event;
      return { scope: { phases: leg ?? "whole" }, ...rest };
    }
    default:
      return event;
  }
}

function checksOf(half: unknown): unknown {
  return half === undefined || half === "whole" ? "all" : half;
}
