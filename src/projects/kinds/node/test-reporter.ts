/**
 * A reporter of node:test as a module of its own text, for `--test-reporter`. Node's `junit` and `tap` leave out the file
 * of a test that passes (before Node 26), so equal names in two files could not be told apart. Writes CTRF; `other` is
 * what could not be run as a test: a file whose process ended before its tests, a hook that failed.
 */
const text = `
export default async function* report(source) {
  const names = [];
  const tests = [];
  for await (const { type, data } of source) {
    if (type === "test:start") names[data.nesting] = data.name;
    if (type !== "test:pass" && type !== "test:fail") continue;
    const { nesting, name, file, line, skip, todo, details = {} } = data;
    const error = details.error ?? {};
    const isSuite = details.type === "suite";
    if (isSuite && skip === undefined && todo === undefined && (type === "test:pass" || error.failureType === "subtestsFailed")) continue;
    const notRun = ["hookFailed", "cancelledByParent"].includes(error.failureType) || error.exitCode !== undefined;
    const skipped = skip !== undefined || todo !== undefined;
    const failed = notRun ? "other" : "failed";
    const cause = error.cause ?? error;
    tests.push({
      name,
      suite: names.slice(0, nesting),
      status: skipped ? "skipped" : type === "test:pass" ? "passed" : failed,
      filePath: file,
      line,
      message: type === "test:pass" ? undefined : String(cause?.stack ?? cause).slice(0, 4000),
    });
  }
  yield JSON.stringify({ results: { tool: { name: "node:test" }, summary: {}, tests } });
}
`;

/** For `--test-reporter`: without a space or a quote, as `NODE_OPTIONS` needs it. */
export const nodeTestReporter = `data:text/javascript,${encodeURIComponent(text).replaceAll("'", "%27")}`;
