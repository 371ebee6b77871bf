import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { Policy } from "../../src/domain/policy.ts";
import { readGates } from "../../src/projects/config/gates-file.ts";
import { readPolicy } from "../../src/projects/config/policy-file.ts";
import { codeIn, rowsOf } from "./markdown-table.ts";

const page = await readFile("docs/policy.md", "utf8");
const readme = await readFile("README.md", "utf8");

describe("docs/policy.md", () => {
  const rows = rowsOf(page).flatMap(([keys = "", shown = ""]) =>
    codeIn(keys).map((key) => [key, shown] as const),
  );

  test("has every key of the policy, and no other", () => {
    expect(rows.map(([key]) => key).toSorted()).toEqual(Object.keys(Policy.shape).toSorted());
  });

  test.each(rows)("says the default of %s", (key, shown) => {
    const value = Object.entries(Policy.parse({})).find(([name]) => name === key)?.[1];
    expect(codeIn(shown).map((json): unknown => JSON.parse(json))).toEqual(
      value === undefined ? [] : [value],
    );
  });
});

describe("the README's examples of policy files", () => {
  const blocks = [...readme.matchAll(/```toml\n([\s\S]*?)```/g)].map(([, toml]) => toml ?? "");
  const named = (file: string) => blocks.find((toml) => toml.startsWith(`# ${file}`)) ?? "";

  test("of gates are taken as they stand", () => {
    expect(readGates(named(".omk/gates.toml")).gates.map(({ name }) => name)).toEqual(["test"]);
  });

  test("of the policy are taken as they stand", () => {
    expect(readPolicy(named(".omk/autopilot.toml")).prices).toHaveProperty(["kimi-k2.6"]);
  });
});
