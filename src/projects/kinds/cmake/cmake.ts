import { commandLine } from "../../../domain/command-line.ts";
import type { Gate } from "../../../domain/gate.ts";
import type { Tree } from "../../detect/tree.ts";
import { type Found, type Kind, nothing, reporting, scriptGate } from "../../kind.ts";
import { cmakePackages } from "./packages.ts";
import { presetOf } from "./preset.ts";
import { cmakeRooms } from "./rooms.ts";

export const cmake: Kind = {
  name: "cmake",
  detect,
  packages: cmakePackages,
  setsUp: ["cmakepresets.json", "*.cmake"],
  rooms: cmakeRooms,
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
  const fetches = await fetchesContent(tree);
  return {
    gates: [testGate({ configure: [...configure, ...updates("ON", fetches)], folder, tests })],
    setup: [[...configure, ...updates("OFF", fetches)]],
  };
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
    /\boption\s*\(\s*(\w*(?:(?:BUILD|ENABLE)_(?:\w+_)?TEST(?:S|ING)?|_TESTS))\b[^)]*\b(?:OFF|NO|FALSE|0)\s*\)/gi;
  return [...text.matchAll(options)].map(([, name = ""]) => `-D${name}=ON`);
}

const mostRead = 50;

/** Whether sources of others are fetched while it is configured. */
async function fetchesContent(tree: Tree): Promise<boolean> {
  const files = tree.files.filter((path) => /(?:^|\/)CMakeLists\.txt$|\.cmake$/.test(path));
  const texts = await Promise.all(files.slice(0, mostRead).map(tree.text));
  return texts.some((text) => /\bFetchContent_\w+\s*\(|\bCPM\w+\s*\(/i.test(text));
}

/** Setup asks where they come from whether there is news; a gate takes what is there. */
function updates(disconnected: "ON" | "OFF", fetches: boolean): string[] {
  return fetches ? [`-DFETCHCONTENT_UPDATES_DISCONNECTED=${disconnected}`] : [];
}
