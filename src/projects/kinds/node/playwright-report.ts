import { z } from "zod";
import type { TestStatus } from "../../../domain/test-case.ts";
import type { Draft, Site } from "../../reports/draft.ts";
import { type JsonReport, shaped } from "../../reports/format.ts";

const text = z.string().catch("");
const Location = z.object({ file: z.string(), line: z.number() }).optional().catch(undefined);
const Fault = z.object({ message: text, stack: text, location: Location }).partial();
type Fault = z.infer<typeof Fault>;

const Spec = z.object({
  title: text,
  file: text,
  line: z.number().optional().catch(undefined),
  tests: z.array(
    z.object({
      projectName: text,
      status: z.string(),
      results: z.array(z.object({ error: Fault.optional().catch(undefined) })).catch([]),
    }),
  ),
});
type Spec = z.infer<typeof Spec>;

interface Suite {
  readonly title: string;
  readonly file: string;
  readonly specs: readonly Spec[];
  readonly suites: readonly Suite[];
}

const Suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: text,
    file: text,
    specs: z.array(Spec).default([]),
    suites: z.array(Suite).default([]),
  }),
);

const PlaywrightReport = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(Suite),
  errors: z.array(Fault).default([]),
});
type PlaywrightReport = z.infer<typeof PlaywrightReport>;

/** Of Playwright's reporter `json`. */
export const playwright: JsonReport = shaped(PlaywrightReport, playwrightDrafts);

function playwrightDrafts({ config, suites, errors }: PlaywrightReport): Draft[] {
  const folder = config.rootDir;
  return [
    ...suites.flatMap((suite) => suiteDrafts(suite, [], folder)),
    // A file that does not load, a global setup that fails.
    ...errors.map(
      (error): Draft => ({
        file: error.location?.file,
        name: "outside of tests",
        status: "broken",
        message: messageOf(error),
        site: error.location,
      }),
    ),
  ];
}

/** The outermost suite is called after its file. */
function suiteDrafts(suite: Suite, around: readonly string[], folder: string): Draft[] {
  const names = suite.title === suite.file ? around : [...around, suite.title];
  return [
    ...suite.specs.flatMap((spec) => specDrafts(spec, names, folder)),
    ...suite.suites.flatMap((inner) => suiteDrafts(inner, names, folder)),
  ];
}

/** What counts is whether it ended as expected: a test may be marked to fail. `flaky` passed in the end. */
const statuses: Readonly<Record<string, TestStatus>> = {
  expected: "passed",
  flaky: "passed",
  unexpected: "failed",
  skipped: "skipped",
};

/** Files are named from the folder of the tests. */
function specDrafts(spec: Spec, names: readonly string[], folder: string): Draft[] {
  const file = spec.file.startsWith("/") ? spec.file : `${folder}/${spec.file}`;
  return spec.tests.map(({ projectName, status, results }) => {
    const fault = results.findLast((result) => result.error !== undefined)?.error;
    const site: Site | undefined = fault?.location;
    return {
      file,
      suites: [projectName, ...names],
      name: spec.title,
      status: (Object.hasOwn(statuses, status) ? statuses[status] : undefined) ?? "broken",
      line: spec.line,
      message: fault === undefined ? undefined : messageOf(fault),
      site,
    };
  });
}

function messageOf({ message = "", stack = "" }: Fault): string {
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}
