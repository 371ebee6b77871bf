import { isTable, type Table, tableAt, valueAt } from "../texts/values.ts";

/** What a value is in the merged manifest, from what it is at base and at head; undefined where it is not to be. */
export type Pick = (base: unknown, head: unknown) => unknown;

export const ofBase: Pick = (base) => base;
export const ofHead: Pick = (_, head) => head;

/** Merges two tables key by key; keys without a rule go by `rest`. Base's order, then what head adds. */
export function mergeTables(rules: Readonly<Record<string, Pick>>, rest: Pick): Pick {
  return (base, head) => {
    if (base === undefined && head === undefined) return undefined;
    const known = new Set([...Object.keys(tableAt(base)), ...Object.keys(tableAt(head))]);
    const entries = [...known].flatMap((key) => {
      const pick = Object.hasOwn(rules, key) ? rules[key] : rest;
      const value = (pick ?? rest)(valueAt(base, key), valueAt(head, key));
      return value === undefined ? [] : [[key, value] as const];
    });
    return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
  };
}

/** The same pick for each key of a table, as head has them. */
export function eachOfHead(pick: (key: string) => Pick): Pick {
  return (base, head) => {
    if (!isTable(head)) return undefined;
    const entries = Object.keys(head).flatMap((key) => {
      const value = pick(key)(valueAt(base, key), head[key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
  };
}

/** The merged document; empty where nothing is left. */
export function mergeDocuments(pick: Pick, base: Table, head: Table): Table {
  const found = pick(base, head);
  return isTable(found) ? found : {};
}

/** The rule for each of these keys. */
export function keys(names: readonly string[], pick: Pick): Record<string, Pick> {
  return Object.fromEntries(names.map((name) => [name, pick]));
}
