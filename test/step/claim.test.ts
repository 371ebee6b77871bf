import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AutopilotError } from "../../src/domain/errors.ts";
import { freeBranch, ownerIn, startMessage, superseded } from "../../src/step/claim.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { type Bench, startBench } from "../adapters/github/bench.ts";

const usual = "omk/i1-add-a-retry";
const owner = { key: "i1-abcdefgh", workflowRunId: 11 };

/** A step as far as claiming a branch goes. */
function stepOf({ bed, client }: Bench, runId = 12): StepContext {
  const place = { client, repository: { owner: bed.owner, name: bed.repo } };
  const job = { owner: bed.owner, repo: bed.repo, runId, serverUrl: bed.serverUrl };
  return { place, job } as unknown as StepContext;
}

/** A branch at a commit with this message. */
async function branch({ bed }: Bench, name: string, message: string): Promise<void> {
  const at = { owner: bed.owner, repo: bed.repo };
  const parent = (await bed.git("rev-parse", "main")).trim();
  const tree = (await bed.git("rev-parse", "main^{tree}")).trim();
  const { data } = await bed.bot.git.createCommit({ ...at, message, tree, parents: [parent] });
  await bed.bot.git.createRef({ ...at, ref: `refs/heads/${name}`, sha: data.sha });
}

function workflowRun({ bed }: Bench, id: number, status: "in_progress" | "completed"): void {
  bed.host.runs.set(id, {
    id,
    run_number: id,
    run_attempt: 1,
    event: "issue_comment",
    head_branch: "main",
    head_sha: "0".repeat(40),
    status,
    conclusion: null,
    created_at: new Date().toISOString(),
    actor: bed.owner,
  });
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
  test("is the usual one where there is none, and asks nothing more", async () => {
    await using bench = await startBench();
    expect(await freeBranch(stepOf(bench), usual, "i1-bbbbbbbb")).toBe(usual);
    expect(bench.bed.calls).toHaveLength(1);
  });

  test("is the usual one where only another issue's begins alike", async () => {
    await using bench = await startBench();
    await branch(bench, "omk/i12-add-a-retry", startMessage(owner));
    expect(await freeBranch(stepOf(bench), usual, "i1-bbbbbbbb")).toBe(usual);
  });

  test("is the next free one after those that finished runs left", async () => {
    await using bench = await startBench();
    await branch(bench, usual, "Add a retry");
    await branch(bench, `${usual}-2`, startMessage(owner));
    workflowRun(bench, 11, "completed");
    expect(await freeBranch(stepOf(bench), usual, "i1-bbbbbbbb")).toBe(`${usual}-3`);
  });

  test.each([
    ["has its usual name", usual],
    ["was called something else", "omk/i1-another-title"],
  ])("is none while another run is at work whose branch %s", async (_, name) => {
    await using bench = await startBench();
    await branch(bench, name, startMessage(owner));
    workflowRun(bench, 11, "in_progress");
    const refused = await freeBranch(stepOf(bench), usual, "i1-bbbbbbbb").catch(
      (error: unknown) => error,
    );
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
    await using bench = await startBench({ permissions: { actions: "none" } });
    await branch(bench, usual, startMessage(owner));
    const refused = freeBranch(stepOf(bench), usual, "i1-bbbbbbbb");
    await expect(refused).rejects.toMatchObject({ code: "superseded" });
  });

  test("is free for a later attempt of the same workflow run", async () => {
    await using bench = await startBench();
    await branch(bench, usual, startMessage(owner));
    workflowRun(bench, 11, "in_progress");
    expect(await freeBranch(stepOf(bench, 11), usual, "i1-bbbbbbbb")).toBe(`${usual}-2`);
  });

  test("that was lost at the push is said to be the winner's, by name", async () => {
    await using bench = await startBench();
    await branch(bench, usual, startMessage(owner));
    const { text } = await superseded(stepOf(bench), usual);
    expect(text).toContain("`i1-abcdefgh`");
    expect(text).toContain("/actions/runs/11");
  });

  test("of a task without an issue is never looked for", async () => {
    await using bench = await startBench();
    const name = "omk/x-task-abcdefgh";
    expect(await freeBranch(stepOf(bench), name, "task-abcdefgh")).toBe(name);
    expect(bench.bed.calls).toEqual([]);
  });
});
