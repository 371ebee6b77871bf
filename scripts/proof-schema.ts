import { z } from "zod";
import { Usage } from "../src/domain/budget.ts";
import { ChangedFile } from "../src/domain/changed-file.ts";
import { Finding, KnownFinding, Severity, Vote } from "../src/domain/finding.ts";
import { GateResult } from "../src/domain/gate.ts";
import { ChangedTest, JudgedCriterion, Judgement, NamedTest } from "../src/domain/judgement.ts";
import { Phase } from "../src/domain/phase.ts";
import { Policy } from "../src/domain/policy.ts";
import { Proof } from "../src/domain/proof.ts";
import { TestCase, TestStatus } from "../src/domain/test-case.ts";
import { Code, TurnFailure } from "../src/domain/verdict.ts";
import { Violation } from "../src/domain/violation.ts";

/** Where the JSON Schema of `proof.json` lies. */
export const schemaFile = "docs/proof.schema.json";

/** Parts that stand under a name of their own, because they come more than once or are worth one. */
const named = {
  ChangedFile,
  ChangedTest,
  Code,
  Finding,
  GateResult,
  JudgedCriterion,
  Judgement,
  KnownFinding,
  NamedTest,
  Phase,
  Policy,
  Severity,
  TestCase,
  TestStatus,
  TurnFailure,
  Usage,
  Violation,
  Vote,
};
for (const [id, schema] of Object.entries(named))
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });

/** The JSON Schema of `proof.json`, as the code has it. */
export function proofSchema(): object {
  return { title: "proof.json of omk autopilot", ...z.toJSONSchema(Proof) };
}
