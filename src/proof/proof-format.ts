import { z } from "zod";
import { proofFormat } from "../domain/formats.ts";
import { stateNewer } from "../domain/newer.ts";

/** The first format did not say that it is one. */
const Formatted = z.looseObject({ format: z.int().nonnegative().default(0) });

type Fields = Readonly<Record<string, unknown>>;

/** From each format of `proof.json` to the one after it; a field that it did not have is not known, and left out. */
const upgrades: readonly ((proof: Fields) => Fields)[] = [from0];

/** Refuses a proof that only a later version can read; the run's ledger says which. @throws AutopilotError `state_newer`. */
export function assertReadable(json: unknown, lines: readonly string[]): void {
  const format = Formatted.safeParse(json).data?.format ?? 0;
  if (format > proofFormat)
    throw stateNewer({ file: "proof.json", format, reads: proofFormat, lines });
}

/** A proof of any format that this version reads, as today's would say it; what is none is left as it is. */
export function upgradedProof(json: unknown): unknown {
  const read = Formatted.safeParse(json).data;
  if (read === undefined || read.format > proofFormat) return json;
  const { format, ...proof } = read;
  const told = upgrades.slice(format, proofFormat).reduce((one, upgrade) => upgrade(one), proof);
  return { format: proofFormat, ...told };
}

/** The first format called itself `version`, and had `half` for `scope`. */
function from0(fields: Fields): Fields {
  const { version: _, half, ...proof } = fields;
  return { scope: { checks: half === "whole" ? "all" : half }, ...proof };
}
