import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startBed } from "../bed/bed.ts";
import { runWorkflow } from "../bed/runner/workflow.ts";
import { inlineAction } from "./inline-action.ts";

const repo = { "README.md": "# hello\n" };

const text = `name: omk
on:
  issue_comment: { types: [created] }
  workflow_dispatch: { inputs: { who: { type: string, default: world } } }
permissions: { contents: read }
jobs:
  work:
    if: github.event_name == 'workflow_dispatch' || startsWith(github.event.comment.body, '/omk')
    runs-on: ubuntu-latest
    outputs: { said: "\${{ steps.us.outputs.said }}" }
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
      - id: us
        uses: omk/autopilot@v1
        with: { plain: "\${{ inputs.who }} \${{ secrets.KEY }}" }
      - run: test -f README.md && echo "said $SAID" && exit 3
        env: { SAID: "\${{ steps.us.outputs.said }}" }
      - run: echo never
      - if: failure()
        run: echo cleanup
  after:
    needs: work
    runs-on: ubuntu-latest
    steps: [{ run: echo after }]
`;

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "omk-workflow-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "omk.yml"), content);
  return join(folder, "omk.yml");
}

const says = `
import { appendFileSync } from "node:fs";
const call = (path, body) => fetch(process.env.GITHUB_API_URL + path, { method: "POST", body: JSON.stringify(body), headers: { authorization: "Bearer " + process.env["INPUT_GITHUB-TOKEN"] } });
const answer = await call("/repos/" + process.env.GITHUB_REPOSITORY + "/issues", { title: "x" });
appendFileSync(process.env.GITHUB_OUTPUT, "said=" + process.env.INPUT_PLAIN.length + " " + answer.status + "\\n");`;

describe("a workflow file", () => {
  it("plays steps, outputs, secrets, permissions, conditions and needs", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(says, `console.log("post");`);
    const request = {
      event: "workflow_dispatch",
      payload: { inputs: {} },
      secrets: { KEY: "s3cret" },
    };
    const { jobs } = await runWorkflow(bed, await file(text), {
      ...request,
      action: action.folder,
    });
    expect(jobs["work"]?.steps.map(({ outcome }) => outcome)).toEqual([
      "success",
      "success",
      "failure",
      "skipped",
      "success",
    ]);
    expect(jobs["work"]?.outputs).toEqual({ said: "12 403" });
    expect(jobs["work"]?.log).toBe("said 12 403\ncleanup\npost");
    expect(jobs["work"]?.conclusion).toBe("failure");
    expect(jobs["after"]?.conclusion).toBe("skipped");
  });

  it("starts only on its events, types and conditions", async () => {
    await using bed = await startBed({ repo });
    await using action = await inlineAction(says);
    const path = await file(text);
    const issue = await bed.openIssue("a", "b");
    const chat = await bed.comment(issue, "just chatting");
    const play = (event: string, payload: object) =>
      runWorkflow(bed, path, { event, payload, action: action.folder });
    expect((await play("issue_comment", chat)).jobs["work"]?.conclusion).toBe("skipped");
    expect((await play("issue_comment", { ...chat, action: "edited" })).triggered).toBe(false);
    expect((await play("push", {})).triggered).toBe(false);
    const asked = await bed.comment(issue, "/omk run");
    expect((await play("issue_comment", asked)).jobs["work"]?.conclusion).toBe("failure");
  });

  it("is refused when GitHub's parser would refuse it", async () => {
    await using bed = await startBed({ repo });
    const path = await file("on: push\njobs: { a: { steps: [{ run: x }] } }\n");
    await expect(runWorkflow(bed, path, { event: "push", payload: {} })).rejects.toThrow("runs-on");
  });
});
