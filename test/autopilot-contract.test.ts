import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const Report = z.object({ numPassedTests: z.int() });
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

  const commands = [
    ...new Set([...contract.surface, ...contract.invariants].map((entry) => entry.proof.command)),
  ];
  test.each(commands)("is proved by `%s`", async (command) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    const [file = "", ...args] = words;
    const report = join(folder, `${commands.indexOf(command)}.json`);
    const { exitCode } = await execa(
      file,
      [...args, "--reporter=json", `--outputFile.json=${report}`],
      { preferLocal: true, reject: false },
    );
    const { numPassedTests } = Report.parse(JSON.parse(await readFile(report, "utf8")));
    expect({ exitCode, proved: numPassedTests > 0 }).toEqual({ exitCode: 0, proved: true });
  });
});
