import { z } from "zod";
import type { TestStatus } from "../../../domain/test-case.ts";
import type { Draft } from "../../reports/draft.ts";
import { type JsonReport, shaped } from "../../reports/format.ts";

const text = z.string().catch("");
const texts = z.array(z.string()).nullish().catch([]);

const Example = z.object({
  description: text,
  full_description: text,
  status: z.string(),
  file_path: z.string().optional().catch(undefined),
  line_number: z.number().optional().catch(undefined),
  exception: z.object({ class: text, message: text, backtrace: texts }).nullish().catch(undefined),
});
type Example = z.infer<typeof Example>;

const RspecReport = z.object({
  examples: z.array(Example),
  summary: z.object({
    example_count: z.number(),
    errors_outside_of_examples_count: z.number().default(0),
  }),
  messages: texts,
});
type RspecReport = z.infer<typeof RspecReport>;

/** Of RSpec's formatter `json`. */
export const rspec: JsonReport = shaped(RspecReport, rspecDrafts);

function rspecDrafts({ examples, summary, messages }: RspecReport): Draft[] {
  const drafts = examples.map(draftOf);
  if (summary.errors_outside_of_examples_count === 0) return drafts;
  const outside: Draft = {
    name: "outside of examples",
    status: "broken",
    message: (messages ?? []).join("\n"),
  };
  return [...drafts, outside];
}

const statuses: Readonly<Record<string, TestStatus>> = {
  passed: "passed",
  failed: "failed",
  pending: "skipped",
};

function draftOf(example: Example): Draft {
  const { exception, status } = example;
  return {
    file: example.file_path,
    name: example.full_description || example.description,
    status: (Object.hasOwn(statuses, status) ? statuses[status] : undefined) ?? "broken",
    line: example.line_number,
    message:
      exception === undefined || exception === null
        ? undefined
        : [exception.class, exception.message, ...(exception.backtrace ?? [])].join("\n"),
  };
}
