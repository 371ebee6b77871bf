import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { inputNames, parseInputs } from "../../../src/adapters/actions/inputs.ts";
import { AutopilotError } from "../../../src/domain/errors.ts";
import { stepCommands } from "../../../src/domain/step-command.ts";
import { secretInputs } from "../../../src/ports/job.ts";

const Metadata = z.object({ inputs: z.record(z.string(), z.object({ default: z.string() })) });
const { inputs: declared } = Metadata.parse(parse(await readFile("action.yml", "utf8")));

/** What a step gets that sets nothing. */
const plain = {
  ...Object.fromEntries(Object.entries(declared).map(([name, { default: text }]) => [name, text])),
  "github-token": "ghs_of-the-job",
};

/** The ending that the inputs come to; undefined where they are fine. */
function endingOf(given: Readonly<Record<string, string>>) {
  try {
    parseInputs({ ...plain, ...given });
    return undefined;
  } catch (error) {
    if (error instanceof AutopilotError) return error.ending;
    throw error;
  }
}

test("the defaults of action.yml are all inputs there are, and fine", () => {
  expect(Object.keys(declared)).toEqual(inputNames);
  expect(parseInputs(plain)).toMatchObject({
    command: "auto",
    phases: "whole",
    review: "auto",
    "budget-tokens": 3_000_000,
    "budget-minutes": 60,
  });
});

test("an empty `sandbox`, as an unset variable gives it, is the default", () => {
  expect(parseInputs({ ...plain, sandbox: "" }).sandbox).toBe("auto");
  expect(parseInputs({ ...plain, sandbox: "required" }).sandbox).toBe("required");
  expect(endingOf({ sandbox: "none" })?.text).toContain("auto, required, off");
});

describe("what people write is understood", () => {
  test.each([
    [{ "budget-tokens": "200k" }, { "budget-tokens": 200_000 }],
    [{ "budget-tokens": "1.5M" }, { "budget-tokens": 1_500_000 }],
    [{ "budget-tokens": "200K" }, { "budget-tokens": 200_000 }],
    [{ "budget-tokens": "3m" }, { "budget-tokens": 3_000_000 }],
    [{ "budget-tokens": "3_000_000" }, { "budget-tokens": 3_000_000 }],
    [{ "budget-minutes": "7.5" }, { "budget-minutes": 7.5 }],
    [{ "kimi-base-url": "http://localhost:1/v1/" }, { "kimi-base-url": "http://localhost:1/v1" }],
    [{ review: "code, security" }, { review: ["code", "security"] }],
    [{ review: "wall" }, { review: "wall" }],
    [{ "resume-from": "latest" }, { "resume-from": "latest" }],
    [{ "resume-from": "4711" }, { "resume-from": "4711" }],
    [{ "resume-from": "pr7-abcdefgh" }, { "resume-from": "pr7-abcdefgh" }],
    [
      { "resume-from": "https://github.com/octo/cat/actions/runs/4711/job/8?pr=3" },
      { "resume-from": "4711" },
    ],
    [{ "resume-from": "omk-state-pr7-abcdefgh-4711-1-12" }, { "resume-from": "pr7-abcdefgh" }],
    [{ phases: "plan..review" }, { phases: "plan..review" }],
    [{ phases: "deliver" }, { phases: "deliver" }],
    [{ base: "release/1.x" }, { base: "release/1.x" }],
  ])("%j", (given, read) => {
    expect(parseInputs({ ...plain, ...given })).toMatchObject(read);
  });
});

describe("what is wrong is named, with what was given and what is allowed", () => {
  const tokens = "a whole number, such as 3000000, 200k or 3M";
  const key =
    "the id or the address of a workflow run, a run key such as i12-abcdefgh, the name of a state artifact, or latest";
  const reviewers = "architect, code, test, security, performance, anti-slop";
  const whole = "nothing else than the default where";
  test.each([
    ["command", "xyz", '"xyz"', "auto, run, plan, check, fix, resume, approve, doctor"],
    ["phases", "code", '"code"', "nothing, plan..review, deliver"],
    ["resume-from", "../../x", '"../../x"', key],
    ["resume-from", "i12-ABC", '"i12-ABC"', key],
    [
      "kimi-base-url",
      "https://api.moonshot.ai",
      '"https://api.moonshot.ai"',
      "an address that ends in /v1",
    ],
    [
      "kimi-base-url",
      "https://api.moonshot.ai/v1/chat/completions",
      '"https://api.moonshot.ai/v1/chat/completions"',
      "an address that ends in /v1, such as https://api.moonshot.ai/v1",
    ],
    ["kimi-base-url", "ftp://a/v1", '"ftp://a/v1"', "an http or https address"],
    ["kimi-model", "kimi k2", '"kimi k2"', "the name of a model, without spaces"],
    ["kimi-model", "", '""', "the name of a model, without spaces"],
    ["github-token", "", "empty", "a token; leave it out for the token of the job"],
    ["base", "a b", '"a b"', "the name of a branch"],
    ["review", "maybe", '"maybe"', `auto, wall, none, or reviewers joined by commas: ${reviewers}`],
    ["budget-tokens", "lots", '"lots"', tokens],
    ["budget-tokens", "-5", '"-5"', tokens],
    ["budget-tokens", "999", '"999"', "at least 1000"],
    ["budget-minutes", "an hour", '"an hour"', "a number of minutes, such as 60"],
    ["budget-minutes", "0", '"0"', "at least 1"],
    ["budget-minutes", "9999", '"9999"', "at most 7200"],
  ])("%s: %j", (...[name, given, shown, allowed]) => {
    expect(endingOf({ [name]: given })).toEqual({
      verdict: "not_ready",
      code: "bad_input",
      text: `Input \`${name}\` is ${shown}; allowed is ${allowed}.`,
      mend: "Mend the `with:` block of the step; the README has a table of all inputs.",
    });
  });

  test.each([
    ["go", "Did you mean `run`?"],
    ["resme", "Did you mean `resume`?"],
    ["/omk run", "Did you mean `run`?"],
    [
      "status",
      "`status` is a word for comments: write `/omk status` on the issue or pull request.",
    ],
    ["stop", "`cancel` is a word for comments: write `/omk cancel` on the issue or pull request."],
  ])("a command %j that was meant as another word", (command, hint) => {
    expect(endingOf({ command })?.text).toMatch(/; allowed is auto, .*, doctor\. /);
    expect(endingOf({ command })?.text).toContain(hint);
  });

  test("all at once, and each one once", () => {
    const { text = "" } = endingOf({ command: "go", review: "maybe", "kimi-base-url": "x" }) ?? {};
    const named = [...text.matchAll(/Input `([^`]+)`/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(["command", "review", "kimi-base-url"]));
  });

  test("but for a secret, of which nothing is shown", () => {
    const { text } = endingOf({ "notify-url": "my-secret-word" }) ?? {};
    expect(text).toMatch(/^Input `notify-url` is a value; allowed is /);
  });

  test("and at most 100 characters of a long one", () => {
    const { text } = endingOf({ command: "x".repeat(5_000) }) ?? {};
    expect(text).toContain(`is "${"x".repeat(100)}"; allowed`);
  });

  test.each([
    [
      { phases: "plan..review", "delivery-token": "t" },
      ["a value", `${whole} \`phases\` is \`plan..review\``],
    ],
    [{ phases: "deliver", command: "run" }, ['"run"', `${whole} \`phases\` is \`deliver\``]],
    [{ phases: "deliver", task: "Mend it." }, ['"Mend it."', `${whole} \`phases\` is \`deliver\``]],
  ])("and what does not fit together: %j", (given, [shown, allowed]) => {
    const name = Object.keys(given)[1];
    expect(endingOf(given)?.text).toBe(`Input \`${name}\` is ${shown}; allowed is ${allowed}.`);
  });
});

describe("an address of the model", () => {
  test.each([
    "https://api.moonshot.ai/v1",
    "HTTPS://model.example/v1",
    "https://10.0.0.7:8443/v1",
    "http://localhost/v1",
    "http://LOCALHOST:8080/v1",
    "http://127.0.0.1:8080/v1",
    "http://127.255.255.254/v1",
    "http://127.1/v1",
    "http://0x7f000001/v1",
    "http://[::1]:8080/v1",
    "http://[0:0:0:0:0:0:0:1]/v1",
    "http://[::ffff:127.0.0.1]:8080/v1",
    "http://[::ffff:7f12:3]/v1",
  ])("%s is taken", (address) => {
    expect(endingOf({ "kimi-base-url": address })).toBeUndefined();
  });

  test.each([
    ["http://api.moonshot.ai/v1", "api.moonshot.ai"],
    ["HTTP://model.example:443/v1", "model.example"],
    ["http://10.0.0.7/v1", "10.0.0.7"],
    ["http://0.0.0.0:8080/v1", "0.0.0.0"],
    ["http://128.0.0.1/v1", "128.0.0.1"],
    ["http://169.254.169.254/v1", "169.254.169.254"],
    ["http://[::]/v1", "[::]"],
    ["http://[::ffff:10.0.0.7]/v1", "[::ffff:a00:7]"],
    ["http://[::7f00:1]/v1", "[::7f00:1]"],
    ["http://localhost.example/v1", "localhost.example"],
    ["http://127.0.0.1.example/v1", "127.0.0.1.example"],
    ["http://my-localhost/v1", "my-localhost"],
    ["http://localhost@model.example/v1", "model.example"],
    ["http://model.example/localhost/v1", "model.example"],
    ["http://model.example?http://localhost/v1", "model.example"],
  ])("%s is no way for a key", (address, host) => {
    expect(endingOf({ "kimi-base-url": address })).toEqual({
      verdict: "not_ready",
      code: "bad_base_url",
      text: `Input \`kimi-base-url\` leads over http to ${host}: the key could be read on the way. Nothing was sent.`,
      mend: "Begin the address with `https://`. By http only a server on the runner itself is reached: `localhost`, `127.0.0.1` or `[::1]`.",
    });
  });

  test("says so after all that cannot be read at all", () => {
    expect(endingOf({ "kimi-base-url": "http://a/v1", command: "go" })?.code).toBe("bad_input");
  });
});

describe("the inputs that are secret", () => {
  test("are those of keys and tokens, among others", () => {
    const named = inputNames.filter((name) => /-(?:key|token)$/.test(name));
    expect(secretInputs).toEqual(expect.arrayContaining(named));
  });

  test.each(secretInputs)("say nothing of what stands in %s when it is refused", (name) => {
    // Two jobs share a run in this way, and neither may have what the other one has.
    const shared = { phases: "plan..review", "notify-url": "no address", [name]: "s3cr3t" };
    const refused = [endingOf(shared)?.text, endingOf({ ...shared, command: "s" })?.text];
    expect(refused.join(" ")).not.toContain("s3cr3t");
    expect(refused[0]).toMatch(/^Input `/);
  });
});

test.each(stepCommands)("the command %s is taken", (command) => {
  expect(parseInputs({ ...plain, command }).command).toBe(command);
});
