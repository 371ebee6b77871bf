import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod";

/** One of GitHub's own payloads: anything may be changed in it. */
export type Example = Record<string, unknown> & { action?: string | undefined };

const Examples = z.array(
  z.object({
    name: z.string(),
    examples: z.array(z.looseObject({ action: z.string().optional() })),
  }),
);
const file = createRequire(import.meta.url).resolve("@octokit/webhooks-examples");
const read = Examples.parse(JSON.parse(await readFile(file, "utf8")));

/** All of GitHub's example payloads, with the name of their event. */
export const examples: readonly (readonly [name: string, example: Example])[] = read.flatMap(
  (one) => one.examples.map((example) => [one.name, example] as const),
);

/** The first example of an event, with an action. */
export function exampleOf(name: string, action?: string): Example {
  const found = examples.find(
    ([event, one]) => event === name && (action === undefined || one.action === action),
  );
  if (found === undefined) throw new Error(`no example of ${name} ${action}`);
  return structuredClone(found[1]);
}

/** The example with parts of it replaced; null and lists replace, objects are gone into. */
export function changed(example: Example, change: object): Example {
  return merge(example, change) as Example;
}

function merge(into: unknown, change: unknown): unknown {
  if (!isObject(change) || !isObject(into)) return change;
  const keys = new Set([...Object.keys(into), ...Object.keys(change)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in change ? merge(into[key], change[key]) : into[key]]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
