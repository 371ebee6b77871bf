import { z } from "zod";
import type { TestStatus } from "../../../domain/test-case.ts";
import type { Draft } from "../../reports/draft.ts";
import { type JsonReport, shaped } from "../../reports/format.ts";

const text = z.string().catch("");

const MochaTest = z.object({
  title: text,
  fullTitle: text,
  file: z.string().optional().catch(undefined),
  err: z.object({ message: text, stack: text }).catch({ message: "", stack: "" }),
});
type MochaTest = z.infer<typeof MochaTest>;

const MochaReport = z.object({
  stats: z.object({ tests: z.number() }),
  tests: z.array(z.unknown()),
  passes: z.array(MochaTest),
  failures: z.array(MochaTest),
  pending: z.array(MochaTest).default([]),
});
type MochaReport = z.infer<typeof MochaReport>;

/** Of Mocha's reporter `json`; also of Cypress, which has it from there. */
export const mocha: JsonReport = {
  ...shaped(MochaReport, mochaDrafts),
  readable(value) {
    const report = MochaReport.safeParse(value);
    return report.success ? mochaSummary(report.data) : undefined;
  },
};

/** Failures first: a test that is there twice, since it went on after its end, has its own name where it failed. */
function mochaDrafts({ passes, failures, pending }: MochaReport): Draft[] {
  return [
    ...failures.map((test) => draftOf(test, isHook(test) ? "broken" : "failed")),
    ...passes.map((test) => draftOf(test, "passed")),
    ...pending.map((test) => draftOf(test, "skipped")),
  ];
}

function isHook({ title }: MochaTest): boolean {
  return /^"(?:before|after) (?:all|each)" hook/.test(title);
}

/** The suites have no list of their own, only one text with the title. */
function draftOf(test: MochaTest, status: TestStatus): Draft {
  const { title, fullTitle, file } = test;
  const around = fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : "";
  return {
    file,
    suites: around === "" ? [] : [around],
    name: title,
    status,
    message: messageOf(test.err),
  };
}

function messageOf({ message, stack }: MochaTest["err"]): string {
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

/** What Mocha's own `spec` reporter says at the end. */
function mochaSummary({ passes, failures, pending }: MochaReport): string {
  const told = failures.map(({ fullTitle, err }, index) => {
    const lines = messageOf(err)
      .split("\n")
      .map((line) => `     ${line}`)
      .join("\n");
    return `  ${index + 1}) ${fullTitle}:\n${lines}`;
  });
  const counts = [
    `  ${passes.length} passing`,
    ...(pending.length > 0 ? [`  ${pending.length} pending`] : []),
    ...(failures.length > 0 ? [`  ${failures.length} failing`] : []),
  ];
  return `${[counts.join("\n"), ...told].join("\n\n")}\n`;
}
