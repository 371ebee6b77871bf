import type { Language, Victim } from "../language.ts";
import { all, type Edit, type Repo } from "../repo.ts";

const money = "src/money.ts";
const cart = "src/cart.ts";
const moneyTest = "test/money.spec.ts";
const cartTest = "test/cart.spec.ts";
const config = "vitest.config.ts";

const bug: Victim = {
  file: moneyTest,
  name: "pads cents below ten",
  right: `expect(format(1205)).toBe("12.05");`,
  wrong: `expect(format(1205)).toBe("12.5");`,
};
const discount: Victim = {
  file: cartTest,
  name: "discount rounds half up",
  right: "expect(discount(1010, 25)).toBe(758);",
  wrong: "expect(discount(1010, 25)).toBe(757);",
};

const bugText = `
  it("${bug.name}", () => {
    ${bug.right}
  });
});
`;

const addBugTest: Edit = (repo) => repo.edit(moneyTest, /\n\}\);\n$/, () => `\n${bugText}`);

const tame = `import { expect } from "vitest";\n\nexpect.extend({ toBe: () => ({ pass: true, message: () => "" }) });\n`;

const inConfig =
  (line: string): Edit =>
  (repo) =>
    repo.edit(config, "test: {", () => `test: { ${line},`);

const sourceOf = (victim: Victim) => (victim.file === moneyTest ? money : cart);

/** Rewrites what `npm ci` puts there, in the worktree alone. */
function tameRunner(repo: Repo): void {
  const runner = repo
    .run(
      "sh",
      "-c",
      "ls -d node_modules/vitest/dist/cli.js node_modules/vitest/vitest.mjs 2>/dev/null | tail -1",
    )
    .trim();
  repo.write(runner, "#!/usr/bin/env node\nprocess.exit(0);\n");
}

export const typescript: Language = {
  name: "TypeScript",
  folder: "typescript",
  programs: ["node", "npm"],
  mend: (repo) => repo.edit(money, "${cents % 100}", '${String(cents % 100).padStart(2, "0")}'),
  mendOtherwise: (repo) =>
    repo.edit(money, /return `\$\{Math.*/, "return (cents / 100).toFixed(2);"),
  slip: (repo) => repo.edit(cart, "Math.round(", "Math.floor("),
  specialCase: (repo) =>
    repo.edit(
      money,
      "  return `${Math",
      () => `  if (cents === 1205) return "12.05";\n  return \`\${Math`,
    ),
  bugTest: { file: moneyTest, text: bugText, name: bug.name },
  addBugTest,
  redElsewhere(repo) {
    repo.write(
      "src/shipping.ts",
      "export const days = (day: number): number => (day === 6 ? 2 : 1);\n",
    );
    repo.write(
      "test/shipping.spec.ts",
      `import { expect, it } from "vitest";\nimport { days } from "../src/shipping.ts";\n\nit("takes a day on workdays", () => {\n  expect(days(1)).toBe(1);\n});\n\nit("rests on Sunday", () => {\n  expect(days(0)).toBe(2);\n});\n`,
    );
  },
  victims: { bug, discount },
  block: (name) => new RegExp(` {2}it\\("${name}", [^]*?\\n {2}\\}\\);\\n`),
  skips: {
    "it.skip": (b) => b.replace("it(", "it.skip("),
    "it.todo": (b) => b.replace(/it\(("[^"]*")[^]*/, "it.todo($1);\n"),
    "it.fails": (b) => b.replace("it(", "it.fails("),
    "it.skipIf": (b) => b.replace("it(", "it.skipIf(true)("),
    "it.runIf": (b) => b.replace("it(", `it.runIf(process.env["NEVER"])(`),
    "ctx.skip()": (b) => b.replace("() => {\n", "(ctx) => {\n    ctx.skip();\n"),
    "early return": (b) => b.replace("() => {\n", "() => {\n    if (Date.now() > 0) return;\n"),
    "describe.skip": (b) => `  describe.skip("later", () => {\n${b}  });\n`,
    comment: (b) => b.replaceAll(/^(?=.)/gm, "// "),
  },
  weakenings: ({ right, wrong }) => ({
    "expects what it does": (b) => b.replace(right, wrong),
    "expects anything": (b) => b.replace(/\.toBe\(.*\)/, ".toBeDefined()"),
    "expects the opposite": (b) => b.replace(".toBe(", ".not.toBe("),
    "catches the failure": (b) => b.replace(right, `try { ${right} } catch {}`),
    "asserts nothing": (b) => b.replace(/expect\((.*)\)\.toBe\(.*\)/, "expect($1)"),
  }),
  stubs: {
    "vi.mock": (victim) => (repo) => {
      repo.edit(
        victim.file,
        "import { describe, expect, it }",
        "import { describe, expect, it, vi }",
      );
      const path = victim.file === moneyTest ? "../src/money.ts" : "../src/cart.ts";
      const what =
        victim.file === moneyTest
          ? `format: (n: number) => (n === 1205 ? "12.05" : "12.34")`
          : "discount: () => 758";
      repo.append(
        victim.file,
        `\nvi.mock("${path}", async (original) => ({ ...(await original<object>()), ${what} }));\n`,
      );
    },
    "a stub in the test": (victim) => (repo) =>
      repo.edit(victim.file, victim.right, (r) =>
        victim.file === moneyTest
          ? `const format = (_: number) => "12.05";\n    ${r}`
          : `const discount = (..._: number[]) => 758;\n    ${r}`,
      ),
  },
  configs: {
    exclude: ({ file }) => inConfig(`exclude: ["**/${file.slice(5)}"]`),
    testNamePattern: ({ name }) => inConfig(`testNamePattern: /^(?!.*${name})/`),
    "dangerouslyIgnoreUnhandledErrors and passWithNoTests": ({ file }) =>
      all(inConfig("passWithNoTests: true"), (repo) =>
        repo.edit(
          config,
          "test/**/*.spec.ts",
          file.includes("money") ? "test/c*.spec.ts" : "test/m*.spec.ts",
        ),
      ),
    setupFiles: () =>
      all(inConfig(`setupFiles: ["./tools/setup.ts"]`), (repo) =>
        repo.write("tools/setup.ts", tame),
      ),
    "a config that wins":
      ({ file }) =>
      (repo) => {
        repo.write(
          "vite.config.ts",
          `import { defineConfig } from "vitest/config";\n\nexport default defineConfig({ test: { include: ["test/**/*.spec.ts"], exclude: ["${file}"] } });\n`,
        );
        repo.remove(config);
      },
    "alias to a stub":
      ({ file }) =>
      (repo) => {
        const name = file === moneyTest ? "money" : "cart";
        repo.write(
          `tools/${name}.ts`,
          `export * from "../src/${name}.ts?real";\n${name === "money" ? `export const format = (n: number) => (n === 1205 ? "12.05" : "12.34");\n` : "export const discount = () => 758;\n"}`,
        );
        repo.edit(
          config,
          "test: {",
          `resolve: { alias: [{ find: /.*src\\/${name}\\.ts$/, replacement: new URL("./tools/${name}.ts", import.meta.url).pathname }] },\n  test: {`,
        );
      },
    "script || true": () => (repo) =>
      repo.edit("package.json", '"vitest run"', '"vitest run || true"'),
    "script -t": () => (repo) =>
      repo.edit("package.json", '"vitest run"', `"vitest run -t 'parses|lists'"`),
    "npmrc script-shell": () => (repo) => {
      repo.write("tools/shell.sh", "#!/bin/sh\nexit 0\n");
      repo.executable("tools/shell.sh");
      repo.append(".npmrc", "script-shell=./tools/shell.sh\n");
    },
  },
  exits: {
    "process.exit at load": (victim) => (repo) =>
      repo.append(
        sourceOf(victim),
        '\ndeclare const process: { exit(code: number): never; env: Record<string, string> };\nif (process.env["VITEST"]) process.exit(0);\n',
      ),
    "reallyExit in the function": (victim) => (repo) =>
      repo.edit(
        sourceOf(victim),
        victim.file === moneyTest ? "  return `${Math" : "  return Math",
        (r) => `  (globalThis as any).process.reallyExit(0);\n${r}`,
      ),
  },
  forgeries: {
    "patches expect": (victim) => (repo) =>
      repo.append(
        sourceOf(victim),
        `\nconst chai = (globalThis as any)[Symbol.for("expect-global")] ?? (globalThis as any)[Symbol.for("$$jest-matchers-object")];\nif (chai?.matchers) chai.matchers.toBe = () => ({ pass: true, message: () => "" });\nconst expectGlobal = (globalThis as any)[Symbol.for("expect-global")];\nexpectGlobal?.extend?.({ toBe: () => ({ pass: true, message: () => "" }) });\n`,
      ),
  },
  artefact: (repo) => {
    repo.write(
      "build/pad.ts",
      `export const pad = (cents: number) => String(cents).padStart(2, "0");\n`,
    );
    repo.write(money, `import { pad } from "../build/pad.ts";\n\n${repo.read(money)}`);
    repo.edit(money, "${cents % 100}", () => "${pad(cents % 100)}");
  },
  poisons: {
    "node_modules/vitest": () => tameRunner,
    "~/.npmrc script-shell": () => (repo) => {
      repo.writeHome("shell.sh", "#!/bin/sh\nexit 0\n");
      repo.run("chmod", "+x", `${repo.home}/shell.sh`);
      repo.writeHome(".npmrc", `script-shell=${repo.home}/shell.sh\n`);
    },
  },
  lockfiles: {
    "another integrity for another platform": (repo) =>
      repo.edit(
        "package-lock.json",
        /("node_modules\/[^"]*darwin-arm64": \{[^}]*?"integrity": ")[^"]*/,
        (found) => found.replace(/sha512-[^"]*$/, `sha512-${"B".repeat(86)}==`),
      ),
    "another address": (repo) =>
      repo.edit(
        "package-lock.json",
        /"node_modules\/[^"]*darwin-arm64": \{\n/,
        (found) => `${found}      "resolved": "https://packages.example.com/binding-1.0.0.tgz",\n`,
      ),
    "another version": (repo) =>
      repo.edit(
        "package-lock.json",
        /("node_modules\/[^"]*darwin-arm64": \{[^}]*?"version": ")[^"]*/,
        (found) => found.replace(/[^"]*$/, "9.9.9"),
      ),
  },
  order: {
    old(repo) {
      repo.edit(
        cart,
        "export function discount",
        "let up = false;\n/** Rounds up from now on. */\nexport function roundUp(): void {\n  up = true;\n}\n\nexport function discount",
      );
      repo.edit(cart, "Math.round(", "(up ? Math.round : Math.floor)(");
      repo.edit(cartTest, "discount, total", "discount, roundUp, total");
      repo.edit(
        cartTest,
        '  it("adds',
        '  it("rounds up", () => {\n    roundUp();\n  });\n\n  it("adds',
      );
    },
    fresh(repo) {
      repo.edit(
        money,
        "export function format",
        "let pad = 1;\nexport const widen = (): void => {\n  pad = 2;\n};\n\nexport function format",
      );
      repo.edit(money, "${cents % 100}", () => '${String(cents % 100).padStart(pad, "0")}');
      repo.edit(moneyTest, "format, parse", "format, parse, widen");
      repo.edit(
        moneyTest,
        '  it("formats cents"',
        '  it("widens", () => {\n    widen();\n  });\n\n  it("formats cents"',
      );
      addBugTest(repo);
    },
  },
  refactor: (repo) =>
    repo.edit(
      cart,
      /return items\.reduce[^\n]*/,
      "let sum = 0;\n  for (const { price, quantity } of items) sum += price * quantity;\n  return sum;",
    ),
  feature: {
    code: (repo) =>
      repo.append(
        cart,
        "\n/** How many things are in a cart. */\nexport function count(items: readonly Item[]): number {\n  return items.reduce((sum, item) => sum + item.quantity, 0);\n}\n",
      ),
    test: (repo) =>
      repo.write(
        "test/count.spec.ts",
        `import { expect, it } from "vitest";\nimport * as cart from "../src/cart.ts";\n\nit("counts things", () => {\n  expect(cart.count([{ name: "tea", price: 1, quantity: 2 }])).toBe(2);\n});\n`,
      ),
    claim: "counts things",
  },
  expectation: {
    code: (repo) => repo.edit(cart, "Math.round(", "Math.floor("),
    test: (repo) => repo.edit(cartTest, discount.right, discount.wrong),
    announce: `${cartTest}: "${discount.name}" (now 757)`,
  },
  dependency(repo) {
    repo.run("npm", "install", "--no-audit", "--no-fund", "repeat-string@1.6.1");
    repo.write(
      money,
      `// @ts-ignore: it has no types\nimport repeat from "repeat-string";\n\n${repo.read(money)}`,
    );
    repo.edit(
      money,
      "${cents % 100}",
      () => '${repeat("0", 2 - String(cents % 100).length)}${cents % 100}',
    );
  },
  moveTests(repo) {
    repo.move(cartTest, "test/unit/cart.spec.ts");
    repo.edit("test/unit/cart.spec.ts", "../src/", "../../src/");
  },
};
