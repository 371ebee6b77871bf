// Prints skipped tests with their names, then the closing line that CI reads, from vitest's JSON report.
import { readFile } from "node:fs/promises";
import { z } from "zod";

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const [path = ".build/test.json", otherFailures = "0"] = process.argv.slice(2);
const report = Report.parse(JSON.parse(await readFile(path, "utf8")));
const skipped = report.testResults.flatMap((file) =>
  file.assertionResults.filter((test) => test.status !== "passed" && test.status !== "failed"),
);
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites, Number(otherFailures));
console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
process.exit(failed > 0 || report.numPassedTests === 0 ? 1 : 0);
