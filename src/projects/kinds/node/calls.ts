import type { Kind } from "../../kind.ts";
import { scriptCalls } from "./script-calls.ts";

const ends = [".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"];
const indexes = ["/index.js", "/index.ts"];

/** What commands and configuration of Node call, and where package.json configures gates. */
export const nodeCalls: Pick<Kind, "calls" | "configKeys" | "lockedAs" | "steering"> = {
  calls: {
    interpreters:
      "node|nodejs|tsx|ts-node|ts-node-esm|esno|jiti|bun|cross-env|cross-env-shell|npx|c8|nyc",
    configFlags: "--setup(?:-file|Files(?:AfterEnv)?)?|--global-?[sS]etup|--preset|--opts",
    loadFlags: "-r|--require|--import|--(?:experimental-)?loader",
    scripts: "[cm]?[jt]s",
    code: "[cm]?[jt]sx",
    tasks: [
      {
        programs: ["gulp"],
        files: ["gulpfile.js", "gulpfile.mjs", "gulpfile.cjs", "gulpfile.ts"],
      },
      { programs: ["grunt"], files: ["Gruntfile.js", "Gruntfile.cjs", "Gruntfile.coffee"] },
      { programs: ["jake"], files: ["Jakefile", "Jakefile.js", "jakefile.js"] },
      { programs: ["turbo"], files: ["turbo.json"] },
      { programs: ["nx"], files: ["nx.json"] },
      { programs: ["lerna"], files: ["lerna.json"] },
    ],
    imports: { files: /\.(?:[cm]?[jt]sx?)$/, named: imports },
    steps: scriptCalls,
  },
  configKeys: {
    file: /^package\.json$/,
    keys: "jest mocha ava tap vitest nyc c8 karma jasmine qunit cypress eslintConfig stylelint prettier xo standard babel tsd husky lint-staged simple-git-hooks gitHooks pre-commit wireit nx packageManager volta",
  },
  lockedAs: (name) => [
    `node_modules/${name}"`,
    ...["\n", '"', "'", "/", " "].map((mark) => `${mark}${name}@`),
  ],
  steering: {
    files: /^(?:package\.json|bunfig\.toml)$/,
    keys: "setupFiles|setupFilesAfterEnv|globalSetup|globalTeardown|testEnvironment|environment|testRunner|runner|reporters?|transform|resolver|snapshotSerializers|snapshotEnvironment|testResultsProcessor|testSequencer|require|import|preload|loader|file|plugins",
    ends: [...ends, ...indexes],
  },
};

function imports(text: string): string[][] {
  return [...text.matchAll(/["'`](\.{1,2}\/[^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => {
    const bare = name.replace(/\.[cm]?js$/, "");
    const added = ["", ...ends, ".json", ...indexes].map((end) => name + end);
    return [...new Set([...added, `${bare}.ts`, `${bare}.mts`])];
  });
}
