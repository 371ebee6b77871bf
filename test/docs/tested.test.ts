import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { toolchains } from "../helpers/installed.ts";
import { codeIn, tableUnder } from "./markdown-table.ts";

const page = await readFile("docs/tested.md", "utf8");

test("docs/tested.md names every program that tests need", () => {
  expect(codeIn(page)).toEqual(expect.arrayContaining([...toolchains]));
});

test("docs/tested.md has every tier that the tests are divided into", async () => {
  const config = await readFile("vitest.config.ts", "utf8");
  const tiers = [...config.matchAll(/tier\("(\w+)"/g)].map(([, name = ""]) => name);
  const told = tableUnder(page, "Tiers").flatMap(([first = ""]) => codeIn(first));
  expect(told).toEqual(expect.arrayContaining(tiers));
});
