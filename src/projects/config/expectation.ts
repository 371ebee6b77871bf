import { z } from "zod";
import type { Path } from "./toml-tree.ts";

type Schema = z.core.JSONSchema.BaseSchema;

/** What a schema allows at a path, in words for people. A `description` in the schema goes before our own words. */
export function allowedAt(schema: z.ZodType, path: Path): string {
  const found = schemaAt(schema, path);
  return found === undefined ? "nothing" : allowed(found);
}

/** The keys that a table at a path may have. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  return Object.keys(schemaAt(schema, path)?.properties ?? {});
}

function schemaAt(schema: z.ZodType, path: Path): Schema | undefined {
  let at: Schema | undefined = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  for (const step of path) at = at === undefined ? undefined : child(at, step);
  return at;
}

function child(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === "number")
    return Array.isArray(schema.items) ? undefined : asSchema(schema.items);
  const properties = schema.properties ?? {};
  return asSchema(Object.hasOwn(properties, step) ? properties[step] : schema.additionalProperties);
}

function asSchema(schema: Schema | boolean | undefined): Schema | undefined {
  return typeof schema === "boolean" ? undefined : schema;
}

function allowed(schema: Schema): string {
  if (schema.description !== undefined) return schema.description;
  if (schema.enum !== undefined)
    return listed(
      schema.enum.map((value) => JSON.stringify(value)),
      "or",
    );
  if (schema.anyOf !== undefined) return listed(schema.anyOf.map(allowed), "or");
  return wordsOfType[String(schema.type)]?.(schema) ?? "another value";
}

const wordsOfType: Readonly<Record<string, (schema: Schema) => string>> = {
  boolean: () => "true or false",
  integer: (schema) => `a whole number${range(schema)}`,
  number: (schema) => `a number${range(schema)}`,
  string: (schema) =>
    schema.minLength === undefined ? "text in quotes" : "text in quotes that is not empty",
  array: allowedList,
  object: allowedTable,
};

function allowedList(schema: Schema): string {
  const items = Array.isArray(schema.items) ? undefined : asSchema(schema.items);
  const least = schema.minItems === undefined ? "" : ` with at least ${schema.minItems}`;
  return items === undefined ? "a list" : `a list in brackets${least}, each ${allowed(items)}`;
}

function allowedTable(schema: Schema): string {
  const keys = Object.keys(schema.properties ?? {});
  const values = asSchema(schema.additionalProperties);
  if (keys.length > 0) return `a table with ${listed(keys, "and")}`;
  return values === undefined ? "a table" : `a table of names, each ${allowed(values)}`;
}

/** zod bounds every integer by what a double holds exactly: nothing that people need to read. */
function range(schema: Schema): string {
  const least = schema.minimum === -Number.MAX_SAFE_INTEGER ? undefined : schema.minimum;
  const most = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
  if (schema.exclusiveMinimum !== undefined) return ` above ${schema.exclusiveMinimum}`;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return `, at least ${least}`;
  return most === undefined ? "" : `, at most ${most}`;
}

/** `a, b or c`. */
export function listed(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
