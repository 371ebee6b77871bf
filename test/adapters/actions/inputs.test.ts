import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inputNames, parseInputs, secretInputs } from "../../../src/adapters/actions/inputs.ts";
import { AutopilotError } from "../../../src/domain/errors.ts";
import { stepCommands } from "../../../src/triggers/step-order.ts";

const inputs = {
  task: "",
  command: "auto",
  phases: "",
  "resume-from": "",
  "kimi-api-key": "",
  "kimi-base-url": "https://model.example/v1",
  "kimi-model": "kimi",
  "github-token": "x",
  "delivery-token": "",
  base: "",
  setup: "",
  review: "auto",
  "budget-tokens": "3M",
  "budget-minutes": "60",
  "notify-url": "",
};

function refusal(given: Readonly<Record<string, string>>): string {
  try {
    parseInputs(given);
  } catch (error) {
    if (error instanceof AutopilotError) return error.message;
  }
  return "";
}

describe("the inputs of the step", () => {
  test("that are keys or tokens are secret", () => {
    const named = inputNames.filter((name) => /-(?:key|token)$/.test(name));
    expect(secretInputs).toEqual(expect.arrayContaining(named));
  });

  test.each(secretInputs)("say nothing of what stands in %s when it is refused", (name) => {
    // Two jobs share a run in this way, and neither may have what the other one has.
    const shared = {
      ...inputs,
      phases: "plan..review",
      "notify-url": "no address",
      [name]: "s3cr3t",
    };
    expect(`${refusal(shared)} ${refusal({ ...shared, command: "s" })}`).not.toContain("s3cr3t");
    expect(refusal(shared)).toMatch(/^Input `/);
  });

  test.each(stepCommands)("take the command %s", (command) => {
    expect(parseInputs({ ...inputs, command }).command).toBe(command);
  });

  test("take no other command, and list those that there are", () => {
    expect(refusal({ ...inputs, command: "rnu" })).toContain(
      `Input \`command\` is "rnu"; allowed is ${stepCommands.join(", ")}.`,
    );
  });
});

describe("the source", () => {
  test.each([
    ["the secret inputs", /"kimi-api-key",\s*"/, "adapters/actions/inputs.ts"],
    ["the commands of the step", /"auto",\s*"run"/, "triggers/step-order.ts"],
  ])("lists %s once", async (_, list, home) => {
    const files = (await readdir("src", { recursive: true })).filter((file) =>
      file.endsWith(".ts"),
    );
    const texts = await Promise.all(files.map((file) => readFile(join("src", file), "utf8")));
    expect(files.filter((_file, at) => list.test(texts[at] ?? ""))).toEqual([home]);
  });
});
