import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { proofSchema, schemaFile } from "../../scripts/proof-schema.ts";
import { runAutopilot } from "../../src/engine/autopilot.ts";
import { proofOf } from "../../src/views/proof.ts";
import { type FakeOptions, fakeWorld, job, started } from "../helpers/world.ts";
import { redGreen, savedRun } from "../proof/run-state.ts";

const stored: object = JSON.parse(readFileSync(schemaFile, "utf8"));

async function proofAfter(options: FakeOptions) {
  return proofOf(await runAutopilot(fakeWorld(options), started(), job()), "h".repeat(64));
}

describe("the JSON Schema of proof.json", () => {
  test("is what the code says; `node scripts/schema.ts` writes it", () => {
    expect(stored).toEqual(JSON.parse(JSON.stringify(proofSchema())));
  });

  test("takes the proofs of runs, and nothing that is none", async () => {
    const validate = new Ajv2020({
      strict: true,
      strictTypes: false,
      strictRequired: false,
    }).compile(stored);
    for (const options of [redGreen, {}, { gate: () => 1 }]) {
      using state = await savedRun(options);
      const proof = JSON.parse(state.read("proof.json"));
      expect(validate(proof) ? [] : validate.errors).toEqual([]);
      expect(validate({ ...proof, more: 1 })).toBe(false);
      expect(validate({ ...proof, verdict: { ...proof.verdict, verdict: "fine" } })).toBe(false);
    }
  });
});

describe("a proof", () => {
  test("holds what issue and policy ask for: rooms, tests, criteria, reviews, usage, tools", async () => {
    const proof = await proofAfter(redGreen);
    expect(proof).toMatchObject({
      verdict: { verdict: "ready", code: "proved" },
      judgement: { redGreen: { status: "demonstrated" } },
      criteria: [{ id: "C1", status: "shown" }],
      policy: { violations: [] },
      reviews: [{ reviewer: "code", part: 1 }, { reviewer: "test" }, { reviewer: "security" }],
      ledgerHead: "h".repeat(64),
    });
    expect(Object.keys(proof.gates)).toEqual(["test", "verify", "old_tests", "new_tests", "base"]);
  });

  test("shows the gates of the head itself, also where its tree was judged before it was head", async () => {
    const proof = await proofAfter({
      gate: (_name, room, time) => (room === "head" && time < 3 ? 1 : 0),
    });
    expect(proof.gates.verify?.tree).toBe(proof.head?.tree);
    expect(proof.gates.verify?.results.map(({ status }) => status)).toEqual(["passed"]);
  });

  test("says what plan to review came to where the delivery was refused", async () => {
    const proof = await proofAfter({
      pullRequest: () => ({ kind: "refused", status: 403, text: "no" }),
    });
    expect(proof.verdict.verdict).toBe("ready");
  });
});
