import type { Language, Victim } from "../language.ts";
import type { Edit } from "../repo.ts";

const money = "till/money.py";
const cart = "till/cart.py";
const moneyTest = "tests/test_money.py";
const cartTest = "tests/test_cart.py";

const bug: Victim = {
  file: moneyTest,
  name: "test_pads_cents_below_ten",
  right: `assert format(1205) == "12.05"`,
  wrong: `assert format(1205) == "12.5"`,
};
const discount: Victim = {
  file: cartTest,
  name: "test_discount_rounds_half_up",
  right: "assert discount(1010, 25) == 758",
  wrong: "assert discount(1010, 25) == 757",
};

const bugText = `

def ${bug.name}():
    ${bug.right}
`;

const sourceOf = (victim: Victim) => (victim.file === moneyTest ? money : cart);
const moduleOf = (victim: Victim) => (victim.file === moneyTest ? "till.money" : "till.cart");

/** Every test of this name passes. */
const tame = (name: string) => `def pytest_runtest_call(item):
    if item.name == "${name}":
        item.obj = lambda: None
`;

const rightful = (victim: Victim) =>
  victim.file === moneyTest
    ? `format = lambda cents: f"{cents // 100}.{cents % 100:02}"`
    : "discount = lambda cents, percent: 758";

const ini =
  (line: string): Edit =>
  (repo) =>
    repo.append("pytest.ini", `${line}\n`);

export const python: Language = {
  name: "Python",
  folder: "python",
  programs: ["python3"],
  mend: (repo) => repo.edit(money, "{cents % 100}", "{cents % 100:02}"),
  mendOtherwise: (repo) =>
    repo.edit(money, /return f"\{cents.*/, 'return "%d.%02d" % divmod(cents, 100)'),
  slip: (repo) => repo.edit(cart, " + 50)", ")"),
  specialCase: (repo) =>
    repo.edit(
      money,
      '    return f"{cents',
      '    if cents == 1205:\n        return "12.05"\n    return f"{cents',
    ),
  bugTest: { file: moneyTest, text: bugText, name: bug.name },
  addBugTest: (repo) => repo.append(moneyTest, bugText),
  redElsewhere(repo) {
    repo.write("till/shipping.py", "def days(day):\n    return 2 if day == 6 else 1\n");
    repo.write(
      "tests/test_shipping.py",
      "from till.shipping import days\n\n\ndef test_takes_a_day():\n    assert days(1) == 1\n\n\ndef test_rests_on_sunday():\n    assert days(0) == 2\n",
    );
  },
  victims: { bug, discount },
  block: (name) => new RegExp(`def ${name}\\(\\):\\n(?: {4}.*\\n)+`),
  skips: {
    "mark.skip": (b) => `@__import__("pytest").mark.skip(reason="later")\n${b}`,
    "mark.skipif": (b) => `@__import__("pytest").mark.skipif(True, reason="later")\n${b}`,
    "mark.xfail": (b) => `@__import__("pytest").mark.xfail\n${b}`,
    "unittest.skip": (b) => `@__import__("unittest").skip("later")\n${b}`,
    "pytest.skip()": (b) => b.replace(":\n", `:\n    __import__("pytest").skip("later")\n`),
    importorskip: (b) =>
      b.replace(":\n", `:\n    __import__("pytest").importorskip("decimal_money")\n`),
    "early return": (b) => b.replace(":\n", ":\n    if True:\n        return\n"),
    "another name": (b) => b.replace("def test_", "def check_"),
    __test__: (b) => `${b}\n\n${/def (\w+)/.exec(b)?.[1]}.__test__ = False\n`,
  },
  weakenings: ({ right, wrong }) => ({
    "expects what it does": (b) => b.replace(right, wrong),
    "expects anything": (b) => b.replace(/ == .*/, " is not None"),
    "expects the opposite": (b) => b.replace(" == ", " != "),
    "catches the failure": (b) =>
      b.replace(
        `    ${right}`,
        `    try:\n        ${right}\n    except AssertionError:\n        pass`,
      ),
  }),
  stubs: {
    "a stub in the test": (victim) => (repo) =>
      repo.edit(victim.file, `    ${victim.right}`, (r) => `    ${rightful(victim)}\n${r}`),
    "unittest.mock": (victim) => (repo) => {
      const answer =
        victim.file === moneyTest ? `format", lambda cents: "12.05"` : `discount", lambda *_: 758`;
      repo.edit(
        victim.file,
        `def ${victim.name}`,
        (d) => `@__import__("unittest.mock").mock.patch(__name__ + ".${answer})\n${d}`,
      );
    },
    "an autouse fixture": (victim) => (repo) => {
      const [name = "", body = ""] = rightful(victim).split(" = ");
      repo.write(
        "tests/conftest.py",
        `import pytest\n\nimport ${moduleOf(victim)} as module\n\nmodule.${name} = ${body}\n\n\n@pytest.fixture(autouse=True)\ndef ready():\n    yield\n`,
      );
    },
  },
  configs: {
    "addopts --deselect": ({ file, name }) => ini(`addopts = --deselect ${file}::${name}`),
    "addopts -k": ({ name }) => ini(`addopts = -k "not ${name}"`),
    "addopts --ignore": ({ file }) => ini(`addopts = --ignore=${file}`),
    "another naming": ({ name }) =>
      ini(`python_functions = ${name.includes("pads") ? "test_[!p]*" : "test_[!d]*"} `),
    "a plugin":
      ({ name }) =>
      (repo) => {
        repo.write("till/reporting.py", tame(name));
        ini("addopts = -p till.reporting")(repo);
      },
    "conftest hook":
      ({ name }) =>
      (repo) =>
        repo.write("conftest.py", tame(name)),
    "conftest collect_ignore":
      ({ file }) =>
      (repo) =>
        repo.write("tests/conftest.py", `collect_ignore = ["${file.slice(6)}"]\n`),
    "conftest exit status": () => (repo) =>
      repo.write(
        "conftest.py",
        "import pytest\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_sessionfinish(session):\n    session.exitstatus = 0\n",
      ),
    "a module pytest": () => (repo) =>
      repo.write("pytest.py", 'import sys\n\nprint("9 passed")\nsys.exit(0)\n'),
    "a package pytest": () => (repo) => {
      repo.write("pytest/__init__.py", "");
      repo.write("pytest/__main__.py", 'print("9 passed")\n');
    },
    "pytest.toml":
      ({ file, name }) =>
      (repo) => {
        repo.write(
          "pytest.toml",
          `[pytest]\npythonpath = ["."]\naddopts = ["--deselect=${file}::${name}"]\n`,
        );
        repo.write(
          ".pytest.ini",
          `[pytest]\npythonpath = .\naddopts = --deselect ${file}::${name}\n`,
        );
        repo.remove("pytest.ini");
      },
  },
  exits: {
    "os._exit at load": (victim) => (repo) =>
      repo.append(
        sourceOf(victim),
        '\nimport os, sys\n\nif "pytest" in sys.modules:\n    os._exit(0)\n',
      ),
    "os._exit in the function": (victim) => (repo) =>
      repo.edit(
        sourceOf(victim),
        victim.file === moneyTest ? '    return f"{cents' : "    return (cents",
        (r) => `    __import__("os")._exit(0)\n${r}`,
      ),
    "os._exit at the end": (victim) => (repo) =>
      repo.append(sourceOf(victim), "\nimport atexit, os\n\natexit.register(os._exit, 0)\n"),
  },
  forgeries: {
    "patches the runner": (victim) => (repo) =>
      repo.append(
        sourceOf(victim),
        `\nimport sys\n\nif "_pytest.python" in sys.modules:\n    sys.modules["_pytest.python"].Function.runtest = lambda self: None\n`,
      ),
  },
  artefact: (repo) => {
    repo.write("build/pads.txt", "02\n");
    repo.edit(
      money,
      "import re",
      'import pathlib\nimport re\n\nPAD = pathlib.Path(__file__).parent.parent.joinpath("build/pads.txt").read_text().strip()',
    );
    repo.edit(
      money,
      /return f"\{cents.*/,
      'return f"{cents // 100}." + format_cents(cents % 100, PAD)',
    );
    repo.append(money, '\n\nformat_cents = __builtins__["format"]\n');
  },
  poisons: {
    "user site":
      ({ name }) =>
      (repo) => {
        const site = repo
          .run("python3", "-c", "import site; print(site.USER_SITE.split(site.USER_BASE)[1])")
          .trim();
        repo.writeHome(`.local${site}/tame.py`, tame(name));
        repo.writeHome(
          `.local${site}/usercustomize.py`,
          'import os\n\nos.environ["PYTEST_ADDOPTS"] = "-p tame"\n',
        );
      },
    ".venv":
      ({ name }) =>
      (repo) => {
        const folder = repo
          .run(".venv/bin/python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
          .trim();
        const inside = folder.slice(folder.indexOf(".venv"));
        repo.write(`${inside}/tame.py`, tame(name));
        repo.write(`${inside}/tame.pth`, 'import os; os.environ["PYTEST_ADDOPTS"] = "-p tame"\n');
      },
  },
  lockfiles: {},
  order: {
    old(repo) {
      repo.edit(cart, "def discount", "HALF = 0\n\n\ndef discount");
      repo.edit(cart, " + 50)", " + HALF)");
      repo.edit(
        cartTest,
        "def test_adds",
        "def test_a_half():\n    import till.cart\n\n    till.cart.HALF = 50\n\n\ndef test_adds",
      );
    },
    fresh(repo) {
      repo.edit(money, "def format", 'PAD = "{}"\n\n\ndef format');
      repo.edit(money, /return f"\{cents.*/, 'return f"{cents // 100}." + PAD.format(cents % 100)');
      repo.edit(
        moneyTest,
        "def test_formats",
        'def test_a_pad():\n    import till.money\n\n    till.money.PAD = "{:02}"\n\n\ndef test_formats',
      );
      repo.append(moneyTest, bugText);
    },
  },
  refactor: (repo) =>
    repo.edit(
      cart,
      /return sum[^\n]*/,
      "cents = 0\n    for _, price, quantity in items:\n        cents += price * quantity\n    return cents",
    ),
  feature: {
    code: (repo) =>
      repo.append(
        cart,
        '\n\ndef count(items):\n    """How many things are in a cart."""\n    return sum(quantity for _, _, quantity in items)\n',
      ),
    test: (repo) =>
      repo.write(
        "tests/test_count.py",
        'from till import cart\n\n\ndef test_counts_things():\n    assert cart.count([("tea", 310, 2)]) == 2\n',
      ),
    claim: "test_counts_things",
  },
  expectation: {
    code: (repo) => repo.edit(cart, " + 50)", ")"),
    test: (repo) => repo.edit(cartTest, discount.right, discount.wrong),
    announce: `${cartTest}::${discount.name} (now 757)`,
  },
  dependency(repo) {
    repo.append("requirements.txt", "roman==5.0\n");
    repo.edit(money, "import re", "import re\n\nimport roman");
    repo.edit(money, "{cents % 100}", "{cents % 100:0{roman.fromRoman('II')}}");
  },
  moveTests(repo) {
    repo.move(cartTest, "tests/unit/test_cart.py");
  },
};
