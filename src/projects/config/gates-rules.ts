import { z } from "zod";
import { setupName } from "../../domain/gate.ts";
import type { Remark } from "./toml.ts";

const Named = z.looseObject({
  gates: z
    .array(z.looseObject({ name: z.string().trim().catch("") }).catch({ name: "" }))
    .catch([]),
});

/** What the shape of a single gate cannot say: a name stands once, and so does a key, whichever way it is spelled. */
export function gatesRules(value: unknown): Remark[] {
  const { gates } = Named.parse(value);
  return gates.flatMap((gate, index) => [
    ...repeatedName(gates, index),
    ...twice(gate, ["gates", index], ["allow_fail", "allow-fail"]),
    ...twice(gate, ["gates", index], ["skip", "skipped"]),
  ]);
}

function repeatedName(gates: readonly { readonly name: string }[], index: number): Remark[] {
  const name = gates[index]?.name ?? "";
  if (name === setupName) {
    const own = "the name of what `[setup]` runs, which shows nothing about a change";
    return [
      {
        path: ["gates", index, "name"],
        text: `\`gates[${index + 1}].name\` is "${name}", ${own}. Allowed: another name.`,
      },
    ];
  }
  const first = gates.findIndex((gate) => gate.name === name);
  if (name === "" || first === index) return [];
  const text = `\`gates[${index + 1}].name\` is "${name}", the name of \`gates[${first + 1}]\` already. Allowed: a name of its own for each gate.`;
  return [{ path: ["gates", index, "name"], text }];
}

/** Two spellings of one key may contradict each other. */
function twice(
  gate: object,
  path: (string | number)[],
  [key, alias]: readonly [string, string],
): Remark[] {
  if (!Object.hasOwn(gate, key) || !Object.hasOwn(gate, alias)) return [];
  const text = `\`${alias}\` is another spelling of \`${key}\`. Allowed: one of the two.`;
  return [{ path: [...path, alias], text }];
}
