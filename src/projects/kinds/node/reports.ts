import type { Kind } from "../../kind.ts";
import type { RedTest } from "../../reports/format.ts";
import { jest } from "./jest-report.ts";
import { mocha } from "./mocha-report.ts";
import { playwright } from "./playwright-report.ts";
import { writtenResults } from "./written-results.ts";

const file = /^[^\s>]{1,500}\.[cm]?[jt]sx?$/;

/** How runners of JavaScript report tests. Vitest and Bun write what Jest writes, or JUnit XML. */
export const nodeReports: Pick<Kind, "reports" | "knownResults"> = {
  reports: {
    json: [jest, mocha, playwright],
    junit: { noClass: "test", isBroken },
    files: file,
  },
  knownResults: { of: writtenResults },
};

/** node:test, whose file ended before its tests; Jest and Vitest, whose file did not load. */
function isBroken({ name, className, kind, message, body }: RedTest): boolean {
  if (/^test suite failed to run/i.test(message)) return true;
  return file.test(name) && (kind === "error" || name === className || /\bexitCode: /.test(body));
}
