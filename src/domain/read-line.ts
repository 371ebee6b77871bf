import { Event } from "./event.ts";
import { ledgerFormat } from "./formats.ts";
import { jsonOf } from "./json.ts";
import { type Fields, upgraded } from "./upgrade.ts";

/** What one line of a ledger is; `newer`: only a later version of the action can read it. */
export type Line =
  | { readonly kind: "event"; readonly event: Event }
  | { readonly kind: "newer"; readonly format: number }
  | { readonly kind: "broken"; readonly why: string; readonly cause?: Error };

/** Reads a line, without its newline. Its place in the chain is for whoever has the lines before it. */
export function readLine(line: string): Line {
  const json = jsonOf(line);
  if (!isFields(json)) return { kind: "broken", why: "it is not JSON" };
  // The first format did not say that it is one.
  const { format = 0, ...fields } = json;
  if (!isFormat(format)) return unknown();
  if (format > ledgerFormat) return { kind: "newer", format };
  const parsed = Event.safeParse(upgraded(fields, format));
  return parsed.success ? { kind: "event", event: parsed.data } : unknown(parsed.error);
}

function unknown(cause?: Error): Line {
  const why = "it is no event that this version knows";
  return { kind: "broken", why, ...(cause === undefined ? {} : { cause }) };
}

function isFields(json: unknown): json is Fields {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function isFormat(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
