import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GatePlace } from "../../../src/ports/gate-runner.ts";
import { detect } from "../../../src/projects/detect/detect.ts";
import { treeOf } from "../../../src/projects/texts/tree.ts";
import { gateBench } from "../../adapters/gates/gate-bench.ts";
import { missingPrograms, skipNote } from "../../helpers/installed.ts";

type Files = Readonly<Record<string, string>>;

/** A library of C with two programs that test it, each test one of their words. */
const shop: Files = {
  "CMakeLists.txt": `
cmake_minimum_required(VERSION 3.21)
project(shop C)
add_library(shop src/cart.c)
target_include_directories(shop PUBLIC include)
enable_testing()
add_subdirectory(tests)
`,
  "include/cart.h": "int total(int price, int count);\n",
  "src/cart.c": '#include "cart.h"\nint total(int price, int count) { return price * count; }\n',
  "tests/CMakeLists.txt": `
file(GLOB sources *_test.c)
foreach(source \${sources})
  get_filename_component(name \${source} NAME_WE)
  add_executable(\${name} \${source})
  target_link_libraries(\${name} shop)
  add_test(NAME \${name} COMMAND \${name})
endforeach()
add_test(NAME later COMMAND cart_test)
set_tests_properties(later PROPERTIES DISABLED TRUE)
`,
  "tests/cart_test.c":
    '#include <assert.h>\n#include "cart.h"\nint main(void) {\n  assert(total(2, 3) == 6);\n  return 0;\n}\n',
};

const wrong = {
  "src/cart.c": '#include "cart.h"\nint total(int price, int count) { return price + count; }\n',
};

async function write(path: string, files: Files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
}

/** A room with a project, set up and judged as detection says. */
async function room(files: Files) {
  const bench = await gateBench();
  const runner = bench.runner();
  const place: GatePlace = await bench.place("head");
  await write(place.path, files);
  const read = async (path: string) =>
    Object.hasOwn(files, path) ? readFile(join(place.path, path), "utf8") : undefined;
  const { gates, setup } = await detect(treeOf(Object.keys(files), read));
  return {
    path: place.path,
    gates,
    setup: async () => {
      if (setup === undefined) throw new Error("no setup");
      return (await runner.setup(setup, place)).result;
    },
    /** Exit and tests, as `status id`, with where each is red. */
    judge: async () => {
      const [gate] = gates;
      if (gate === undefined) throw new Error("no gate");
      const { result, tests } = await runner.run(gate, place);
      const list = tests?.map(
        ({ status, id, file, line }) =>
          `${status} ${id}${file === undefined ? "" : ` @ ${file}:${line}`}`,
      );
      return { status: result.status, tests: list, tail: result.tail };
    },
    [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose](),
  };
}

const missing = missingPrograms(["cmake", "ctest", "make", "cc"]);
const note = skipNote(missing);

describe.skipIf(missing.length > 0)(`CMake with ctest${note}`, () => {
  test("is configured, built and tested, and its tests are read one by one", async () => {
    await using real = await room(shop);
    expect(await real.setup()).toMatchObject({ status: "passed" });
    expect(await real.judge()).toMatchObject({
      status: "passed",
      tests: ["passed cart_test", "skipped later"],
    });
  });

  test("shows which test is red, and where", async () => {
    await using real = await room({ ...shop, ...wrong });
    await real.setup();
    expect(await real.judge()).toMatchObject({
      status: "failed",
      tests: ["failed cart_test @ tests/cart_test.c:4", "skipped later"],
    });
  });

  test("takes in a new test file and a mended source without another setup", async () => {
    await using real = await room({ ...shop, ...wrong });
    await real.setup();
    await real.judge();
    await write(real.path, {
      "src/cart.c": shop["src/cart.c"] ?? "",
      "tests/more_test.c": "int main(void) { return 0; }\n",
    });
    expect((await real.judge()).tests).toEqual([
      "passed cart_test",
      "passed more_test",
      "skipped later",
    ]);
  });

  const noGit = missingPrograms(["git"]);
  test.skipIf(noGit.length > 0)(
    `takes what setup fetched, also where it came from is gone${skipNote(noGit)}`,
    async () => {
      await using elsewhere = await gateBench();
      const origin = join(elsewhere.top, "origin");
      await write(origin, {
        "CMakeLists.txt":
          "cmake_minimum_required(VERSION 3.21)\nproject(money C)\nadd_library(money INTERFACE)\n",
      });
      const settings = ["-c", "user.name=a", "-c", "user.email=a@example.test"];
      for (const words of [
        ["init", "-q"],
        ["add", "."],
        ["commit", "-qm", "a"],
        ["tag", "v1"],
      ])
        execFileSync("git", [...settings, ...words], { cwd: origin });
      await using real = await room({
        ...shop,
        "CMakeLists.txt": `${shop["CMakeLists.txt"]}
include(FetchContent)
FetchContent_Declare(money GIT_REPOSITORY file://${origin} GIT_TAG v1)
FetchContent_MakeAvailable(money)
target_link_libraries(shop money)
`,
      });
      expect((await real.setup()).status).toBe("passed");
      await rename(origin, `${origin}-gone`);
      expect((await real.judge()).status).toBe("passed");
    },
  );

  test("stands alone in a room without setup", async () => {
    await using real = await room(shop);
    expect((await real.judge()).status).toBe("passed");
  });

  test("shows no test where something does not compile", async () => {
    await using real = await room(shop);
    await real.setup();
    expect((await real.judge()).status).toBe("passed");
    await write(real.path, { "src/cart.c": "int total( {\n" });
    const judged = await real.judge();
    expect(judged).toMatchObject({ status: "failed", tests: undefined });
    expect(judged.tail).toContain("src/cart.c");
  });

  test("is red where no test is left", async () => {
    await using real = await room(shop);
    await real.setup();
    await write(real.path, { "tests/CMakeLists.txt": "" });
    expect(await real.judge()).toMatchObject({ status: "failed", tests: [] });
  });

  test("switches on tests that a project leaves out unless it is asked for them", async () => {
    await using real = await room({
      ...shop,
      "CMakeLists.txt": (shop["CMakeLists.txt"] ?? "").replace(
        "enable_testing()\nadd_subdirectory(tests)",
        'option(SHOP_BUILD_TESTS "Build the tests" OFF)\nif(SHOP_BUILD_TESTS)\n  enable_testing()\n  add_subdirectory(tests)\nendif()',
      ),
    });
    await real.setup();
    expect((await real.judge()).tests).toEqual(["passed cart_test", "skipped later"]);
  });

  const noNinja = missingPrograms(["ninja"]);
  test.skipIf(noNinja.length > 0)(`goes by its presets${skipNote(noNinja)}`, async () => {
    await using real = await room({
      ...shop,
      "tests/slow_test.c": "int main(void) { return 1; }\n",
      "CMakePresets.json": JSON.stringify({
        version: 3,
        configurePresets: [
          { name: "base", hidden: true, binaryDir: "${sourceDir}/out/${presetName}" },
          { name: "dev", inherits: "base", generator: "Ninja" },
        ],
        testPresets: [
          { name: "quick", configurePreset: "dev", filter: { exclude: { name: "slow" } } },
        ],
      }),
    });
    await real.setup();
    expect(await real.judge()).toMatchObject({
      status: "passed",
      tests: ["passed cart_test", "skipped later"],
    });
    expect(existsSync(join(real.path, "out/dev/build.ninja"))).toBe(true);
  });

  const noGoogle = existsSync("/usr/src/googletest") ? [] : ["GoogleTest"];
  test.skipIf(noGoogle.length > 0)(
    `reads each test of GoogleTest, and one whose program is not there${skipNote(noGoogle)}`,
    async () => {
      await using real = await room({
        "CMakeLists.txt": `
cmake_minimum_required(VERSION 3.21)
project(shop CXX)
include(CTest)
find_package(GTest REQUIRED)
include(GoogleTest)
add_executable(cart_test cart_test.cpp)
target_link_libraries(cart_test GTest::gtest_main)
gtest_discover_tests(cart_test)
add_test(NAME gone COMMAND nowhere)
`,
        "cart_test.cpp": `#include <gtest/gtest.h>
TEST(Cart, Adds) { EXPECT_EQ(1 + 1, 2); }
TEST(Cart, Divides) {
  EXPECT_EQ(1 / 1, 2) << "of one";
}
TEST(Cart, Waits) { GTEST_SKIP() << "later"; }
`,
      });
      await real.setup();
      expect(await real.judge()).toMatchObject({
        status: "failed",
        tests: [
          "passed Cart.Adds",
          "failed Cart.Divides @ cart_test.cpp:4",
          "skipped Cart.Waits",
          "broken gone",
        ],
      });
    },
  );
});
