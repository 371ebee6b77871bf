import { describe, expect, test } from "vitest";
import type { PullNow } from "../../src/ports/github.ts";
import { startFix } from "../../src/step/fix-run.ts";
import { needReadingToken } from "../../src/step/fork-secrets.ts";
import { pinPull } from "../../src/step/pull.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { type FakeGitHub, fakeGitHub } from "../helpers/fake-github.ts";

const pull: PullNow = {
  number: 7,
  headRef: "mend",
  headSha: "a".repeat(40),
  headRepository: "octocat/hello",
  isFork: false,
  baseRef: "main",
  title: "Mend the discount",
  body: "It was taken off twice.",
  isOpen: true,
  defaultBranch: "main",
  author: { login: "octocat", type: "User" },
};

function stepOf(github: FakeGitHub, event: object): StepContext {
  const inputs = { "kimi-api-key": "sk-test" };
  return { github, inputs, job: { event, eventName: "issue_comment" } } as unknown as StepContext;
}

describe("a pull request that is to be looked at", () => {
  test("has the words that it had when the command was given", async () => {
    const github = fakeGitHub({ pulls: [pull] });
    const { number } = pull;
    const then = { number, title: "Then", body: "As it was." };
    for (const event of [{ issue: then }, { pull_request: then }])
      expect(await pinPull(stepOf(github, event), number, undefined)).toMatchObject({
        title: "Then",
        body: "As it was.",
      });
    const other = { issue: { ...then, number: number + 1 } };
    expect(await pinPull(stepOf(github, other), number, undefined)).toMatchObject({
      title: "Mend the discount",
    });
  });

  test("that is closed is left alone", async () => {
    const github = fakeGitHub({ pulls: [{ ...pull, isOpen: false }] });
    await expect(pinPull(stepOf(github, {}), pull.number, undefined)).rejects.toMatchObject({
      ending: { verdict: "no_change", code: "nothing_to_do" },
    });
  });

  test.each([
    ["the default branch", { pulls: [{ ...pull, headRef: "main", baseRef: "old" }] }],
    [
      "a branch that is closed to pushes",
      { pulls: [pull], branches: [{ name: "mend", message: "", closedBy: "branch protection" }] },
    ],
  ])("from %s is not fixed there", async (_, facts) => {
    const step = stepOf(fakeGitHub(facts), { repository: { id: 1, default_branch: "main" } });
    const task = { kind: "pr", number: pull.number, title: "", text: "x" } as const;
    await expect(
      startFix(step, { kind: "fix", pull: pull.number, task, options: {} }),
    ).rejects.toMatchObject({ ending: { code: "branch_not_writable" } });
  });
});

describe("the token beside a fork's code", () => {
  const hidden = { repository: { private: true } };

  test("may only read, where a private repository gives more", async () => {
    const github = fakeGitHub({ lacks: ["contents", "pull_requests", "checks"] });
    await expect(needReadingToken(stepOf(github, hidden))).rejects.toMatchObject({
      ending: { code: "not_authorised", text: expect.stringContaining("comments") },
    });
  });

  test("that reads is enough, and in a public repository nobody is asked", async () => {
    const github = fakeGitHub({ lacks: ["contents", "comments", "pull_requests", "checks"] });
    await needReadingToken(stepOf(github, hidden));
    github.asked.length = 0;
    await needReadingToken(stepOf(github, { repository: { private: false } }));
    expect(github.asked).toEqual([]);
  });
});
