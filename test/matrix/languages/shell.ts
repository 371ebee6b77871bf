import type { Language, Victim } from "../language.ts";

const money = "src/money.sh";
const cart = "src/cart.sh";
const moneyTest = "test/money_test.sh";
const cartTest = "test/cart_test.sh";

const bug: Victim = {
  file: moneyTest,
  name: "pads cents below ten",
  right: "12.05",
  wrong: "12.5",
};
const discount: Victim = {
  file: cartTest,
  name: "discount rounds half up",
  right: "758",
  wrong: "757",
};

const bugText = `check "${bug.name}" ${bug.right} "$(format 1205)"\n`;

const sourceOf = (victim: Victim) => (victim.file === moneyTest ? money : cart);

/** A project whose one gate tells nothing but its exit code. */
export const shell: Language = {
  name: "exit codes only",
  folder: "shell",
  programs: ["make", "sh"],
  exitCodesOnly: "make test",
  mend: (repo) => repo.edit(money, "%d.%d", "%d.%02d"),
  mendOtherwise: (repo) =>
    repo.edit(
      money,
      / {2}printf.*/,
      '  rest=$(($1 % 100))\n  echo "$(($1 / 100)).$((rest / 10))$((rest % 10))"',
    ),
  slip: (repo) => repo.edit(cart, " + 50)", ")"),
  specialCase: (repo) =>
    repo.edit(money, "  printf", '  if [ "$1" = 1205 ]; then echo 12.05; return; fi\n  printf'),
  bugTest: { file: moneyTest, text: bugText, name: bug.name },
  addBugTest: (repo) => repo.append(moneyTest, bugText),
  redElsewhere(repo) {
    repo.write("src/shipping.sh", 'days() {\n  if [ "$1" = 6 ]; then echo 2; else echo 1; fi\n}\n');
    repo.edit("test/run.sh", ". src/cart.sh", ". src/cart.sh\n. src/shipping.sh");
    repo.write("test/shipping_test.sh", 'check "rests on Sunday" 2 "$(days 0)"\n');
  },
  victims: { bug, discount },
  block: (name) => new RegExp(`check "${name}".*\\n`),
  skips: {
    comment: (b) => `# ${b}`,
    "in a condition": (b) => `if false; then\n  ${b}fi\n`,
    "early return": (b) => `return 0\n${b}`,
    "early exit": (b) => `[ "$failed" -eq 0 ] && exit 0\n${b}`,
  },
  weakenings: ({ right, wrong }) => ({
    "expects what it does": (b) => b.replace(right, wrong),
    "expects itself": (b) => b.replace(/ \S+ "(\$\(.*\))"/, ' "$1" "$1"'),
  }),
  stubs: {
    "a stub in the test": (victim) => (repo) =>
      repo.edit(
        victim.file,
        `check "${victim.name}"`,
        (c) =>
          `${victim.file === moneyTest ? "format() { echo 12.05; }" : "discount() { echo 758; }"}\n${c}`,
      ),
  },
  configs: {
    "make ignores errors": () => (repo) => repo.edit("Makefile", "\tsh", "\t-sh"),
    "another recipe": () => (repo) => repo.edit("Makefile", "sh test/run.sh", "true"),
    "another shell": () => (repo) => repo.edit("Makefile", ".PHONY", "SHELL = /bin/true\n\n.PHONY"),
    GNUmakefile: () => (repo) => repo.write("GNUmakefile", "test:\n\ttrue\n"),
    "the runner forgets": () => (repo) => repo.edit("test/run.sh", '[ "$failed" -eq 0 ]', "exit 0"),
    "the runner names files": (victim) => (repo) =>
      repo.edit(
        "test/run.sh",
        "test/*_test.sh",
        victim.file === moneyTest ? "test/cart_test.sh" : "test/money_test.sh",
      ),
  },
  exits: {},
  forgeries: {
    "exit at load": (victim) => (repo) => repo.append(sourceOf(victim), "\nexit 0\n"),
    "check always agrees": (victim) => (repo) =>
      repo.append(sourceOf(victim), "\nalias check=\"true\"\ntrap 'exit 0' EXIT\n"),
  },
  artefact: (repo) => {
    repo.write("build/layout", "%d.%02d\\n");
    repo.edit(money, "printf '%d.%d\\n'", () => 'printf "$(cat build/layout)\\n"');
  },
  poisons: {},
  lockfiles: {},
  order: undefined,
  refactor: (repo) =>
    repo.edit(cart, "    sum=$((sum + $1 * $2))", "    cost=$(($1 * $2))\n    sum=$((sum + cost))"),
  feature: {
    code: (repo) =>
      repo.append(
        cart,
        '\n# count price quantity ... -> how many things are in a cart\ncount() {\n  things=0\n  while [ $# -gt 0 ]; do\n    things=$((things + $2))\n    shift 2\n  done\n  echo "$things"\n}\n',
      ),
    test: (repo) => repo.write("test/count_test.sh", 'check "counts things" 2 "$(count 310 2)"\n'),
    claim: "counts things",
  },
  expectation: {
    code: (repo) => repo.edit(cart, " + 50)", ")"),
    test: (repo) => repo.edit(cartTest, discount.right, discount.wrong),
    announce: "gate make test: discount rounds down from now on",
  },
  dependency: undefined,
  moveTests: (repo) => repo.move(cartTest, "test/basket_test.sh"),
};
