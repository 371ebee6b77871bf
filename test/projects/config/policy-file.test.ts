import { expect, test } from "vitest";
import { AutopilotError } from "../../../src/domain/errors.ts";
import { Policy } from "../../../src/domain/policy.ts";
import { readPolicy } from "../../../src/projects/config/policy-file.ts";

function endingOf(text: string) {
  try {
    readPolicy(text);
  } catch (error) {
    if (error instanceof AutopilotError) return error.ending;
    throw error;
  }
  throw new Error("the file was accepted");
}

test("gives the defaults where there is no file, and where it is empty", () => {
  expect(readPolicy(undefined)).toEqual(Policy.parse({}));
  expect(readPolicy("# nothing yet\n")).toEqual(Policy.parse({}));
});

test("reads what the file says and defaults for the rest", () => {
  const policy = readPolicy(
    'draft = true\r\nblocking = "minor"\r\n[prices]\r\n"kimi-k2" = { input = 0.6, cached = 0.15, output = 2.5 }\r\n[prices.other]\r\ninput = 1\r\ncached = 0\r\noutput = 1\r\n',
  );
  expect(policy).toMatchObject({ draft: true, blocking: "minor", max_repairs: 3 });
  expect(policy.prices).toEqual({
    "kimi-k2": { input: 0.6, cached: 0.15, output: 2.5 },
    other: { input: 1, cached: 0, output: 1 },
  });
});

test.each([
  [
    "an unknown key with a near one",
    "draft = true\nblockin = 1",
    "line 2, column 1: unknown key `blockin`. Did you mean `blocking`?",
  ],
  [
    "an unknown key with none near",
    "zebra = 1",
    "line 1, column 1: unknown key `zebra`. Allowed here: `branch_prefix`, `draft`",
  ],
  [
    "an unknown table",
    "draft = true\n\n  [sandbox]\nx = 1",
    "line 4, column 1",
    "line 3, column 3: unknown key `sandbox`.",
  ],
  [
    "a number out of range",
    "max_repairs = 30",
    "line 1, column 15: `max_repairs` is `30`. Allowed: a whole number from 0 to 20.",
  ],
  [
    "a fraction where a whole number is wanted",
    "max_repairs = 1.5",
    "`max_repairs` is `1.5`. Allowed: a whole number from 0 to 20.",
  ],
  [
    "text where a word of a list is wanted",
    'blocking = "huge"',
    'line 1, column 12: `blocking` is `"huge"`. Allowed: "blocker", "major", "minor" or "nit".',
  ],
  [
    "text where true or false is wanted",
    'draft = "yes"',
    '`draft` is `"yes"`. Allowed: true or false.',
  ],
  [
    "one text where a list is wanted",
    'labels = "x"',
    '`labels` is `"x"`. Allowed: a list in brackets',
  ],
  [
    "a blank element of a list",
    'labels = ["a",\n  ""]',
    'line 2, column 3: `labels[2]` is `""`. Allowed: text in quotes that is not empty.',
  ],
  [
    "an empty list that needs one",
    "roles = []",
    "`roles` is `[]`. Allowed: a list in brackets with at least 1",
  ],
  [
    "a text of the wrong form",
    'trigger = "omk"',
    '`trigger` is `"omk"`. Allowed: a slash or an at sign and a word, such as /omk.',
  ],
  ["a budget of nothing", "budget_usd = 0", "`budget_usd` is `0`. Allowed: a number above 0."],
  [
    "a budget that is not a number",
    "budget_usd = nan",
    "`budget_usd` is `nan`. Allowed: a number above 0.",
  ],
  [
    "a date",
    "retention_days = 1979-05-27",
    "`retention_days` is `1979-05-27`. Allowed: a whole number from 1 to 90.",
  ],
  [
    "a missing key within a table",
    "[prices.m]\ninput = 1\ncached = 1",
    "line 1, column 1: `prices.m.output` is missing. Allowed: a number, at least 0.",
  ],
  [
    "an unknown key within a dotted key",
    "prices.m.inputs = 1",
    "unknown key `prices.m.inputs`. Did you mean `input`?",
  ],
  [
    "a model named __proto__",
    "[prices.__proto__]\ninput = 1",
    "line 1, column 1: a key cannot be named `__proto__`.",
  ],
  [
    "text without quotes",
    "draft = true\nblocking = major",
    "line 2, column 12: not TOML: unexpected character, in `blocking = major`.",
  ],
  [
    "a key without a value",
    "draft =",
    "line 1, column 8: not TOML: unspecified values are invalid",
  ],
  [
    "a key without a value before another",
    "draft =  # later\n\nsignoff = true",
    "line 1, column 17: not TOML: unexpected character, in `draft =  # later`.",
  ],
  ["a list without its end", 'labels = ["a",\ndraft = true', "line 1, column 15: not TOML"],
  ["a character that means nothing", "draft = true\n@", "line 2, column 1: not TOML"],
  [
    "a key twice",
    "draft = true\ndraft = false",
    "line 2, column 1: not TOML: defining a key multiple times is invalid",
  ],
  [
    "a text that does not end",
    'trigger = "/omk',
    "line 1, column 16: not TOML: unterminated string constant",
  ],
  [
    "a name of the action's own variables",
    'pass_env = ["A", "INPUT_KIMI-API-KEY"]',
    "line 1, column 18: `pass_env[2]` is `INPUT_KIMI-API-KEY`",
  ],
  [
    "the same for setup, whatever the case",
    'setup_env = ["actions_runtime_token"]',
    "`setup_env[1]` is `actions_runtime_token`",
  ],
])("refuses %s with its place and what is allowed", (_, text, ...expected) => {
  const ending = endingOf(text);
  expect(ending).toMatchObject({ verdict: "not_ready", code: "bad_policy" });
  expect(ending.text).toContain(expected.at(-1));
  expect(ending.text).toContain(".omk/autopilot.toml");
});

test("reports several problems at once in the order of the file, five at most", () => {
  const { text } = endingOf(
    'draft = 1\nsignoff = 1\nmax_repairs = "x"\nzebra = 1\nroles = []\nlabels = 1\nreviewers = 1\n',
  );
  expect(text.split("\n")).toHaveLength(7);
  expect(text).toContain("has 7 problems:");
  expect([...text.matchAll(/line (\d)/g)].map((match) => match[1])).toEqual([
    "1",
    "2",
    "3",
    "4",
    "5",
  ]);
  expect(text).toContain("- and 2 more");
});

test("shows a file that is accepted as it stands", () => {
  const { mend } = endingOf("zebra = 1");
  const shown = /```toml\n([\s\S]*)\n```/.exec(mend)?.[1];
  expect(readPolicy(shown)).toMatchObject({ labels: ["autopilot"] });
});

test("shows a long value cut, on one line", () => {
  const { text } = endingOf(`draft = """\n${"x".repeat(500)}\n"""`);
  expect(text.split("\n")).toHaveLength(2);
  expect(text.length).toBeLessThan(300);
});
