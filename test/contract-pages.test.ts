import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import {
  consumersOf,
  dependenciesOf,
  importsOfTest,
  isIn,
  meets,
  reads,
  surfaceOf,
} from "./helpers/border.ts";
import { type ContractPage, contractPages, type Proof } from "./helpers/contract-page.ts";
import { moduleAt } from "./helpers/module-graph.ts";
import { runProofs, selectedBy } from "./helpers/run-proofs.ts";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile("package.json", "utf8")));

const pages = contractPages();
const commands = [
  ...new Set(pages.flatMap((page) => proofsOf(page).map(([, { command }]) => command))),
];

test("the map and the larger folders have a page", () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "src/adapters/gateway",
      "src/engine/autopilot.ts",
      "src/projects",
      "src/proof",
    ]),
  );
});

// What differs is shown as it should stand in the page.
describe.each(pages.map((page) => [page.file, page] as const))("%s", (file, page) => {
  const { path, surface, dependencies, consumers, verification } = page;

  test("speaks of a file or folder that is there", () => {
    expect({ path, isThere: existsSync(path) }).toEqual({ path, isThere: true });
  });

  test("maps the folder in which it lies", () => {
    const found = readdirSync(dirname(file), { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => !name.endsWith(".md"));
    expect(page.map.toSorted()).toEqual(found.toSorted());
  });

  test("lists every name that others can have from there, as what it is declared", () => {
    const found = byName(surfaceOf(path));
    expect(byName(surface), `${file} should say\n${stringify({ surface: found })}`).toEqual(found);
  });

  test("lists every folder and package that is imported there", () => {
    const { internal, external } = dependenciesOf(path);
    const said = dependencies.internal.map(({ module }) => module);
    expect(said.toSorted(), `${file} should say\n${stringify({ internal })}`).toEqual(internal);
    expect(
      dependencies.external.toSorted(),
      `${file} should say\n${stringify({ external })}`,
    ).toEqual(external);
  });

  test("lists every consumer, and what it imports", () => {
    const paths = consumers.map((one) => one.path);
    const found = byPath(consumersOf(path, paths));
    expect(byPath(consumers), `${file} should say\n${stringify({ consumers: found })}`).toEqual(
      found,
    );
  });

  test.each(proofsOf(page))("proves %s where it is met", (name, proof) => {
    const { target, kind } = proof;
    expect(proof.command.split(" -t ")[0], `the command of ${name}`).toBe(`vitest run ${target}`);
    expect(isTest(target), `${target} is no file of tests`).toBe(true);
    const uses = moduleAt(target).imports.some(({ from }) => from === "fast-check");
    expect(kind !== "property" || uses, `${target} has no property`).toBe(true);
    expect(isMet(page, name, proof), `${target} does not meet ${name} of ${path}`).toBe(true);
  });

  test("is verified by commands that there are, before a change by all that prove it", () => {
    const { pre_change, full } = verification;
    expect([...pre_change, ...full].filter((command) => !isRunnable(command))).toEqual([]);
    const paths = pre_change.flatMap((command) => pathsOf(command) ?? []);
    const targets = new Set(proofsOf(page).map(([, { target }]) => target));
    const unrun = [...targets].filter((target) => !paths.some((one) => isIn(one, target)));
    expect(unrun, "pre_change leaves out").toEqual([]);
  });
});

// Each start of vitest costs more than most of the tests: all commands run as one, and each has its tests there.
const all = runProofs(commands);

test.each(commands)("`%s` runs tests, and they pass", async (command) => {
  const selected = selectedBy(command, await all);
  expect(selected).not.toEqual([]);
  expect(selected.filter(({ status }) => status !== "passed")).toEqual([]);
});

test("a command as it stands runs what was said of it", async () => {
  const [command = ""] = commands;
  const passed = (await runProofs([command])).filter(({ status }) => status === "passed");
  expect(passed).toEqual(selectedBy(command, await all));
});

/** Each proof of a page, by the name or the invariant that it is of. */
function proofsOf({ surface, invariants }: ContractPage): readonly (readonly [string, Proof])[] {
  return [
    ...surface.map(({ name, proof }) => [name, proof] as const),
    ...invariants.map(({ id, proof }) => [id, proof] as const),
  ];
}

/** An invariant is met where anything is imported that the page speaks of. */
function isMet({ path, surface }: ContractPage, name: string, { kind, target }: Proof): boolean {
  if (kind === "static-check") return reads(target, path);
  const declared = surfaceOf(path);
  if (surface.some((one) => one.name === name))
    return declared.some((one) => one.name === name && meets(target, one));
  return (
    declared.some((one) => meets(target, one)) ||
    importsOfTest(target).some(({ from }) => isIn(path, from))
  );
}

function byName(list: readonly { readonly name: string; readonly kind: string }[]) {
  return list
    .map(({ name, kind }) => ({ name, kind }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function byPath(list: readonly { readonly path: string; readonly uses: readonly string[] }[]) {
  return list
    .map(({ path, uses }) => ({ path, uses: uses.toSorted() }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts") && existsSync(path);
}

/** The paths of `vitest run <path> <path>`; undefined for another command. */
function pathsOf(command: string): readonly string[] | undefined {
  return /^vitest run((?: [\w./-]+)+)$/.exec(command)?.[1]?.trim().split(" ");
}

/** A script of `package.json`, or vitest over paths that each have tests. */
function isRunnable(command: string): boolean {
  const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
  if (script !== undefined) return scripts[script] !== undefined;
  return pathsOf(command)?.every(hasTests) ?? false;
}

function hasTests(path: string): boolean {
  if (isTest(path) || path.endsWith(".ts") || !existsSync(path)) return isTest(path);
  const files = readdirSync(path, { recursive: true, encoding: "utf8" });
  return files.some((file) => file.endsWith(".test.ts"));
}
