import type { ResultsSpec } from "../../../domain/gate.ts";
import { lastCommand } from "./command.ts";
import type { ManagerName } from "./script-words.ts";
import { nodeTestReporter } from "./test-reporter.ts";

/** What a project's scripts, package manager and Node are. */
export interface Setting {
  readonly scripts: Readonly<Record<string, string>>;
  readonly manager: ManagerName;
  /** The version that the project pins, such as `v20.1.0`; empty where it pins none. */
  readonly node: string;
}

/**
 * How the runner that a script ends in reports its tests. Undefined where words put behind the script may not reach it,
 * or may mean something else to it: a gate without per-test results is better than one that is red for our words.
 */
export function scriptResults(setting: Setting, script: string): ResultsSpec | undefined {
  const found = lastCommand(setting.scripts, script, setting.manager);
  if (found === undefined || found.words.includes("--")) return undefined;
  const results = resultsOf(found.words, setting);
  if (results === undefined || results.args.length === 0 || setting.manager !== "npm")
    return results;
  // npm hands on what stands behind `--`.
  return { ...results, args: [...Array(found.hops + 1).fill("--"), ...results.args] };
}

function resultsOf(words: readonly string[], setting: Setting): ResultsSpec | undefined {
  const [first = "", ...rest] = words;
  if (first === "node") return nodeResults(rest, setting);
  if (first === "bun") return rest[0] === "test" ? bunResults(rest) : undefined;
  const manager = first === "yarn" || first === "pnpm";
  const [name = "", ...options] = manager ? rest : words;
  return runners[nameOf(name)]?.(options);
}

/** Whether node itself runs the tests, or a runner's own file. */
function nodeResults(words: readonly string[], setting: Setting): ResultsSpec | undefined {
  if (words.includes("--test")) return nodeTestResults(words, setting);
  const at = words.findIndex((word) => !word.startsWith("-"));
  const path = words[at] ?? "";
  return path.includes("node_modules/") ? runners[nameOf(path)]?.(words.slice(at + 1)) : undefined;
}

/** `node_modules/jest/bin/jest.js`, `./node_modules/.bin/mocha` */
function nameOf(path: string): string {
  return /^(?:(?:\.\/)?node_modules\/(?:[^\s/]+\/)*)?([\w-]+)(?:\.m?js)?$/.exec(path)?.[1] ?? "";
}

type Runner = (options: readonly string[]) => ResultsSpec | undefined;

/** Measured with Jest 27 to 30, Vitest 1 to 5, Mocha 8 to 11, AVA 6, tape 5. */
const runners: Readonly<Partial<Record<string, Runner>>> = Object.assign(Object.create(null), {
  jest,
  vitest,
  mocha,
  _mocha: mocha,
  ava,
  tape,
  playwright,
});

/** Its text for people goes to stderr then, as it always does. */
function jest(options: readonly string[]): ResultsSpec | undefined {
  if (has(options, /^--(?:json|outputFile|listTests|showConfig|init|clearCache|watch)/))
    return undefined;
  return json(["--json", "--outputFile={report}", "--testLocationInResults"]);
}

/** As one text, `outputFile` overrides what the configuration says of any reporter. */
function vitest(options: readonly string[]): ResultsSpec | undefined {
  const command = options.find((word) => !word.startsWith("-"));
  if (command !== undefined && /^(?:bench|list|init|typecheck|watch|dev|complete)$/.test(command))
    return undefined;
  if (
    has(
      options,
      /^--(?:outputFile|reporter|mergeReports|merge-reports|standalone|watch|ui|listTags|clearCache)/,
    )
  )
    return undefined;
  return json(["--reporter=default", "--reporter=json", "--outputFile={report}"]);
}

/** It has one reporter: we print for people what it would have. The last one that is named counts. */
function mocha(options: readonly string[]): ResultsSpec | undefined {
  if (
    has(
      options,
      /^(?:--(?:watch|reporter-option|reporterOption|list|dry-run|help|version|init)|-[wO])/,
    )
  )
    return undefined;
  return json(["--reporter", "json"]);
}

function ava(options: readonly string[]): ResultsSpec | undefined {
  if (has(options, /^(?:--(?:watch|reset-cache|help|version)|-[wt]|debug$|reset-cache$)/))
    return undefined;
  return { format: "tap", args: has(options, /^--tap$/) ? [] : ["--tap"], env: {} };
}

/** It knows nothing but TAP. */
function tape(): ResultsSpec {
  return { format: "tap", args: [], env: {} };
}

function playwright(options: readonly string[]): ResultsSpec | undefined {
  if (options[0] !== "test" || has(options, /^--(?:reporter|list|ui|debug|help)/)) return undefined;
  return {
    ...json(["--reporter=list,json"]),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: "{report}" },
  };
}

function bunResults(options: readonly string[]): ResultsSpec | undefined {
  if (has(options, /^--(?:reporter|watch|hot)/)) return undefined;
  return { format: "junit", args: ["--reporter=junit", "--reporter-outfile={report}"], env: {} };
}

/**
 * Words behind a file belong to the file, so the environment has to say it; every process that is no test runner leaves
 * it alone. Node 18.15 and later take it, one before that would not start.
 */
function nodeTestResults(
  options: readonly string[],
  { node, scripts }: Setting,
): ResultsSpec | undefined {
  if (has(options, /^--(?:test-reporter|watch|permission|experimental-permission)/))
    return undefined;
  const pinned = Number(/^v?(\d+)/.exec(node)?.[1] ?? 20);
  const overridden = Object.values(scripts).some((text) => text.includes("NODE_OPTIONS"));
  if (pinned < 20 || overridden) return undefined;
  const words = [
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    `--test-reporter=${nodeTestReporter}`,
    '--test-reporter-destination="{report}"',
  ];
  return { format: "json", args: [], env: { NODE_OPTIONS: words.join(" ") } };
}

function json(args: readonly string[]): ResultsSpec {
  return { format: "json", args: [...args], env: {} };
}

function has(options: readonly string[], pattern: RegExp): boolean {
  return options.some((option) => pattern.test(option));
}
