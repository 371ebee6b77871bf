import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AutopilotError } from "../../src/domain/errors.ts";
import { freeBranch, ownerIn, startMessage, superseded } from "../../src/step/claim.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { fakeGitHub, type GitHubFacts } from "../helpers/fake-github.ts";

const usual = "omk/i1-add-a-retry";
const owner = { key: "i1-abcdefgh", workflowRunId: 11 };

type There = Pick<GitHubFacts, "branches" | "runs" | "lacks">;

/** A step as far as claiming a branch goes. */
function stepOf(there: Partial<There> = {}, runId = 12) {
  const github = fakeGitHub(there);
  const job = { owner: "octocat", repo: "hello", runId, serverUrl: "https://github.com" };
  return { step: { github, job } as unknown as StepContext, github };
}

/** A branch at a commit with this message. */
function branch(name: string, message: string): There["branches"][number] {
  return { name, message };
}

function workflowRun(id: number, status: "in_progress" | "completed"): There["runs"][number] {
  const path = ".github/workflows/omk.yml";
  return { id, status, conclusion: undefined, path, url: `https://github.com/runs/${id}` };
}

describe("the commit that opens a branch", () => {
  test("names its run and workflow run to whoever finds it", () => {
    expect(ownerIn(startMessage(owner))).toEqual(owner);
  });

  test("is told from every other commit", () => {
    const others = ["Start", "Start i1-abcdefgh", "Start of it\n\nomk-workflow-run: 3\n", ""];
    expect(others.map(ownerIn)).toEqual(others.map(() => undefined));
    fc.assert(fc.property(fc.string(), (text) => ownerIn(text) === undefined));
  });
});

describe("the branch of a run on an issue", () => {
  const started = branch(usual, startMessage(owner));

  test("is the usual one where there is none, and asks nothing more", async () => {
    const { step, github } = stepOf();
    expect(await freeBranch(step, usual, "i1-bbbbbbbb")).toBe(usual);
    expect(github.asked).toEqual(["branchesLike"]);
  });

  test("is the usual one where only another issue's begins alike", async () => {
    const { step } = stepOf({ branches: [branch("omk/i12-add-a-retry", startMessage(owner))] });
    expect(await freeBranch(step, usual, "i1-bbbbbbbb")).toBe(usual);
  });

  test("is the next free one after those that finished runs left", async () => {
    const { step } = stepOf({
      branches: [branch(usual, "Add a retry"), branch(`${usual}-2`, startMessage(owner))],
      runs: [workflowRun(11, "completed")],
    });
    expect(await freeBranch(step, usual, "i1-bbbbbbbb")).toBe(`${usual}-3`);
  });

  test.each([
    ["has its usual name", usual],
    ["was called something else", "omk/i1-another-title"],
  ])("is none while another run is at work whose branch %s", async (_, name) => {
    const branches = [branch(name, startMessage(owner))];
    const { step } = stepOf({ branches, runs: [workflowRun(11, "in_progress")] });
    const refused = await freeBranch(step, usual, "i1-bbbbbbbb").catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AutopilotError);
    expect(refused).toMatchObject({
      ending: {
        verdict: "cancelled",
        code: "superseded",
        text: expect.stringContaining(owner.key),
      },
    });
  });

  test("is none where nobody can say whether the run that opened one is at work", async () => {
    const runs = [workflowRun(11, "completed")];
    const { step } = stepOf({ branches: [started], runs, lacks: ["actions"] });
    const refused = freeBranch(step, usual, "i1-bbbbbbbb");
    await expect(refused).rejects.toMatchObject({ code: "superseded" });
  });

  test("is free for a later attempt of the same workflow run", async () => {
    const runs = [workflowRun(11, "in_progress")];
    const { step } = stepOf({ branches: [started], runs }, 11);
    expect(await freeBranch(step, usual, "i1-bbbbbbbb")).toBe(`${usual}-2`);
  });

  test("that was lost at the push is said to be the winner's, by name", async () => {
    const { text } = await superseded(stepOf({ branches: [started] }).step, usual);
    expect(text).toContain("`i1-abcdefgh`");
    expect(text).toContain("/actions/runs/11");
  });

  test("of a task without an issue is never looked for", async () => {
    const { step, github } = stepOf();
    const name = "omk/x-task-abcdefgh";
    expect(await freeBranch(step, name, "task-abcdefgh")).toBe(name);
    expect(github.asked).toEqual([]);
  });
});
