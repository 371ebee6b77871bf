import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readWorkflow } from "../bed/runner/workflow-file.ts";
import { ActionFile, remarksOn } from "./language-service.ts";

const example = "examples/code-scanning.yml";
const text = await readFile(example, "utf8");
const action = ActionFile.parse(parse(await readFile("action.yml", "utf8")));

const Steps = z.object({
  jobs: z.object({
    omk: z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({ uses: z.string(), with: z.record(z.string(), z.string().or(z.boolean())) }),
      ),
    }),
  }),
});

describe("the example for code scanning", () => {
  test("has nothing that GitHub's language service or parser objects to", async () => {
    expect(await remarksOn(example, action)).toEqual([]);
    await expect(readWorkflow(example)).resolves.toHaveProperty("jobs.omk");
  });

  test("reads only outputs that the action has", () => {
    const outputs = [...text.matchAll(/steps\.omk\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(outputs).not.toEqual([]);
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
  });

  test("uploads the file of the run folder for the run's own commit, by an action pinned to one", () => {
    const { permissions, steps } = Steps.parse(parse(text)).jobs.omk;
    expect(permissions).toHaveProperty("security-events", "write");
    const upload = steps.at(-1);
    expect(upload?.uses).toMatch(/^github\/codeql-action\/upload-sarif@[0-9a-f]{40}$/);
    expect(upload?.with).toMatchObject({
      sarif_file: `\${{ runner.temp }}/omk/\${{ steps.omk.outputs.run-key }}/findings.sarif`,
      sha: `\${{ steps.omk.outputs.head-sha }}`,
    });
  });
});
