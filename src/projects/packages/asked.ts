import { entriesOf } from "../texts/values.ts";
import type { Asked } from "./package-file.ts";

/** What a table of a manifest asks for, with each value as text. */
export function tableOf(value: unknown): Asked {
  return entriesOf(value).map(([name, how]) => [name, JSON.stringify(how)]);
}
