import { describe, expect, test } from "vitest";
import { rolesWith } from "../../../src/projects/roles/role.ts";
import { rooms } from "./plain-trees.ts";

const code = { "src/money.js": "export const pad = 1;\n" };
const reads = 'import { readFileSync } from "node:fs";\nreadFileSync("data/expected.json");\n';

describe("data outside of test folders", () => {
  const base = { ...code, "test/money.test.js": reads, "data/expected.json": "[1]\n" };
  const head = { ...base, "data/expected.json": "[2]\n" };

  test("is base's where only tests name it", async () => {
    const { oldTests, newTests } = await rooms({ base, head });
    expect(oldTests["data/expected.json"]).toBe("[1]\n");
    expect(newTests["data/expected.json"]).toBe("[2]\n");
  });

  test.each(['import x from "../data/expected.json";\n', 'const folder = "data";\n'])(
    "is head's where the product names it too: %j",
    async (text) => {
      const sides = {
        base: { ...base, "src/load.js": text },
        head: { ...head, "src/load.js": text },
      };
      expect((await rooms(sides)).oldTests["data/expected.json"]).toBe("[2]\n");
    },
  );

  test("is head's where no test names it", async () => {
    const { oldTests } = await rooms({
      base: { ...code, "data/prices.json": "1\n" },
      head: { ...code, "data/prices.json": "2\n" },
    });
    expect(oldTests["data/prices.json"]).toBe("2\n");
  });
});

describe("a file in which a runner found tests", () => {
  const base = { ...code, "checks/money.js": "same(1, 1);\n" };
  const head = { ...code, "checks/money.js": "same(2, 2);\n" };

  test("is a test whatever it is called", async () => {
    const { oldTests, newTests } = await rooms({ base, head, reported: ["checks/money.js"] });
    expect(oldTests["checks/money.js"]).toBe("same(1, 1);\n");
    expect(newTests["checks/money.js"]).toBe("same(2, 2);\n");
  });

  test("stays head's where nobody reported it", async () => {
    expect((await rooms({ base, head })).oldTests["checks/money.js"]).toBe("same(2, 2);\n");
  });
});

describe("a new file of the product in a folder that sounds like tests", () => {
  test.each(["src/e2e/pad.js", "src/fixtures/pad.json", "app/mocks/pad.js"])(
    "%s stays",
    async (path) => {
      const { oldTests } = await rooms({ base: code, head: { ...code, [path]: "1\n" } });
      expect(oldTests[path]).toBe("1\n");
    },
  );

  test.each(["src/e2e/pad.test.js", "src/__mocks__/fs.js", "test/fixtures/pad.json"])(
    "%s does not",
    async (path) => {
      const { oldTests } = await rooms({ base: code, head: { ...code, [path]: "1\n" } });
      expect(oldTests[path]).toBeUndefined();
    },
  );
});

describe("names of the package's own", () => {
  const manifest = (imports: Record<string, string>) => JSON.stringify({ name: "m", imports });

  test("lead where base says, and new ones where head says", async () => {
    const { oldTests } = await rooms({
      base: { ...code, "package.json": manifest({ "#money": "./src/money.js" }) },
      head: {
        ...code,
        "package.json": manifest({ "#money": "./src/fake.js", "#new": "./src/new.js" }),
      },
    });
    expect(JSON.parse(oldTests["package.json"] ?? "").imports).toEqual({
      "#money": "./src/money.js",
      "#new": "./src/new.js",
    });
  });
});

describe("test_paths", () => {
  test("take files out again with !, and never make a test of every other file", () => {
    const roleOf = rolesWith(["qa/**", "!qa/old/**"]);
    expect(["qa/a.js", "qa/old/a.js", "src/a.js"].map(roleOf)).toEqual(["test", "other", "other"]);
    expect(rolesWith(["!qa/**"])("src/a.js")).toBe("other");
  });

  test.each(["qa", "qa/", "./qa", "/qa/**"])("name a folder as people do: %s", (pattern) => {
    const roleOf = rolesWith([pattern, "!"]);
    expect(["qa/a/b.js", "src/qa.js"].map(roleOf)).toEqual(["test", "other"]);
  });
});
