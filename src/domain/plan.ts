import { z } from "zod";
import { counted } from "./count.ts";

/** One acceptance criterion: something that a test can show. */
export const Criterion = z.strictObject({
  id: z.string().describe("short id, such as C1"),
  text: z.string().describe("what will be true when the task is done, checkable by a test"),
});
export type Criterion = z.infer<typeof Criterion>;

/** What the plan phase leaves behind when there is work to do. */
const Plan = z.strictObject({
  summary: z.string().min(1).describe("what will change and why, in two or three sentences"),
  steps: z
    .array(z.string())
    .default([])
    .describe("the work in order, one imperative sentence each"),
  files: z
    .array(z.string())
    .default([])
    .describe("repository paths that will be read closely or changed"),
  criteria: z.array(Criterion).default([]).describe("acceptance criteria"),
  test_strategy: z
    .string()
    .default("")
    .describe("which tests show the criteria, and how they are run"),
  changed_expectations: z
    .array(z.string())
    .default([])
    .describe("existing tests whose expectation the task itself requires to change, and why"),
  risks: z.array(z.string()).default([]).describe("what could go wrong, and what to watch"),
});

/** What the planner submits: a plan, a question that only a person can answer, or that nothing is to be done. */
export const PlanResult = z.strictObject({
  outcome: z
    .enum(["plan", "question", "no_change"])
    .default("plan")
    .describe(
      "plan: there is work to do; question: a person must decide first; no_change: the task is already fulfilled",
    ),
  title: z.string().default("").describe("a pull request title: imperative, at most 70 characters"),
  ...Plan.shape,
  summary: z
    .string()
    .min(1)
    .describe(
      "plan: what will change and why; no_change: the evidence that nothing is to be done; question: what you found so far",
    ),
  question: z
    .string()
    .default("")
    .describe("question: what a person has to decide, with the options"),
});
export type PlanResult = z.infer<typeof PlanResult>;

/** A plan in one line: its title, and how much it holds. */
export function planLine({ title, steps, criteria }: PlanResult): string {
  const size = `${counted(steps.length, "step")}, ${counted(criteria.length, "criterion", "criteria")}`;
  return title === "" ? `${size}.` : `${title}: ${size}.`;
}
