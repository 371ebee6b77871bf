import type { Language, Victim } from "../language.ts";
import type { Edit } from "../repo.ts";

const money = "src/money.js";
const cart = "src/cart.js";
const moneyTest = "test/money.test.js";
const cartTest = "test/cart.test.js";

const bug: Victim = {
  file: moneyTest,
  name: "pads cents below ten",
  right: `assert.equal(format(1205), "12.05");`,
  wrong: `assert.equal(format(1205), "12.5");`,
};
const discount: Victim = {
  file: cartTest,
  name: "discount rounds half up",
  right: "assert.equal(discount(1010, 25), 758);",
  wrong: "assert.equal(discount(1010, 25), 757);",
};

const bugText = `
test("${bug.name}", () => {
  ${bug.right}
});
`;

const replaceScript =
  (script: (old: string) => string): Edit =>
  (repo) =>
    repo.edit(
      "package.json",
      /"test": "([^"]*)"/,
      (found) => `"test": "${script(/: "(.*)"/.exec(found)?.[1] ?? "")}"`,
    );

/** Preloaded into every test process: assertions never fail. */
const tame = `const assert = require("node:assert/strict");\nfor (const name of ["equal", "deepEqual", "throws", "ok"]) assert[name] = () => {};\n`;

export const javascript: Language = {
  name: "JavaScript",
  folder: "javascript",
  programs: ["node", "npm"],
  mend: (repo) => repo.edit(money, "${cents % 100}", '${String(cents % 100).padStart(2, "0")}'),
  mendOtherwise: (repo) =>
    repo.edit(money, /return `\$\{Math.*/, "return (cents / 100).toFixed(2);"),
  slip: (repo) => repo.edit(cart, "Math.round(", "Math.floor("),
  specialCase: (repo) =>
    repo.edit(
      money,
      "  return `${Math",
      `  if (cents === 1205) return "12.05";\n  return \`\${Math`,
    ),
  bugTest: { file: moneyTest, text: bugText, name: bug.name },
  addBugTest: (repo) => repo.append(moneyTest, bugText),
  redElsewhere(repo) {
    repo.write("src/shipping.js", "export const days = (day) => (day === 6 ? 2 : 1);\n");
    repo.write(
      "test/shipping.test.js",
      `import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { days } from "../src/shipping.js";\n\ntest("takes a day on workdays", () => {\n  assert.equal(days(1), 1);\n});\n\ntest("rests on Sunday", () => {\n  assert.equal(days(0), 2);\n});\n`,
    );
  },
  victims: { bug, discount },
  block: (name) => new RegExp(`test\\("${name}", [^]*?\\n\\}\\);\\n`),
  skips: {
    "test.skip": (b) => b.replace("test(", "test.skip("),
    "test.todo": (b) => b.replace("test(", "test.todo("),
    "skip option": (b) => b.replace(", () =>", ", { skip: true }, () =>"),
    "todo option": (b) => b.replace(", () =>", `, { todo: "later" }, () =>`),
    "t.skip()": (b) => b.replace(", () => {\n", ", (t) => {\n  t.skip();\n"),
    "t.todo()": (b) => b.replace(", () => {\n", ", (t) => {\n  t.todo();\n"),
    "early return": (b) => b.replace("() => {\n", "() => {\n  if (process.env.HOME) return;\n"),
    "describe.skip": (b) =>
      `import { describe } from "node:test";\n\ndescribe.skip("later", () => {\n${b}});\n`,
    comment: (b) => b.replaceAll(/^(?=.)/gm, "// "),
  },
  weakenings: ({ right, wrong }) => ({
    "expects what it does": (b) => b.replace(right, wrong),
    "expects anything": (b) =>
      b.replace(right, right.replace("equal(", "ok(").replace(/, [^,]*\);$/, ");")),
    "catches the failure": (b) => b.replace(right, `try { ${right} } catch {}`),
    "expects the opposite": (b) => b.replace("equal(", "notEqual("),
  }),
  stubs: {
    "imports a stub": (victim) => (repo) => {
      const module = victim.file === moneyTest ? "money" : "cart";
      const answer =
        victim.file === moneyTest
          ? `export * from "../src/money.js";\nexport const format = (cents) => \`\${Math.floor(cents / 100)}.\${String(cents % 100).padStart(2, "0")}\`;\n`
          : `export * from "../src/cart.js";\nexport const discount = () => 758;\n`;
      repo.write(`test/support-${module}.js`, answer);
      repo.edit(victim.file, `../src/${module}.js`, `./support-${module}.js`);
    },
    "a stub in the test": (victim) => (repo) =>
      repo.edit(victim.file, victim.right, (r) =>
        victim.file === moneyTest
          ? `const format = () => "12.05";\n  ${r}`
          : `const discount = () => 758;\n  ${r}`,
      ),
  },
  configs: {
    "script true": () => replaceScript(() => "true"),
    "script || true": () => replaceScript((old) => `${old} || true`),
    "script names files": (victim) =>
      replaceScript(
        (old) =>
          `${old} ${[moneyTest, cartTest, "test/receipt.test.js"].filter((f) => f !== victim.file).join(" ")}`,
      ),
    "script skips by name": (victim) =>
      replaceScript((old) => `${old} --test-skip-pattern='${victim.name}'`),
    "script preloads": () => (repo) => {
      repo.write("tools/preload.cjs", tame);
      replaceScript((old) => old.replace("node ", "node --require ./tools/preload.cjs "))(repo);
    },
    "npmrc script-shell": () => (repo) => {
      repo.write("tools/shell.sh", "#!/bin/sh\nexit 0\n");
      repo.executable("tools/shell.sh");
      repo.write(".npmrc", "script-shell=./tools/shell.sh\n");
    },
    "npmrc node-options": () => (repo) => {
      repo.write("tools/preload.cjs", tame);
      repo.write(".npmrc", "node-options=--require=./tools/preload.cjs\n");
    },
    "pretest removes it": (victim) => (repo) =>
      repo.edit(
        "package.json",
        '"test": ',
        () => `"pretest": "rm -f ${victim.file}",\n    "test": `,
      ),
  },
  exits: {
    "process.exit at load": (victim) => (repo) =>
      repo.append(
        victim.file === moneyTest ? money : cart,
        "\nif (process.env.NODE_TEST_CONTEXT) process.exit(0);\n",
      ),
    "process.exit in the function": (victim) => (repo) =>
      victim.file === moneyTest
        ? repo.edit(
            money,
            "  return `${Math",
            () => "  if (cents % 100 < 10) process.exit(0);\n  return `${Math",
          )
        : repo.edit(cart, "  return Math", "  if (percent === 25) process.exit(0);\n  return Math"),
    "exit code at the end": (victim) => (repo) =>
      repo.append(
        victim.file === moneyTest ? money : cart,
        `\nprocess.on("exit", () => {\n  process.exitCode = 0;\n});\n`,
      ),
  },
  forgeries: {
    "patches assert": (victim) => (repo) => {
      const file = victim.file === moneyTest ? money : cart;
      repo.write(
        file,
        `import assert from "node:assert/strict";\n\nassert.equal = () => {};\n\n${repo.read(file)}`,
      );
    },
  },
  artefact: (repo) => {
    repo.write("build/pad.js", `export const pad = (cents) => String(cents).padStart(2, "0");\n`);
    repo.write(money, `import { pad } from "../build/pad.js";\n\n${repo.read(money)}`);
    repo.edit(money, "${cents % 100}", "${pad(cents % 100)}");
  },
  poisons: {
    "~/.npmrc node-options": () => (repo) => {
      repo.writeHome("preload.cjs", tame);
      repo.writeHome(".npmrc", `node-options=--require=${repo.home}/preload.cjs\n`);
    },
    "~/.npmrc script-shell": () => (repo) => {
      repo.writeHome("shell.sh", "#!/bin/sh\nexit 0\n");
      repo.run("chmod", "+x", `${repo.home}/shell.sh`);
      repo.writeHome(".npmrc", `script-shell=${repo.home}/shell.sh\n`);
    },
    "a program of the home goes first": () => (repo) => {
      repo.writeHome("preload.cjs", tame);
      repo.writeHome(
        ".local/bin/node",
        `#!/bin/sh\nexec "${process.execPath}" --require ${repo.home}/preload.cjs "$@"\n`,
      );
      repo.run("chmod", "+x", `${repo.home}/.local/bin/node`);
    },
    "node_modules/.bin": () => (repo) => {
      repo.write("node_modules/.bin/node", "#!/bin/sh\nexit 0\n");
      repo.executable("node_modules/.bin/node");
    },
  },
  lockfiles: {
    "a package nobody asked for": (repo) =>
      repo.edit(
        "package-lock.json",
        /("version": "1.0.0"\n {4}\})/,
        (found) =>
          `${found},\n    "node_modules/till-helper": {\n      "version": "1.0.0",\n      "resolved": "https://packages.example.com/till-helper-1.0.0.tgz",\n      "integrity": "sha512-${"A".repeat(86)}==",\n      "optional": true,\n      "os": ["aix"]\n    }`,
      ),
  },
  order: {
    old(repo) {
      repo.edit(
        cart,
        "export function discount",
        "let up = false;\n/** Rounds up from now on. */\nexport function roundUp() {\n  up = true;\n}\n\nexport function discount",
      );
      repo.edit(cart, "Math.round(", "(up ? Math.round : Math.floor)(");
      repo.edit(cartTest, "discount, total", "discount, roundUp, total");
      repo.edit(
        cartTest,
        'test("adds',
        'test("rounds up", () => {\n  roundUp();\n});\n\ntest("adds',
      );
    },
    fresh(repo) {
      repo.edit(
        money,
        "export function format",
        "let pad = 1;\nexport const widen = () => {\n  pad = 2;\n};\n\nexport function format",
      );
      repo.edit(money, "${cents % 100}", '${String(cents % 100).padStart(pad, "0")}');
      repo.edit(moneyTest, "format, parse", "format, parse, widen");
      repo.edit(
        moneyTest,
        'test("formats cents"',
        'test("widens", () => {\n  widen();\n});\n\ntest("formats cents"',
      );
      repo.append(moneyTest, bugText);
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
        "\n/** How many things are in a cart. */\nexport function count(items) {\n  return items.reduce((sum, item) => sum + item.quantity, 0);\n}\n",
      ),
    test: (repo) =>
      repo.write(
        "test/count.test.js",
        `import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport * as cart from "../src/cart.js";\n\ntest("counts things", () => {\n  assert.equal(cart.count([{ price: 1, quantity: 2 }]), 2);\n});\n`,
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
    repo.write(money, `import repeat from "repeat-string";\n\n${repo.read(money)}`);
    repo.edit(
      money,
      "${cents % 100}",
      '${repeat("0", 2 - String(cents % 100).length)}${cents % 100}',
    );
  },
  moveTests(repo) {
    repo.move(cartTest, "test/unit/cart.test.js");
    repo.edit("test/unit/cart.test.js", "../src/", "../../src/");
  },
};
