/** A table of a document, with keys that nobody has checked. */
export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** A value of nested tables; undefined where there is none. Only what the document itself says: nothing inherited. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    found = isTable(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

/** The table at a key; an empty one where there is none. */
export function tableAt(value: unknown, ...keys: readonly string[]): Table {
  const found = valueAt(value, ...keys);
  return isTable(found) ? found : {};
}

/** Entries of a table, and of nothing else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(tableAt(value));
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list, without what else may stand there. */
export function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

/** The text at a place; empty where there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  return typeof found === "string" ? found : "";
}
