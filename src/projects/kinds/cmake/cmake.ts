import { commandLine } from "../../../domain/command-line.ts";
import type { Gate } from "../../../domain/gate.ts";
import { type Found, type Kind, nothing, reporting, scriptGate } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { ctestSuite } from "./ctest-report.ts";
import { presetOf } from "./preset.ts";

export const cmake: Kind = {
  name: "cmake",
  detect,
  packages: [
    { role: "whole manifest", files: ["cmakelists.txt"], asks: { why: "It is a program." } },
  ],
  setsUp: ["cmakepresets.json", "*.cmake"],
  rooms: {
    stores: [".cache/CPM"],
    toolchain: ["CC", "CXX", "CMAKE_GENERATOR", "CMAKE_PREFIX_PATH", "CMAKE_TOOLCHAIN_FILE"],
    places: { CPM_SOURCE_CACHE: ".cache/CPM" },
    // What the compiler made is never shared: ccache keeps it where the room's own home is.
    leading: ["ccache_dir"],
    above: [".clang-format", ".clang-tidy"],
  },
  reports: { junit: { suite: ctestSuite } },
  knownResults: {
    commands: [
      {
        gate: "ctest",
        runs: /^ctest(?: |$)/,
        unless:
          / (?:--output-junit|-N|--show-only\S*|--print-labels|-[DMST]|--build-and-test|--dashboard)\b/,
      },
    ],
  },
  programs: { cmake: "lukka/get-cmake", ctest: "lukka/get-cmake", ninja: "lukka/get-cmake" },
  config: {
    names: [
      /^cmake(?:user)?presets(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$|^ctest.*\.cmake$/i,
    ],
  },
  calls: { code: "cmake" },
};

const list = "CMakeLists.txt";

/**
 * CMake with ctest, where the root has tests: without them it is mostly another kind that builds by it. Setup configures, and
 * fetches what that fetches.
 */
async function detect(tree: Tree): Promise<Found> {
  const text = (await tree.text(list)).replace(/#[^\n]*/g, "");
  if (!/\b(?:enable_testing\s*\(|include\s*\(\s*CTest\b)/i.test(text)) return nothing;
  const preset = await presetOf(tree);
  const folder = preset?.folder ?? (tree.some(/^build\//) ? "cmake-build" : "build");
  const settings = preset === undefined ? testSwitches(text) : [];
  const configure =
    preset === undefined
      ? ["cmake", "-S", ".", "-B", folder, ...settings]
      : ["cmake", "--preset", preset.name];
  const tests =
    preset?.test === undefined
      ? ["ctest", "--test-dir", folder, "--output-on-failure"]
      : ["ctest", "--preset", preset.test, "--output-on-failure"];
  return { gates: [testGate({ configure, folder, tests })], setup: [configure] };
}

/**
 * One gate, since ctest builds nothing: each has to be able to run alone, in any room. It configures anew, because a list of
 * files by a pattern takes in a new one only then. ctest by itself is content with no test at all.
 */
function testGate(given: {
  readonly configure: readonly string[];
  readonly folder: string;
  readonly tests: readonly string[];
}): Gate {
  const script = [
    commandLine(given.configure),
    `${commandLine(["cmake", "--build", given.folder, "--parallel"])} "$(nproc)"`,
    `${commandLine([...given.tests, "--no-tests=error"])} "$@"`,
  ].join("\n");
  const gate = scriptGate("ctest", script, list);
  // What stands behind a script is `$0`, then what the script calls `$@`.
  return reporting(
    { ...gate, args: [...gate.args, "ctest"] },
    { format: "junit", args: ["--output-junit", "{report}"], env: {} },
  );
}

/** Options by which a project leaves its tests out unless somebody asks for them. */
function testSwitches(text: string): string[] {
  const options =
    /\boption\s*\(\s*(\w{0,100}(?:(?:BUILD|ENABLE)_(?:\w{1,100}_)?TEST(?:S|ING)?|_TESTS))\b[^)]{0,300}\b(?:OFF|NO|FALSE|0)\s*\)/gi;
  return [...text.matchAll(options)].map(([, name = ""]) => `-D${name}=ON`);
}
