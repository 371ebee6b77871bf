import { describe, expect, test } from "vitest";
import { reviewerNames } from "../../src/domain/review.ts";
import { partLimit } from "../../src/phases/review/parts.ts";
import { found, remark, smallPatch, wall } from "../helpers/review.ts";
import { fail } from "../helpers/world.ts";

const refuted = {
  verdict: "refuted",
  evidence: "Line 2 checks it.",
  places: [{ path: "add.js", line: 2 }],
};
const resolved = (id = "F1") => ({
  summary: "Looked again.",
  earlier: [{ id, status: "resolved", evidence: "add.js:4 checks it now." }],
});
const byCode = (answer: (time: number) => unknown) => (role: string, time: number) =>
  role === "reviewer-code" ? answer(time) : undefined;

describe("who reviews", () => {
  test("is code, test and security for a change of 400 lines, and everyone for a larger one", async () => {
    const small = wall(undefined, {}, { lines: 400 });
    await small.visit();
    expect(small.asked()).toEqual(["reviewer-code", "reviewer-test", "reviewer-security"]);
    const large = wall(undefined, {}, { lines: 401 });
    await large.visit();
    expect(large.asked()).toEqual(reviewerNames.map((name) => `reviewer-${name}`));
  });

  test("is who the input names", async () => {
    const named = wall(undefined, { review: ["architect", "anti-slop"] });
    expect((await named.visit()).kind).toBe("completed");
    expect(named.asked()).toEqual(["reviewer-architect", "reviewer-anti-slop"]);
    const all = wall(undefined, { review: "wall" });
    await all.visit();
    expect(all.asked()).toHaveLength(6);
  });

  test("is nobody for none, and says that it was skipped", async () => {
    const none = wall(undefined, { review: "none" });
    expect(await none.visit()).toEqual({
      kind: "completed",
      note: "Skipped: the input `review` is `none`.",
    });
    expect(none.asked()).toEqual([]);
  });

  test("keeps in auto whoever has a finding open, however small the change has become", async () => {
    const one = wall(
      (role) => {
        if (role !== "reviewer-architect") return undefined;
        return one.state().findings.length === 0 ? found(remark()) : resolved();
      },
      {},
      { lines: 900 },
    );
    await one.visit();
    one.asked();
    one.commit({ lines: 10 });
    expect((await one.visit()).kind).toBe("completed");
    expect(one.asked()).toEqual([
      "reviewer-architect",
      "reviewer-code",
      "reviewer-test",
      "reviewer-security",
    ]);
  });
});

describe("a blocking finding", () => {
  test("goes back to code with its words when a verifier confirms it", async () => {
    const one = wall((role) => {
      if (role === "reviewer-code") return found(remark({ suggestion: "Check the bounds." }));
      return role === "verifier-F1" ? { verdict: "confirmed", evidence: "2**53 + 1." } : undefined;
    });
    const outcome = await one.visit();
    expect(outcome).toMatchObject({ kind: "rejected", code: "findings_blocking" });
    const evidence = outcome.kind === "rejected" ? outcome.evidence : "";
    expect(evidence).toContain("F1 major add.js:4: The sum of two large numbers");
    expect(evidence).toContain("Check the bounds.");
    expect(evidence).toContain("A verifier confirmed it: 2**53 + 1.");
  });

  test("does not stop the change when a verifier refutes it with a line that exists", async () => {
    const one = wall((role) => {
      if (role === "reviewer-code") return found(remark());
      return role === "verifier-F1" ? refuted : undefined;
    });
    expect(await one.visit()).toMatchObject({
      kind: "completed",
      note: "3 reviewers, no open findings, 1 refuted.",
    });
    expect(one.state().findings).toMatchObject([{ id: "F1", status: "refuted", closedIn: 1 }]);
    expect(one.state().votes).toMatchObject([{ finding: "F1", verdict: "refuted", stands: false }]);
  });

  test.each([
    ["a refutation that points at no line of the file", { places: [{ path: "add.js", line: 11 }] }],
    ["one that points at no file of the tree", { places: [{ path: "gone.js", line: 1 }] }],
    ["a verifier who is unsure", { verdict: "unsure", places: [] }],
  ])("stands before %s", async (_, change) => {
    const one = wall((role) => {
      if (role === "reviewer-code") return found(remark());
      return role === "verifier-F1" ? { ...refuted, ...change } : undefined;
    });
    expect((await one.visit()).kind).toBe("rejected");
    expect(one.state().findings).toMatchObject([{ status: "open" }]);
  });

  test("is not verified below the severity that blocks", async () => {
    const one = wall(byCode(() => found(remark({ severity: "minor" }))));
    expect((await one.visit()).kind).toBe("completed");
    expect(one.asked().filter((role) => role.startsWith("verifier"))).toEqual([]);
  });

  test("shows its verifier the code there and the diff of its file", async () => {
    const one = wall(byCode(() => found(remark())));
    await one.visit();
    const prompt = one.prompt("verifier-F1");
    expect(prompt).toContain("You are the verifier of one review finding");
    expect(prompt).toContain("4: 4\n5: 5");
    expect(prompt).toContain("+a + b");
  });
});

describe("a verifier who gives no answer", () => {
  test("leaves the finding standing where it was asked and said nothing of use", async () => {
    const one = wall((role) => {
      if (role === "reviewer-code") return found(remark());
      return role === "verifier-F1" ? fail("no_result") : undefined;
    });
    expect((await one.visit()).kind).toBe("rejected");
    expect(one.state().votes).toMatchObject([{ verdict: "unanswered", stands: true }]);
  });

  test.each([
    ["rate_limit", "failed_infra"],
    ["timeout", "failed_infra"],
    ["quota", "blocked_on_external"],
    ["budget", "needs_more_budget"],
  ])(
    "stops the run where %s kept it from answering, and alone is asked again",
    async (failure, verdict) => {
      const one = wall((role, time) => {
        if (role === "reviewer-code") return found(remark());
        return role === "verifier-F1" && time === 1 ? fail(failure) : undefined;
      });
      expect(await one.visit()).toMatchObject({
        kind: "stopped",
        ending: { verdict, code: failure },
      });
      one.asked();
      expect((await one.visit()).kind).toBe("rejected");
      expect(one.asked()).toEqual(["verifier-F1"]);
    },
  );
});

describe("a reviewer who gives no answer", () => {
  test("is an error, and alone is asked again", async () => {
    const one = wall((role, time) =>
      role === "reviewer-test" && time === 1 ? fail("timeout") : undefined,
    );
    expect(await one.visit()).toMatchObject({
      ending: { verdict: "failed_infra", code: "timeout" },
    });
    expect(one.state().reviewed).toBeUndefined();
    one.asked();
    expect((await one.visit()).kind).toBe("completed");
    expect(one.asked()).toEqual(["reviewer-test"]);
  });

  test("ends the row when nobody else could answer either", async () => {
    const one = wall((role) => (role.startsWith("reviewer") ? fail("quota") : undefined), {
      review: "wall",
    });
    expect(await one.visit()).toMatchObject({ ending: { code: "quota" } });
    expect(one.asked().length).toBeLessThanOrEqual(6);
  });

  test("is told by the failure that a later job can mend", async () => {
    const one = wall((role) => {
      if (role === "reviewer-code") return fail("no_result");
      return role === "reviewer-security" ? fail("overloaded") : undefined;
    });
    expect(await one.visit()).toMatchObject({ ending: { code: "overloaded" } });
  });
});

describe("the next round", () => {
  test("shows what changed since, and the open findings to those who raised them", async () => {
    const one = wall(byCode((time) => (time === 1 ? found(remark()) : resolved())));
    await one.visit();
    one.commit({ since: smallPatch.replace("+a + b", "+sum(a, b)") });
    expect((await one.visit()).kind).toBe("completed");
    expect(one.prompt("reviewer-code")).toContain("diff since then");
    expect(one.prompt("reviewer-code")).toContain("+sum(a, b)");
    expect(one.prompt("reviewer-code")).toContain("Your open findings of earlier rounds");
    expect(one.prompt("reviewer-test")).not.toContain("Your open findings of earlier rounds");
    expect(one.state().findings).toMatchObject([
      { id: "F1", status: "resolved", raisedIn: 1, closedIn: 2, note: "add.js:4 checks it now." },
    ]);
  });

  test("does not take a finding for resolved that nobody mentions: a verifier looks again", async () => {
    const one = wall((role, time) => {
      if (role === "reviewer-code" && time === 1) return found(remark());
      return role === "verifier-F1" && time === 2 ? refuted : undefined;
    });
    expect((await one.visit()).kind).toBe("rejected");
    one.commit({});
    expect((await one.visit()).kind).toBe("completed");
    expect(one.prompt("verifier-F1")).toContain("before the last repair");
    expect(one.state().findings).toMatchObject([{ status: "refuted" }]);
  });

  test("does not let somebody else resolve it", async () => {
    const one = wall((role, time) => {
      if (role === "reviewer-code" && time === 1) return found(remark());
      return role === "reviewer-test" && time === 2 ? resolved() : undefined;
    });
    await one.visit();
    one.commit({});
    expect((await one.visit()).kind).toBe("rejected");
    expect(one.state().findings).toMatchObject([{ status: "open" }]);
  });

  test("gives the whole change to a reviewer who was not there before", async () => {
    const one = wall(
      byCode((time) => (time === 1 ? found(remark()) : resolved())),
      {},
      { lines: 10 },
    );
    await one.visit();
    one.commit({ lines: 500, since: "the diff since" });
    await one.visit();
    expect(one.prompt("reviewer-architect")).not.toContain("the diff since");
    expect(one.prompt("reviewer-architect")).toContain("+a + b");
    expect(one.prompt("reviewer-code")).toContain("the diff since");
  });

  test("asks again when the change goes back to what it was before", async () => {
    const one = wall(byCode((time) => (time === 2 ? resolved() : found(remark()))));
    await one.visit();
    one.commit({});
    await one.visit();
    one.world.record({
      type: "change_committed",
      phase: "code",
      visit: 9,
      commit: "c9",
      tree: "t1",
      message: "",
    });
    expect((await one.visit()).kind).toBe("rejected");
    expect(one.state().findings.filter(({ status }) => status === "open")).toHaveLength(1);
  });

  test("says the same again without asking anybody when nothing changed", async () => {
    const one = wall(byCode(() => found(remark())));
    const first = await one.visit();
    one.asked();
    expect(await one.visit()).toEqual(first);
    expect(one.asked()).toEqual([]);
  });
});

describe("a place that does not exist", () => {
  test.each([
    [{ path: "nowhere.js" }, "there is no such file at head"],
    [{ start_line: 11, end_line: 11 }, "the file has 10 lines at head"],
    [{ start_line: 9, end_line: 12 }, "the file has 10 lines at head"],
    [{ start_line: 5, end_line: 3 }, "lines 5 to 3 are no range"],
    [{ start_line: 0, end_line: 3 }, "its lines have no beginning"],
    [{ path: "", start_line: 3 }, "it names lines of no file"],
  ])("%j stays unplaced and says why", async (change, why) => {
    const one = wall(byCode(() => found(remark({ severity: "minor", ...change }))));
    await one.visit();
    const [finding] = one.state().findings;
    expect(finding).toMatchObject({ unplaced: why, ...change });
  });

  test.each([
    [{ start_line: 10, end_line: 10 }, {}],
    [{ start_line: 0, end_line: 0 }, {}],
    [{ path: "", start_line: 0, end_line: 0 }, {}],
    [{ path: "./add.js" }, { path: "add.js" }],
    [{ path: "/worktree/add.js" }, { path: "add.js" }],
  ])("%j is none", async (change, recorded) => {
    const one = wall(byCode(() => found(remark({ severity: "minor", ...change }))));
    await one.visit();
    expect(one.state().findings[0]).not.toHaveProperty("unplaced");
    expect(one.state().findings[0]).toMatchObject(recorded);
  });

  test("is one whose file changed since, unless a reviewer says where it is now", async () => {
    const still = (lines: object) =>
      byCode((time) =>
        time === 1
          ? found(remark())
          : { summary: "", earlier: [{ id: "F1", status: "open", evidence: "Still.", ...lines }] },
      );
    const silent = wall(still({}));
    await silent.visit();
    silent.commit({ files: { "add.js": "other\n" } });
    await silent.visit();
    expect(silent.state().findings[0]?.unplaced).toContain("the file changed since");
    const said = wall(still({ start_line: 1, end_line: 1 }));
    await said.visit();
    said.commit({ files: { "add.js": "other\n" } });
    await said.visit();
    expect(said.state().findings[0]).toMatchObject({ start_line: 1, note: "Still." });
    expect(said.state().findings[0]).not.toHaveProperty("unplaced");
  });
});

describe("a large diff", () => {
  const file = (name: string, size: number) =>
    `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n@@ -1,1 +1,9 @@\n+${name}${"x".repeat(size)}\n`;
  const patch = ["one.js", "two.js", "three.js"]
    .map((name) => file(name, partLimit - 500))
    .join("");

  test("is looked at part by part by each reviewer, and only the missing part again", async () => {
    const one = wall(
      (role, time) => (role === "reviewer-code-part-2" && time === 1 ? fail("timeout") : undefined),
      { review: ["code", "security"] },
      { patch },
    );
    expect((await one.visit()).kind).toBe("stopped");
    expect(one.asked().toSorted()).toEqual([
      "reviewer-code",
      "reviewer-code-part-2",
      "reviewer-code-part-3",
      "reviewer-security",
      "reviewer-security-part-2",
      "reviewer-security-part-3",
    ]);
    expect((await one.visit()).kind).toBe("completed");
    expect(one.asked()).toEqual(["reviewer-code-part-2"]);
    expect(one.prompt("reviewer-code")).toContain("+one.js");
    expect(one.prompt("reviewer-code-part-2")).toContain("part 2 of 3");
    expect(one.prompt("reviewer-code-part-2")).toContain("+two.js");
  });

  test("that nobody can judge blocks with a way on, before a token is spent", async () => {
    const huge = Array.from({ length: 13 }, (_, n) => file(`f${n}.js`, partLimit - 500)).join("");
    const one = wall(undefined, {}, { patch: huge });
    expect(await one.visit()).toMatchObject({
      kind: "stopped",
      ending: { verdict: "not_ready", code: "review_too_large" },
    });
    expect(one.asked()).toEqual([]);
  });

  test("names what cannot be shown, to the reviewers and in the note", async () => {
    const binary =
      "diff --git a/logo.png b/logo.png\nindex 1..2 100644\nBinary files a/logo.png and b/logo.png differ\n";
    const one = wall(undefined, {}, { patch: `${smallPatch}${binary}` });
    const outcome = await one.visit();
    expect(outcome.kind === "completed" ? outcome.note : "").toContain(
      "1 binary file could not be shown to them.",
    );
    expect(one.prompt("reviewer-test")).toContain("Binary files a/logo.png and b/logo.png differ");
    expect(one.state().reviewed?.unshown).toEqual([
      "Binary files a/logo.png and b/logo.png differ",
    ]);
  });
});
