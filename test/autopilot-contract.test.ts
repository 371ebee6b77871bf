import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { execa } from "execa";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const Proof = z.strictObject({
  kind: z.enum(["test", "property", "static-check"]),
  target: z.string(),
  command: z.string().min(1),
});

const Contract = z.strictObject({
  schema_version: z.literal(1),
  module: z.string(),
  level: z.string(),
  purpose: z.string(),
  status: z.enum(["pilot", "stable"]),
  surface: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(["fn", "interface", "type"]),
        visibility: z.literal("pub"),
        contract: z.string().min(1),
        proof: Proof,
      }),
    )
    .min(1),
  dependencies: z.strictObject({
    internal: z.array(
      z.strictObject({ module: z.string(), scope: z.string(), reason: z.string() }),
    ),
    external: z.array(z.string()),
  }),
  consumers: z.array(z.strictObject({ path: z.string(), uses: z.array(z.string()) })),
  invariants: z.array(z.strictObject({ id: z.string(), rule: z.string(), proof: Proof })).min(1),
  verification: z.strictObject({
    pre_change: z.array(z.string()).min(1),
    full: z.array(z.string()).min(1),
  }),
});

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const folder = await mkdtemp(join(tmpdir(), "omk-contract-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const source = await readFile("src/engine/autopilot.ts", "utf8");
const page = await readFile("src/autopilot.md", "utf8");
const contract = Contract.parse(parse(/^---\n([\s\S]*?)\n---\n/.exec(page)?.[1] ?? ""));

/** What the module really exports, functions, interfaces and re-exported types. */
const exported = [
  ...source.matchAll(/^export (?:async )?(?:function|interface) (\w+)/gm),
  ...source.matchAll(/^export type \{ ([^}]+) \}/gm),
].flatMap((match) => (match[1] ?? "").split(", "));

describe("the module's contract", () => {
  test("names every public name, with a proof, except the constructor of Autopilot", () => {
    const named = contract.surface.map((entry) => entry.name);
    expect(exported.filter((name) => name !== "autopilot").toSorted()).toEqual(named.toSorted());
  });

  test("names proofs and consumers that exist", () => {
    const proofs = [...contract.surface, ...contract.invariants].map((entry) => entry.proof.target);
    for (const path of [...proofs, ...contract.consumers.map((c) => c.path)])
      expect({ path, exists: existsSync(path) }).toEqual({ path, exists: true });
  });

  /** Each command once, as its words: vitest, run, a file, and maybe the words that its tests begin with. */
  const commands = [
    ...new Set([...contract.surface, ...contract.invariants].map((entry) => entry.proof.command)),
  ].map((command) => [command, wordsOf(command)] as const);

  // Seven starts of vitest cost more than all the tests that they run: the files run once, and each command has its tests there.
  const ran = results(["run", ...new Set(commands.map(([, words]) => words[2] ?? ""))]);

  test.each(commands)("is proved by `%s`", async (_, words) => {
    const selected = selectedBy(words, await ran);
    expect(selected).not.toEqual([]);
    expect(selected.filter(({ status }) => status !== "passed")).toEqual([]);
  });

  test("is proved by a command as it stands, which selects what was said of it", async () => {
    const words = commands.map(([, all]) => all).find((all) => all[3] === "-t") ?? [];
    const [, ...args] = words;
    const passed = (await results(args)).filter(({ status }) => status === "passed");
    expect(passed).toEqual(selectedBy(words, await ran));
  });
});

interface Result {
  readonly path: string;
  readonly fullName: string;
  readonly status: string;
}

/** What vitest says of each test when it is called so. */
async function results(args: readonly string[]): Promise<readonly Result[]> {
  const report = join(folder, `${randomUUID()}.json`);
  const { exitCode } = await execa(
    "vitest",
    [...args, "--reporter=json", `--outputFile.json=${report}`],
    { preferLocal: true, reject: false },
  );
  expect(exitCode).toBe(0);
  const { testResults } = Report.parse(JSON.parse(await readFile(report, "utf8")));
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((result) => ({ path: relative(".", name), ...result })),
  );
}

/** A command of the contract is `vitest run <file>`, or the same with `-t "<words>"`. */
function wordsOf(command: string): readonly string[] {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((one) => one[1] ?? one[2] ?? "");
  expect([words[0], words[1], words[3] ?? "-t", words.length]).toEqual([
    "vitest",
    "run",
    "-t",
    words.length < 4 ? 3 : 5,
  ]);
  return words;
}

/** The tests that a command runs, as vitest chooses them: by a pattern that the full name has anywhere. */
function selectedBy(words: readonly string[], all: readonly Result[]): readonly Result[] {
  const [, , file, , pattern = ""] = words;
  return all.filter(({ path, fullName }) => path === file && new RegExp(pattern).test(fullName));
}
