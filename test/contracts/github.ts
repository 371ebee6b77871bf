import { describe, expect, test } from "vitest";
import type { Allowance, GitHub } from "../../src/ports/github.ts";

/**
 * A GitHub under contract: `alice` may write, `bob` has the role triage, `mallory` is a stranger, and the token may do all
 * but write check runs.
 */
export interface GitHubUnderContract extends AsyncDisposable {
  readonly github: GitHub;
  /** An issue on which nothing was said. */
  readonly issue: number;
  /** Somebody opened it from the branch `mend` of this repository. */
  readonly pull: { readonly number: number; readonly headSha: string };
  /** Workflow run 11, asked for at this time, is at work; 12 has ended. */
  readonly askedAt: string;
  /** Makes a comment of somebody; its id. */
  readonly sayAs: (login: string, issue: number, body: string) => Promise<number>;
}

/** The branches that are there beside `main` and `mend`, and the message of the commit that they are at. */
export const opened = {
  names: ["omk/i1-retry", "omk/i1-retry-2", "omk/i1-retry-10"],
  message: "Start i1-abcdefgh\n",
};

function allowance(requests: number): Allowance {
  let left = requests;
  return { notes: [], take: () => left-- > 0 };
}

/** What every GitHub promises: the one in memory, and the adapter. */
export function githubContract(name: string, make: () => Promise<GitHubUnderContract>): void {
  describe(`${name} as GitHub`, () => {
    test("knows who may do what, people and token", async () => {
      await using subject = await make();
      const { github } = subject;
      expect(await github.permissionOf("alice")).toEqual({ role: "write", permission: "write" });
      expect(await github.permissionOf("bob")).toEqual({ role: "triage", permission: "read" });
      expect(await github.permissionOf("nobody-of-that-name")).toBeUndefined();
      expect(await github.refusalOf("checks")).toMatchObject({ status: 403 });
      for (const right of ["contents", "comments", "pull_requests", "artifacts"] as const)
        expect([right, await github.refusalOf(right)]).toEqual([right, undefined]);
    });

    test("shows pull requests and branches as they are", async () => {
      await using subject = await make();
      const { github, pull } = subject;
      expect(await github.readPull(pull.number)).toMatchObject({
        ...pull,
        headRef: "mend",
        baseRef: "main",
        title: "Mend the discount",
        isFork: false,
        isOpen: true,
        defaultBranch: "main",
      });
      await expect(github.readPull(9_999)).rejects.toMatchObject({
        ending: { code: "github_unavailable", text: expect.stringContaining("#9999") },
      });
      expect(await github.tipOf("mend")).toBe(pull.headSha);
      expect(await github.tipOf("men")).toBeUndefined();
      expect(await github.fileAt("a.txt", pull.headSha)).toBe("a\n");
      expect(await github.fileAt("b.txt", pull.headSha)).toBeUndefined();
      expect(await github.closedBy("mend")).toBeUndefined();
      const { message } = opened;
      expect(await github.branchesLike("omk/i1-")).toEqual(
        opened.names.toReversed().map((one) => ({ name: one, message })),
      );
      expect(await github.branchesLike("omk/i2-")).toEqual([]);
    });

    test("tells the sticky comment of a thread from what else is written there", async () => {
      await using subject = await make();
      const { github, issue, sayAs } = subject;
      expect(await github.stickyOf(issue)).toBeUndefined();
      const mark = (key: string, run: number) => `<!-- omk:sticky key=${key} run=${run} -->\n`;
      const newest = `${mark(`i${issue}-newnewne`, 9)}- [ ] <!-- omk:box resume -->`;
      expect(await github.comment(issue, newest)).toBeUndefined();
      await github.comment(issue, mark(`i${issue}-oldoldol`, 8));
      await github.comment(issue, mark(`i${issue}9-elsewher`, 99));
      await sayAs("mallory", issue, mark(`i${issue}-forgedxx`, 100));
      const sticky = await github.stickyOf(issue);
      const wanted = { view: "sticky", key: `i${issue}-newnewne`, workflowRunId: 9, body: newest };
      expect(sticky).toMatchObject(wanted);
      const body = newest.replace("[ ]", "[x]");
      await github.untick({ action: "edited", comment: { id: sticky?.id, body } });
      expect(await github.stickyOf(issue)).toEqual(sticky);
    });

    test("takes reactions, and takes off labels that are none", async () => {
      await using subject = await make();
      const { github, issue, sayAs } = subject;
      const commentId = await sayAs("alice", issue, "/omk run");
      expect(await github.react({ commentId }, "eyes")).toBe(true);
      await github.removeLabel(issue, "no-such-label");
    });

    test("reads what was said, within its allowance", async () => {
      await using subject = await make();
      const { github, issue, sayAs } = subject;
      const id = await sayAs("alice", issue, "It is the discount.");
      const enough = allowance(3);
      const asked = { number: issue, count: undefined, pages: 1 };
      expect(await github.readComments(enough, asked)).toMatchObject([
        {
          kind: "comment",
          id,
          author: { login: "alice", isBot: false },
          where: "",
          text: "It is the discount.",
        },
      ]);
      expect(await github.readComments(enough, { ...asked, count: 0 })).toEqual([]);
      expect(enough.notes).toEqual([]);
      const none = allowance(0);
      expect(await github.readComments(none, asked)).toEqual([]);
      expect(
        await github.failedRunOn(none, { sha: "0".repeat(40), except: 1, before: undefined }),
      ).toBeUndefined();
      expect(none.notes).toEqual([
        `\`issues/${issue}/comments\` was not read: there was too much to read.`,
        "The list of workflow runs was not read: there was too much to read.",
      ]);
    });

    test("knows workflow runs, and cancels those that are at work", async () => {
      await using subject = await make();
      const { github, askedAt } = subject;
      const path = ".github/workflows/omk.yml";
      expect(await github.workflowRun(11)).toMatchObject({ id: 11, status: "in_progress", path });
      expect(await github.workflowRun(12)).toMatchObject({ id: 12, conclusion: "success" });
      expect(await github.workflowRun(13)).toBeUndefined();
      expect(await github.askedAt(11)).toBe(askedAt);
      expect(await github.cancelWorkflowRun(11)).toEqual({ kind: "asked" });
      expect(await github.cancelWorkflowRun(12)).toEqual({ kind: "over" });
      expect(await github.cancelWorkflowRun(13)).toMatchObject({ kind: "refused", status: 404 });
    });
  });
}
