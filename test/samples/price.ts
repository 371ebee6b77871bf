import type { Scenario } from "../bed/model/scenario.ts";
import { bash, edit, read, type Step, submit } from "../bed/model/steps.ts";

/** A small shop with a real defect: the discount is taken off twice, and one test says so. */
export const priceShop: Record<string, string> = {
  "package.json": `${JSON.stringify({ name: "price-shop", version: "1.0.0", type: "module", scripts: { test: "node --test" } }, null, 2)}\n`,
  "README.md": "# price-shop\n\nPrices with discounts.\n",
  "AGENTS.md": "Prices are whole cents. Keep functions pure.\n",
  ".gitignore": "node_modules/\n",
  "src/price.js": `/** Price in cents after a discount in percent. */
export function discounted(cents, percent) {
  const off = Math.round((cents * percent) / 100);
  return cents - off - off;
}
`,
  "test/price.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { discounted } from "../src/price.js";

test("no discount leaves the price", () => assert.equal(discounted(1000, 0), 1000));
test("ten percent off", () => assert.equal(discounted(1000, 10), 900));
`,
};

/** The same with its gate written down: npm takes longer to start than its tests to run. */
export const quickShop: Record<string, string> = {
  ...priceShop,
  ".omk/gates.toml": '[[gates]]\nname = "test"\ncommand = "node"\nargs = ["--test"]\n',
};

export const priceTask =
  "The test “ten percent off” fails: discounted(1000, 10) gives 800. Find the cause and mend it.";

export const pricePlan = {
  outcome: "plan",
  title: "Take the discount off once",
  summary: "`discounted` in src/price.js subtracts the discount twice. Subtract it once.",
  steps: ["Subtract `off` once in src/price.js", "Test a discount of everything"],
  files: ["src/price.js", "test/price.test.js"],
  criteria: [
    { id: "C1", text: "discounted(1000, 10) is 900" },
    { id: "C2", text: "discounted(1000, 100) is 0" },
  ],
  test_strategy: "node --test",
};

const fix: Step = edit("src/price.js", "  return cents - off - off;\n", "  return cents - off;\n");

const moreTests = `
test("everything off costs nothing", () => assert.equal(discounted(1000, 100), 0));
`;

/** What a good engineer would do. */
export const priceScenario = {
  plan: [read("src/price.js"), read("test/price.test.js"), submit(pricePlan)],
  code: [
    read("src/price.js"),
    fix,
    submit({ summary: "src/price.js: the discount is subtracted once." }),
  ],
  test: [
    read("test/price.test.js"),
    bash(`cat >> test/price.test.js <<'TEST'${moreTests}TEST\nnode --test`),
    submit({
      summary: "Added a test for a discount of everything; the failing test passes.",
      claims: [
        { criterion: "C1", test: "ten percent off" },
        { criterion: "C2", test: "everything off costs nothing" },
      ],
    }),
  ],
  review: [
    read("src/price.js"),
    submit({ summary: "The change does what the task asks.", findings: [] }),
  ],
} satisfies Scenario;

/** A first attempt that does not mend the defect; the repair does. */
export const wrongFirst: Scenario = {
  ...priceScenario,
  code: {
    1: [
      read("src/price.js"),
      edit("src/price.js", "cents - off - off", "cents - off - off + 0"),
      submit({ summary: "Mended." }),
    ],
    2: [
      read("src/price.js"),
      edit("src/price.js", "cents - off - off + 0", "cents - off"),
      submit({ summary: "Mended." }),
    ],
  },
};

/** A shop without a defect, and a task that wants another price where nothing is taken off. */
export const soundShop = {
  ...priceShop,
  "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
};

/** Its task changes what a test expects, and the plan says so. */
export const dearerScenario: Scenario = {
  ...priceScenario,
  plan: [
    submit({
      ...pricePlan,
      summary: "A price without a discount costs a cent more.",
      criteria: [{ id: "C1", text: "discounted(1000, 0) is 1001" }],
      changed_expectations: ["test/price.test.js: `no discount leaves the price` expects 1000"],
    }),
  ],
  code: [
    bash(
      "sed -i 's/return cents - off/return cents - off + (percent === 0 ? 1 : 0)/' src/price.js",
    ),
    submit({ summary: "A cent more without a discount." }),
  ],
  test: [
    bash("sed -i 's/0), 1000/0), 1001/' test/price.test.js"),
    submit({
      summary: "The test expects 1001 now.",
      claims: [{ criterion: "C1", test: "no discount leaves the price" }],
    }),
  ],
};
