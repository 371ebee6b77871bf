import { describe, expect, test } from "vitest";
import { inputNames, parseInputs } from "../../../src/adapters/actions/inputs.ts";
import { AutopilotError } from "../../../src/domain/errors.ts";
import { stepCommands } from "../../../src/domain/step-command.ts";
import { secretInputs } from "../../../src/ports/job.ts";

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
