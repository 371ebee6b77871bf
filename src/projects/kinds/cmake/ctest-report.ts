import type { TestStatus } from "../../../domain/test-case.ts";
import type { Draft } from "../../reports/draft.ts";
import type { JunitSuite } from "../../reports/format.ts";
import type { Element } from "../../reports/xml.ts";

/**
 * What `ctest --output-junit` writes: a flat list under the name of the build, each test with its name as its class, with its
 * output and nothing in `failure`. https://cmake.org/cmake/help/latest/manual/ctest.1.html#cmdoption-ctest-output-junit
 */
export const ctestSuite: JunitSuite = {
  isOwn: (suite) =>
    ["hostname", "disabled", "skipped"].every((name) => suite.attribute(name) !== undefined) &&
    suite.attribute("errors") === undefined &&
    suite
      .children("testcase")
      .every((test) => test.attribute("classname") === test.attribute("name")),
  drafts: (suite) => suite.children("testcase").map(draftOf),
};

function draftOf(test: Element): Draft {
  return {
    name: test.attribute("name") ?? "",
    status: statusOf(test),
    message: messageOf(test),
  };
}

function statusOf(test: Element): TestStatus {
  const status = test.attribute("status");
  if (status === "run") return "passed";
  if (status === "disabled") return "skipped";
  if (status === "notrun") return skips(test) ? "skipped" : "broken";
  return "failed";
}

/** By what the test itself says; else its program is not there, or a fixture failed before it. */
function skips(test: Element): boolean {
  return test
    .children("skipped")
    .some((one) => one.attribute("message")?.startsWith("SKIP_") === true);
}

/** Characters of an output at whose end stands how the test failed. */
const longest = 2_000;

function messageOf(test: Element): string {
  const output = test.children("system-out").map((one) => one.text());
  return output.join("\n").slice(-longest);
}
