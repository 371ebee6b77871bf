import { z } from "zod";
import { Policy, policyFile } from "../../domain/policy.ts";
import { isRunnersOwn } from "./runners-own.ts";
import { parseToml, type Remark } from "./toml.ts";

const example = `
branch_prefix = "omk/"
draft = false
labels = ["autopilot"]
max_repairs = 3
blocking = "major"        # "blocker", "major", "minor" or "nit"
no_gates = "block"        # or "allow"
roles = ["write", "maintain", "admin"]
pass_env = ["DATABASE_URL"]
`;

/** The policy of a repository from the text of its file at base; the defaults where there is none. @throws AutopilotError `bad_policy` */
export function readPolicy(text: string | undefined): Policy {
  if (text === undefined) return Policy.parse({});
  return parseToml(text, { file: policyFile, code: "bad_policy", schema: Policy, example, rules });
}

const Environments = z.looseObject({
  pass_env: z.array(z.unknown()).catch([]),
  setup_env: z.array(z.unknown()).catch([]),
});

function rules(value: unknown): Remark[] {
  const { pass_env, setup_env } = Environments.parse(value);
  return [...withheld("pass_env", pass_env), ...withheld("setup_env", setup_env)];
}

function withheld(key: string, names: readonly unknown[]): Remark[] {
  return names.flatMap((name, index) => {
    if (typeof name !== "string" || !isRunnersOwn(name)) return [];
    const text = `\`${key}[${index + 1}]\` is \`${name}\`, which holds the action's own inputs or tokens and is never passed on. Allowed: names that do not begin with INPUT_ or ACTIONS_.`;
    return [{ path: [key, index], text }];
  });
}
