import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { AutopilotError } from "../../../src/domain/errors.ts";
import { Gate } from "../../../src/domain/gate.ts";
import { readGates } from "../../../src/projects/config/gates-file.ts";

function endingOf(text: string) {
  try {
    readGates(text);
  } catch (error) {
    if (error instanceof AutopilotError) return error.ending;
    throw error;
  }
  throw new Error("the file was accepted");
}

const one = '[[gates]]\nname = "t"\ncommand = "npm"\n';

test("reads the seed's format, circuit breaker and all", () => {
  const { gates, setup } = readGates(`
[[gates]]
name = "tests"
command = "npm"
args = ["test"]
required = true
timeout_secs = 600
allow_fail = false
skip = false
[gates.circuit_breaker]
failure_threshold = 5
recovery_timeout_secs = 30
half_open_max_calls = 1
enabled = true
`);
  expect(setup).toBeUndefined();
  expect(gates).toEqual([
    {
      name: "tests",
      command: "npm",
      args: ["test"],
      required: true,
      timeoutSecs: 600,
      skip: false,
      source: ".omk/gates.toml",
    },
  ]);
});

test.each([
  ["", { required: true, skip: false, timeoutSecs: 1200, args: [] }],
  ["timeout_secs = 0", { timeoutSecs: 1200 }],
  ["timeout_secs = 86400", { timeoutSecs: 86_400 }],
  ["required = false", { required: false, skip: false }],
  ["allow_fail = true", { required: false, skip: false }],
  ["allow-fail = true", { required: false, skip: false }],
  ["required = true\nallow_fail = true", { required: false }],
  ["skip = true", { required: false, skip: true }],
  ["skipped = true", { required: false, skip: true }],
])("understands %j", (text, expected) => {
  expect(readGates(one + text).gates[0]).toMatchObject(expected);
});

test.each([
  ['cwd = "web"', { cwd: "web" }],
  ['cwd = "./web/app/"', { cwd: "web/app" }],
  ['cwd = "..web/a..b"', { cwd: "..web/a..b" }],
  ['paths = ["web/**", "!**/*.md"]', { paths: ["web/**", "!**/*.md"] }],
  ['test_results = { format = "tap" }', { results: { format: "tap", args: [], env: {} } }],
  [
    'test_results = { format = "junit", path = "./out/**/*.xml" }',
    { results: { format: "junit", path: "out/**/*.xml", args: [], env: {} } },
  ],
])("understands %s", (text, expected) => {
  expect(Gate.parse(readGates(one + text).gates[0])).toMatchObject(expected);
});

test("takes the root as no folder of its own", () => {
  expect(readGates(`${one}cwd = "."`).gates[0]).not.toHaveProperty("cwd");
});

test.each([
  ["", false],
  ["parallel = false\n", false],
  ["parallel = true\n", true],
])("says whether gates run side by side: %j", (line, expected) => {
  expect(readGates(line + one).parallel).toBe(expected);
});

test("reads setup as a gate of its own", () => {
  expect(readGates('[setup]\ncommand = "npm"\nargs = ["ci"]\ntimeout_secs = 60\n').setup).toEqual({
    name: "setup",
    command: "npm",
    args: ["ci"],
    required: true,
    timeoutSecs: 60,
    skip: false,
    source: ".omk/gates.toml",
  });
});

test.each(["", "# none\n", "gates = []"])("takes %j as no gates", (text) => {
  expect(readGates(text)).toEqual({ gates: [], parallel: false, setup: undefined });
});

test.each([
  ["a missing name", '[[gates]]\ncommand = "x"', "line 1, column 1: `gates[1].name` is missing"],
  [
    "a blank name",
    '[[gates]]\nname = "  "\ncommand = "x"',
    'line 2, column 8: `gates[1].name` is `"  "`. Allowed: one line of text that is not blank.',
  ],
  ["a name of two lines", '[[gates]]\nname = "a\\nb"\ncommand = "x"', "one line of text"],
  [
    "a name twice",
    `${one}\n[[gates]]\nname = " t"\ncommand = "x"`,
    'line 6, column 8: `gates[2].name` is "t", the name of `gates[1]` already.',
  ],
  [
    "the name of setup",
    '[[gates]]\nname = "setup"\ncommand = "x"',
    'line 2, column 8: `gates[1].name` is "setup"',
  ],
  ["a missing command", '[[gates]]\nname = "x"', "line 1, column 1: `gates[1].command` is missing"],
  [
    "a blank command",
    '[[gates]]\nname = "x"\ncommand = ""',
    'line 3, column 11: `gates[1].command` is `""`. Allowed: one program',
  ],
  ["a command with a NUL", '[[gates]]\nname = "x"\ncommand = "a\\u0000"', "`gates[1].command`"],
  [
    "an argument with a NUL",
    `${one}args = ["a", "b\\u0000"]`,
    "line 4, column 14: `gates[1].args[2]`",
  ],
  [
    "arguments in one text",
    `${one}args = "test --all"`,
    'line 4, column 8: `gates[1].args` is `"test --all"`. Allowed: a list in brackets',
  ],
  [
    "an argument that is a number",
    `${one}args = [8]`,
    "line 4, column 9: `gates[1].args[1]` is `8`. Allowed: text in quotes.",
  ],
  [
    "more than a day",
    `${one}timeout_secs = 86401`,
    "line 4, column 16: `gates[1].timeout_secs` is `86401`. Allowed: a whole number from 0 to 86400.",
  ],
  ["less than no time", `${one}timeout_secs = -1`, "`gates[1].timeout_secs` is `-1`"],
  [
    "a misspelt key",
    `${one}timeout = 3`,
    "line 4, column 1: unknown key `gates[1].timeout`. Allowed here:",
  ],
  ["a near miss", `${one}requierd = true`, "Did you mean `required`?"],
  ...['network = ["example.test"]', "unix_sockets = true"].map(
    (line) =>
      [
        `a key of later work, ${line}`,
        `${one}${line}`,
        `line 4, column 1: unknown key \`gates[1].${line.split(" ")[0]}\`. Allowed here:`,
      ] as const,
  ),
  [
    "a misspelt key at the top",
    "paralell = true",
    "unknown key `paralell`. Did you mean `parallel`? Allowed here: `parallel`, `setup` and `gates`.",
  ],
  [
    "sandbox that is a word",
    `${one}sandbox = "no"`,
    'line 4, column 11: `gates[1].sandbox` is `"no"`',
  ],
  ["parallel that is a word", 'parallel = "yes"', 'line 1, column 12: `parallel` is `"yes"`'],
  ...["/srv", "C:/work", "..", "../other", "web/../..", "web/..", "a\\\\b", "", "a\\nb"].map(
    (cwd) =>
      [
        `${cwd} as cwd`,
        `${one}cwd = "${cwd}"`,
        `line 4, column 7: \`gates[1].cwd\` is \`"${cwd}"\`. Allowed: a path inside the repository, with forward slashes and without \`..\`.`,
      ] as const,
  ),
  ["paths that are no list", `${one}paths = "web/**"`, "line 4, column 9: `gates[1].paths` is"],
  [
    "no paths at all",
    `${one}paths = []`,
    "line 4, column 9: `gates[1].paths` is `[]`. Allowed: a list",
  ],
  ["a blank path", `${one}paths = [" "]`, "line 4, column 10: `gates[1].paths[1]` is"],
  [
    "results of an unknown format",
    `${one}test_results = { format = "xml" }`,
    'line 4, column 27: `gates[1].test_results.format` is `"xml"`. Allowed: "junit", "tap" or "json".',
  ],
  [
    "results without a format",
    `${one}test_results = { path = "a.xml" }`,
    "`gates[1].test_results.format` is missing",
  ],
  [
    "results outside of the repository",
    `${one}test_results = { format = "junit", path = "/tmp/*.xml" }`,
    'line 4, column 43: `gates[1].test_results.path` is `"/tmp/*.xml"`. Allowed: a path inside',
  ],
  ["results in one text", `${one}test_results = "a.xml"`, "Allowed: such as { format"],
  [
    "[gates] for [[gates]]",
    '[gates]\nname = "x"\ncommand = "y"',
    "line 1, column 1: `gates` is `[gates] ...`. Allowed: a list of tables, each headed `[[gates]]`.",
  ],
  [
    "setup as a shell line",
    'setup = "npm ci"',
    'line 1, column 9: `setup` is `"npm ci"`. Allowed: one table, headed `[setup]`',
  ],
  ["two setups", '[[setup]]\ncommand = "a"', "Allowed: one table, headed `[setup]`"],
  [
    "a breaker with an unknown key",
    `${one}[gates.circuit_breaker]\nenable = true`,
    "line 5, column 1: unknown key `gates[1].circuit_breaker.enable`. Did you mean `enabled`?",
  ],
  [
    "a breaker with a bad value",
    `${one}[gates.circuit_breaker]\nenabled = 1`,
    "line 5, column 11: `gates[1].circuit_breaker.enabled` is `1`. Allowed: true or false.",
  ],
  [
    "two spellings of one key",
    `${one}skip = true\nskipped = false`,
    "line 5, column 11: `skipped` is another spelling of `skip`.",
  ],
] as readonly (readonly [string, string, string])[])("refuses %s", (_, text, expected) => {
  const ending = endingOf(text);
  expect(ending).toMatchObject({ verdict: "not_ready", code: "bad_gates" });
  expect(ending.text).toContain(expected);
});

test("names a repeated name beside the other problems of the file", () => {
  const { text } = endingOf(`${one}zebra = 1\n${one}`);
  expect(text).toContain("has 2 problems:");
});

test("shows a file that is accepted as it stands", () => {
  const shown = /```toml\n([\s\S]*)\n```/.exec(endingOf("x = 1").mend)?.[1];
  expect(readGates(shown ?? "").gates.map((gate) => gate.name)).toEqual(["test", "lint"]);
});

const page = await readFile("docs/policy.md", "utf8");

test("is documented with every key that it takes", () => {
  const { text } = endingOf(`${one}zzz = 1`);
  const keys = [...(text.split("Allowed here:")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(
    ([, key]) => key ?? "",
  );
  const aliases = ["allow-fail", "skipped"];
  expect(keys.length).toBeGreaterThan(8);
  for (const key of keys.filter((word) => !aliases.includes(word))) {
    expect(page).toMatch(new RegExp(`^\\| .*\`(?:\\[gates\\.)?${key}\\]?\``, "m"));
  }
});

test("takes the example of the documentation as it stands", () => {
  const example = /```toml\n(parallel[\s\S]*?)```/.exec(page)?.[1] ?? "";
  expect(readGates(example)).toMatchObject({
    parallel: true,
    gates: [{ name: "web", cwd: "web" }],
  });
});
