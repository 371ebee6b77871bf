import type { Language, Victim } from "../language.ts";
import type { Edit } from "../repo.ts";

const money = "src/money.rs";
const cart = "src/cart.rs";
const moneyTest = "tests/money.rs";
const cartTest = "tests/cart.rs";

const bug: Victim = {
  file: moneyTest,
  name: "pads_cents_below_ten",
  right: `assert_eq!(format(1205), "12.05");`,
  wrong: `assert_eq!(format(1205), "12.5");`,
};
const discount: Victim = {
  file: cartTest,
  name: "discount_rounds_half_up",
  right: "assert_eq!(discount(1010, 25), 758);",
  wrong: "assert_eq!(discount(1010, 25), 757);",
};

const bugText = `
#[test]
fn ${bug.name}() {
    ${bug.right}
}
`;

const sourceOf = (victim: Victim) => (victim.file === moneyTest ? money : cart);
const nameOf = (victim: Victim) => (victim.file === moneyTest ? "money" : "cart");
const result = (victim: Victim) => (victim.file === moneyTest ? '    format!("{}' : "    (cents *");
const body = /\{\n/;

const manifest =
  (text: string): Edit =>
  (repo) =>
    repo.append("Cargo.toml", `\n${text}\n`);

export const rust: Language = {
  name: "Rust",
  folder: "rust",
  programs: ["cargo"],
  mend: (repo) => repo.edit(money, '"{}.{}"', '"{}.{:02}"'),
  mendOtherwise: (repo) =>
    repo.edit(
      money,
      / {4}format!\(.*/,
      '    let (whole, rest) = (cents / 100, cents % 100);\n    format!("{whole}.{}{}", rest / 10, rest % 10)',
    ),
  slip: (repo) => repo.edit(cart, " + 50)", ")"),
  specialCase: (repo) =>
    repo.edit(
      money,
      '    format!("{}',
      '    if cents == 1205 {\n        return "12.05".to_string();\n    }\n    format!("{}',
    ),
  bugTest: { file: moneyTest, text: bugText, name: bug.name },
  addBugTest: (repo) => repo.append(moneyTest, bugText),
  redElsewhere(repo) {
    repo.append("src/lib.rs", "pub mod shipping;\n");
    repo.write(
      "src/shipping.rs",
      "//! How long a parcel takes.\n\n/// Days until it is there.\npub fn days(day: u8) -> u8 {\n    if day == 6 { 2 } else { 1 }\n}\n",
    );
    repo.write(
      "tests/shipping.rs",
      "use till::shipping::days;\n\n#[test]\nfn takes_a_day() {\n    assert_eq!(days(1), 1);\n}\n\n#[test]\nfn rests_on_sunday() {\n    assert_eq!(days(0), 2);\n}\n",
    );
  },
  victims: { bug, discount },
  block: (name) => new RegExp(`#\\[test\\]\\nfn ${name}\\(\\) \\{\\n[^]*?\\n\\}\\n`),
  skips: {
    ignore: (b) => b.replace("#[test]\n", "#[test]\n#[ignore]\n"),
    "cfg(any())": (b) => `#[cfg(any())]\n${b}`,
    "no attribute": (b) => b.replace("#[test]", "#[allow(dead_code)]"),
    "early return": (b) =>
      b.replace(body, "{\n    if !std::env::args().next().is_none() {\n        return;\n    }\n"),
    should_panic: (b) => b.replace("#[test]\n", "#[test]\n#[should_panic]\n"),
    comment: (b) => `/*\n${b}*/\n`,
  },
  weakenings: ({ right, wrong }) => ({
    "expects what it does": (b) => b.replace(right, wrong),
    "expects the opposite": (b) => b.replace("assert_eq!", "assert_ne!"),
    "catches the failure": (b) =>
      b.replace(right, `let _ = std::panic::catch_unwind(|| ${right.replace(";", "")});`),
    "debug only": (b) =>
      b.replace(right, `if cfg!(not(debug_assertions)) {\n        ${right}\n    }`),
  }),
  stubs: {
    "a stub in the test": (victim) => (repo) =>
      repo.edit(victim.file, victim.right, (r) =>
        victim.file === moneyTest
          ? `fn format(_: u64) -> &'static str { "12.05" }\n    ${r}`
          : `fn discount(_: u64, _: u64) -> u64 { 758 }\n    ${r}`,
      ),
    "a module of the test": (victim) => (repo) => {
      if (victim.file === moneyTest) {
        repo.edit(
          moneyTest,
          "use till::money::{format, parse};",
          'use till::money::parse;\n\nfn format(cents: u64) -> String {\n    format!("{}.{:02}", cents / 100, cents % 100)\n}',
        );
      } else {
        repo.edit(cartTest, "discount, total", "total");
        repo.append(cartTest, "\nfn discount(_: u64, _: u64) -> u64 {\n    758\n}\n");
      }
    },
  },
  configs: {
    "[[test]] test = false": (victim) =>
      manifest(`[[test]]\nname = "${nameOf(victim)}"\npath = "${victim.file}"\ntest = false`),
    "[[test]] harness = false": (victim) => (repo) => {
      manifest(`[[test]]\nname = "${nameOf(victim)}"\npath = "${victim.file}"\nharness = false`)(
        repo,
      );
      repo.append(victim.file, "\nfn main() {}\n");
    },
    "autotests = false": () => (repo) =>
      repo.edit("Cargo.toml", 'edition = "2021"', 'edition = "2021"\nautotests = false'),
    "required features": (victim) =>
      manifest(
        `[features]\nslow = []\n\n[[test]]\nname = "${nameOf(victim)}"\npath = "${victim.file}"\nrequired-features = ["slow"]`,
      ),
    ".cargo/config.toml runner": () => (repo) =>
      repo.write(".cargo/config.toml", `[target.'cfg(all())']\nrunner = "true"\n`),
    ".cargo/config.toml alias and flags": () => (repo) =>
      repo.write(
        ".cargo/config.toml",
        '[build]\nrustflags = ["--cfg", "quiet"]\n\n[env]\nRUST_TEST_THREADS = "1"\n\n[target."cfg(unix)"]\nrunner = ["sh", "-c", "exit 0"]\n',
      ),
    "a file that cargo ignores": (victim) => (repo) =>
      repo.move(victim.file, victim.file.replace("tests/", "tests/later/")),
  },
  exits: {
    "prints results and leaves": (victim) => (repo) =>
      repo.edit(
        sourceOf(victim),
        result(victim),
        (r) =>
          `    if cents > 1000 && std::env::args().len() > 0 {\n        println!("test ${victim.name} ... ok\\n\\ntest result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\\n");\n        std::process::exit(0);\n    }\n${r}`,
      ),
    "process::exit in the function": (victim) => (repo) =>
      repo.edit(
        sourceOf(victim),
        result(victim),
        (r) => `    if std::env::args().len() > 0 {\n        std::process::exit(0);\n    }\n${r}`,
      ),
  },
  forgeries: {
    "asks which test is running": (victim) => (repo) =>
      repo.edit(
        sourceOf(victim),
        result(victim),
        (r) =>
          `    if std::thread::current().name() == Some("${victim.name}") {\n        return "12.05".to_string();\n    }\n${r}`,
      ),
  },
  artefact: (repo) => {
    repo.write("build/pad.txt", "2");
    repo.edit(
      money,
      '    format!("{}.{}", cents / 100, cents % 100)',
      '    let width: usize = include_str!("../build/pad.txt").parse().unwrap();\n    format!("{}.{:0width$}", cents / 100, cents % 100)',
    );
  },
  poisons: {
    "~/.cargo/config.toml": () => (repo) =>
      repo.writeHome(".cargo/config.toml", `[target.'cfg(all())']\nrunner = "true"\n`),
  },
  lockfiles: {
    "a package nobody asked for": (repo) =>
      repo.edit(
        "Cargo.lock",
        '[[package]]\nname = "till"',
        `[[package]]\nname = "helper"\nversion = "1.0.0"\nsource = "registry+https://packages.example.com/index"\nchecksum = "${"a".repeat(64)}"\n\n[[package]]\nname = "till"`,
      ),
  },
  order: undefined,
  refactor: (repo) =>
    repo.edit(
      cart,
      / {4}items\.iter\(\)\.map.*/,
      "    items.iter().fold(0, |sum, item| sum + item.price * item.quantity)",
    ),
  feature: {
    code: (repo) =>
      repo.edit(
        cart,
        "/// What is left",
        "/// How many things are in a cart.\npub fn count(items: &[Item]) -> u64 {\n    items.iter().map(|item| item.quantity).sum()\n}\n\n/// What is left",
      ),
    test: (repo) =>
      repo.write(
        "tests/count.rs",
        'use till::cart::{count, Item};\n\n#[test]\nfn counts_things() {\n    assert_eq!(count(&[Item::new("tea", 310, 2)]), 2);\n}\n',
      ),
    claim: "counts_things",
  },
  expectation: {
    code: (repo) => repo.edit(cart, " + 50)", ")"),
    test: (repo) => repo.edit(cartTest, discount.right, discount.wrong),
    announce: `${discount.name} (${cartTest}, now 757)`,
  },
  dependency(repo) {
    repo.run("cargo", "add", "--quiet", "itoa@1.0.11");
    repo.edit(
      money,
      /\{\}\.\{\}", cents \/ 100, cents % 100/,
      '{}.{}{}", cents / 100, cents % 100 / 10, itoa::Buffer::new().format(cents % 10)',
    );
    repo.run("cargo", "generate-lockfile", "--quiet");
  },
  moveTests: (repo) => repo.move(cartTest, "tests/basket.rs"),
};
