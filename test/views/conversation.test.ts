import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earlierRuns, withEarlier } from "../../src/adapters/github/earlier-runs.ts";
import type { EventBody } from "../../src/domain/event.ts";
import type { Code, Verdict } from "../../src/domain/verdict.ts";
import { cancelledView, cannotCancel, nothingToCancelView } from "../../src/views/cancel.ts";
import { commentView } from "../../src/views/comment.ts";
import { helpView } from "../../src/views/help.ts";
import { nextCommands } from "../../src/views/next-commands.ts";
import { readSticky, statusView } from "../../src/views/status.ts";
import { anyText, legalState, plainUntil, runStarted, stateOf } from "../helpers/events.ts";

const runs = { numRuns: 100, endOnFailure: true };
const pull = {
  number: 7,
  headRef: "feature",
  headSha: "a".repeat(40),
  headRepository: "octo/hello",
  isFork: false,
  baseRef: "main",
};

function ended(verdict: Verdict, code: Code, { start = runStarted(), text = "It stopped." } = {}) {
  const [, ...rest]: EventBody[] = plainUntil("plan");
  const ending = { verdict, code, text, mend: "" };
  return stateOf([start, ...rest, { type: "run_ended", ending }]);
}

const commands = (state: Parameters<typeof nextCommands>[0]) =>
  nextCommands(state).map(({ command }) => command);
const boxLines = (text: string) => text.split("\n").filter((line) => line.includes("<!-- omk:box"));

describe("the boxes of the comment", () => {
  test.each<[Verdict, Code, string[]]>([
    ["ready", "proved", []],
    ["no_change", "nothing_to_do", []],
    ["blocked_on_human", "plan_to_approve", ["approve", "run"]],
    ["blocked_on_human", "expectations_changed", ["approve", "run"]],
    ["blocked_on_human", "question", ["run"]],
    ["not_ready", "gates_red", ["resume", "run"]],
    ["blocked_on_external", "quota", ["resume", "run"]],
    ["needs_more_budget", "budget", ["resume", "run"]],
    ["failed_infra", "interrupted", ["resume", "run"]],
    ["cancelled", "cancelled", ["resume", "run"]],
    ["cancelled", "superseded", ["run"]],
  ])("of a run that ended %s (%s) are %j", (verdict, code, expected) => {
    expect(commands(ended(verdict, code))).toEqual(expected);
  });

  test.each<[Verdict, Code, string[]]>([
    ["ready", "checked", ["check"]],
    ["not_ready", "gates_red", ["fix", "check"]],
    ["not_ready", "merge_conflict", ["fix", "check"]],
  ])("of a check that ended %s (%s) are %j", (verdict, code, expected) => {
    const start = runStarted({ aim: "check", pull });
    expect(commands(ended(verdict, code, { start }))).toEqual(expected);
  });

  test("offer no push to a fork", () => {
    const start = runStarted({ aim: "check", pull: { ...pull, isFork: true } });
    expect(commands(ended("not_ready", "gates_red", { start }))).not.toContain("fix");
    const fix = runStarted({ aim: "fix", pull });
    for (const code of ["fork_not_writable", "branch_not_writable"] as const)
      expect(commands(ended("blocked_on_human", code, { start: fix }))).toEqual([]);
  });

  test("cancel a run that is at work", () => {
    expect(commands(stateOf(plainUntil("code")))).toEqual(["cancel"]);
  });

  test("are none where nobody can comment", () => {
    const task = { kind: "task", title: "", text: "Do it." } as const;
    expect(commands(stateOf([runStarted({ task })]))).toEqual([]);
  });

  test("stand unticked at the start of a line, in a form that a machine reads, and only there", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        const text = commentView(state);
        for (const line of boxLines(text))
          expect(line).toMatch(/^- \[ \] <!-- omk:box [a-z]+ --> [^<]+$/);
        expect(boxLines(text)).toHaveLength(nextCommands(state).length);
        expect(text).not.toMatch(/^\s*- \[[xX]\]/m);
      }),
      runs,
    );
  });

  test("are still there in the shortest form", () => {
    const long = "漢".repeat(40_000);
    const rest = plainUntil("plan")
      .slice(1)
      .map((body) => (body.type === "phase_completed" ? { ...body, note: long } : body));
    const ending = { verdict: "not_ready", code: "gates_red", text: long, mend: long } as const;
    const all: EventBody[] = [runStarted(), ...rest, { type: "run_ended", ending }];
    expect(boxLines(commentView(stateOf(all)))).toHaveLength(2);
  });
});

describe("the comment", () => {
  test("shows the plan that waits for an approval, open", () => {
    const text = commentView(ended("blocked_on_human", "plan_to_approve"));
    expect(text).toContain("### ○ The plan waits for an approval\n");
    expect(text).not.toContain("<details>");
    expect(text.indexOf("**Steps**")).toBeGreaterThan(text.indexOf("### ○"));
    expect(text.indexOf("**Steps**")).toBeLessThan(text.indexOf("omk:box approve"));
    expect(text).toContain(
      "- [ ] <!-- omk:box approve --> Approve the plan and go on (same as `/omk approve`)",
    );
  });

  test("says in its head until when the quota is spent", () => {
    const text = "No quota. It takes requests again at 2026-11-22T12:00:00.000Z.";
    const state = ended("blocked_on_external", "quota", { text });
    expect(commentView(state)).toContain(
      "### ○ Blocked by a setting or service until 2026-11-22 12:00 UTC: stopped in",
    );
  });

  test("of a check shows its three phases", () => {
    const state = stateOf([runStarted({ aim: "check", pull })]);
    const rows = commentView(state)
      .split("\n")
      .filter((line) => line.startsWith("| ○"));
    expect(rows.map((row) => row.split("|")[2]?.trim())).toEqual(["test", "verify", "review"]);
  });
});

describe("what a comment says of the runs before", () => {
  const sticky = (body: string) => ({ key: "i12-oldoldol", workflowRunId: 7, body });

  test("is read from what the view renders, and survives the next run", () => {
    const first = stateOf(plainUntil("end"));
    const lines = earlierRuns(
      { key: first.key, workflowRunId: 77, body: commentView(first) },
      "k2",
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("pull request [#34](https://github.com/octo/hello/pull/34)");
    const second = withEarlier("second", lines);
    expect(earlierRuns(sticky(second), "i12-oldoldol")).toEqual(lines);
    expect(earlierRuns(sticky(second), "k3")).toHaveLength(2);
  });

  test("keeps the latest five", () => {
    let body = "x";
    const keys = Array.from("abcdefghi", (letter) => `i12-aaaaaaa${letter}`);
    for (const [run, key] of keys.entries())
      body = withEarlier("x", earlierRuns({ key, workflowRunId: run, body }, "other"));
    const named = [...body.matchAll(/omk:before key=([\w-]+)/g)].map(([, key]) => key);
    expect(named).toEqual(keys.toReversed().slice(0, 5));
  });

  test("never makes a comment too long, or links what a stranger wrote", () => {
    fc.assert(
      fc.property(legalState, fc.nat(70_000), (state, pad) => {
        const lines = earlierRuns(
          { key: state.key, workflowRunId: 1, body: commentView(state) },
          "other",
        );
        for (const line of lines)
          expect(line.replace(/\(https:\/\/github\.com\/[^)]*\)/g, "")).not.toContain("://");
        const whole = withEarlier("a".repeat(pad), lines);
        expect(whole.length).toBeLessThanOrEqual(Math.max(pad, 65_536));
        expect(whole.isWellFormed()).toBe(true);
      }),
      runs,
    );
  });
});

describe("status", () => {
  const url = "https://github.com/octo/hello/issues/12#issuecomment-5";
  const job = {
    status: "in_progress",
    conclusion: undefined,
    url: "https://github.com/octo/hello/actions/runs/77",
  };

  test("says in short what the comment says", () => {
    const body = commentView(
      stateOf([...plainUntil("plan"), { type: "phase_started", phase: "code", visit: 1 }]),
    );
    expect(statusView("/omk", { key: "i12-abcdefgh", body, url }, job)).toMatchInlineSnapshot(`
      "<!-- omk:answer -->
      **▶ code is running since 2026-11-22 10:00 UTC**

      Spent so far: 9,800 of 3,000,000 tokens, 0 of 60 minutes.

      run \`i12-abcdefgh\` · [the comment with the phases](https://github.com/octo/hello/issues/12#issuecomment-5) · [job](https://github.com/octo/hello/actions/runs/77) in_progress

      Next: \`/omk cancel\`."
    `);
    const lost = { ...job, status: "completed", conclusion: "failure" };
    expect(statusView("/omk", { key: "i12-abcdefgh", body, url }, lost)).toMatchInlineSnapshot(`
      "<!-- omk:answer -->
      **▶ code is running since 2026-11-22 10:00 UTC**

      But its job has ended (failure) without a last word. \`/omk resume\` goes on from the last save.

      Spent so far: 9,800 of 3,000,000 tokens, 0 of 60 minutes.

      run \`i12-abcdefgh\` · [the comment with the phases](https://github.com/octo/hello/issues/12#issuecomment-5) · [job](https://github.com/octo/hello/actions/runs/77) failure

      Next: \`/omk resume\`."
    `);
  });

  test("takes what was spent from the foot, whatever a plan says above it", () => {
    const body = commentView(stateOf(plainUntil("end")));
    const planned = body.replace(
      "Requests are tried again",
      "Spent so far: nothing.\nRequests are",
    );
    expect(planned).not.toBe(body);
    expect(readSticky(planned).spend).toBe(readSticky(body).spend);
  });

  test("of a run that is ready links its pull request", () => {
    const body = commentView(stateOf(plainUntil("end")));
    const done = { ...job, status: "completed", conclusion: "success" };
    expect(statusView("/omk", { key: "i12-abcdefgh", body, url }, done)).toMatchInlineSnapshot(`
      "<!-- omk:answer -->
      **✓ Ready**

      Spent so far: 54,800 of 3,000,000 tokens, 0 of 60 minutes.

      run \`i12-abcdefgh\` · [the comment with the phases](https://github.com/octo/hello/issues/12#issuecomment-5) · [job](https://github.com/octo/hello/actions/runs/77) success · pull request [#34](https://github.com/octo/hello/pull/34)"
    `);
  });

  test("without a run says how to start one", () => {
    expect(statusView("/omk", undefined, undefined)).toContain("`/omk run` starts one");
  });

  test("reads every comment that the view renders", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        const read = readSticky(commentView(state));
        expect(read.headline).not.toBe("");
        expect(read.spend).toMatch(/^Spent so far: /);
        expect(read.commands).toEqual(nextCommands(state).map(({ command }) => command));
      }),
      runs,
    );
  });

  test("repeats nothing of a comment that somebody rewrote", () => {
    fc.assert(
      fc.property(fc.array(anyText), (parts) => {
        const { headline, spend, links } = readSticky(parts.join("\n"));
        for (const text of [headline, spend, ...links]) expect(text).not.toMatch(/[@<`]/);
      }),
      runs,
    );
  });
});

describe("help", () => {
  test("on an issue and on a pull request lists what fits there", () => {
    const asked = { trigger: "/omk", word: "" };
    expect(helpView({ ...asked, isPull: false })).toMatchInlineSnapshot(`
      "<!-- omk:answer -->
      | command | does |
      | --- | --- |
      | \`/omk run [task]\` | plans, codes, tests, verifies, reviews and opens a pull request; without a text, this issue is the task |
      | \`/omk plan [task]\` | only plans; the plan waits for an approval |
      | \`/omk approve\` | agrees to the plan, or to the changed tests, that the run waits with, and goes on |
      | \`/omk resume\` | goes on with the newest unfinished run here |
      | \`/omk cancel\` | stops the run that is at work here; its state is saved |
      | \`/omk status\` | says where the run here stands |
      | \`/omk doctor\` | checks the set-up, for no tokens |
      | \`/omk help\` | shows this |

      Options stand behind the command: \`/omk run --budget-tokens 200k --draft\`. A command stands at the start of a line, and counts from people with write access."
    `);
    const onPull = helpView({ ...asked, isPull: true });
    expect(onPull).toContain("| `/omk check` |");
    expect(onPull).toContain("| `/omk fix [task]` |");
  });

  test("says what was perhaps meant", () => {
    const text = helpView({
      trigger: "/omk",
      word: "resmue",
      suggestion: "Did you mean `/omk resume`?",
      isPull: false,
    });
    expect(text).toContain("`resmue` is no command. Did you mean `/omk resume`?");
  });

  test("acts on nothing of the word", () => {
    fc.assert(
      fc.property(anyText, (word) => {
        const [, first = ""] = helpView({ trigger: "/omk", word, isPull: false }).split("\n");
        expect(first.replaceAll(/`[^`]*`/g, "")).not.toMatch(/[@#<]/);
      }),
      runs,
    );
  });
});

describe("cancel", () => {
  const run = { key: "i12-abcdefgh", url: "https://github.com/octo/hello/actions/runs/77" };

  test("names who asked, and the job", () => {
    expect(cancelledView(run, "monalisa")).toMatchInlineSnapshot(`
      "<!-- omk:answer -->
      Run \`i12-abcdefgh\` is being cancelled, as \`monalisa\` asked ([its job](https://github.com/octo/hello/actions/runs/77)). It saves what there is and says so in its comment; the command \`resume\` goes on from there."
    `);
    expect(nothingToCancelView(run, "has ended (success)")).toContain("Nothing is running here");
  });

  test("without the right shows the lines that give it, and the button", () => {
    const { text, mend } = cannotCancel(run, 403, "Resource not accessible by integration");
    expect(text).toContain("(403)");
    expect(mend).toContain("permissions:\n  actions: write");
    expect(mend).toContain(run.url);
  });
});
