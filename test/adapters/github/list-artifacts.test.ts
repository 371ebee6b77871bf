import { describe, expect, test } from "vitest";
import { listArtifacts } from "../../../src/adapters/github/list-artifacts.ts";
import { oneAnswer } from "./one-answer.ts";

const own = { id: 900, repository_id: 1, head_repository_id: 1 };
const artifact = {
  id: 5,
  name: "omk-tally-i7",
  size_in_bytes: 10,
  expired: false,
  digest: null,
  workflow_run: own,
};

describe("artifacts of a repository", () => {
  test("are listed by page, by workflow run and by exact name", async () => {
    await using github = await oneAnswer(200, { total_count: 1, artifacts: [artifact] });
    const page = {
      artifacts: [
        {
          id: 5,
          name: "omk-tally-i7",
          bytes: 10,
          isExpired: false,
          digest: undefined,
          workflowRunId: 900,
        },
      ],
      isLast: true,
    };
    expect(await listArtifacts(github.place, { page: 2 })).toEqual(page);
    expect(await listArtifacts(github.place, { workflowRunId: 900, page: 1 })).toEqual(page);
    expect(await listArtifacts(github.place, { name: "omk-tally-i7", page: 1 })).toEqual(page);
    const at = "GET /repos/octo/hello/actions";
    expect(github.seen).toEqual([
      `${at}/artifacts?per_page=100&page=2`,
      `${at}/runs/900/artifacts?per_page=100&page=1`,
      `${at}/artifacts?per_page=100&page=1&name=omk-tally-i7`,
    ]);
  });

  test.each<[string, object | null | undefined]>([
    ["a fork's workflow run", { ...own, head_repository_id: 2 }],
    ["a fork that is gone", { ...own, head_repository_id: null }],
    ["nobody knows whose workflow run", { id: 900 }],
    ["nobody knows which workflow run", null],
    ["no workflow run that is told", undefined],
  ])("are without what %s left, though it fills the page", async (_, workflow_run) => {
    const artifacts = Array.from({ length: 100 }, () => ({ ...artifact, workflow_run }));
    await using github = await oneAnswer(200, { artifacts });
    expect(await listArtifacts(github.place, { page: 1 })).toEqual({
      artifacts: [],
      isLast: false,
    });
  });

  test.each([403, 404, 500])(
    "are refused with GitHub's words where it answers %i",
    async (status) => {
      await using github = await oneAnswer(status, { message: "no" });
      expect(await listArtifacts(github.place, { page: 1 })).toEqual({ status, text: "no" });
    },
  );

  test("are refused where the answer is no list", async () => {
    await using github = await oneAnswer(200, { artifacts: "x" });
    expect(await listArtifacts(github.place, { page: 1 })).toMatchObject({ status: 502 });
  });
});
