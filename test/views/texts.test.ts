import { describe, expect, test } from "vitest";
import type { EventBody } from "../../src/domain/event.ts";
import { PlanResult } from "../../src/domain/plan.ts";
import { attentionView } from "../../src/views/attention.ts";
import { checkView } from "../../src/views/check.ts";
import { commentView } from "../../src/views/comment.ts";
import { endedNotification, startedNotification } from "../../src/views/notification.ts";
import { outputsOf } from "../../src/views/outputs.ts";
import { pullRequestView } from "../../src/views/pull-request.ts";
import { mendRights } from "../../src/views/rights.ts";
import { summaryView } from "../../src/views/summary.ts";
import { byteLength } from "../../src/views/text.ts";
import { gateResult, plainRun, plainUntil, runStarted, sha, stateOf } from "../helpers/events.ts";

const red: EventBody[] = [
  ...plainUntil("code"),
  { type: "phase_started", phase: "test", visit: 1 },
  {
    type: "gate_finished",
    room: "worktree",
    phase: "test",
    visit: 1,
    tree: sha("t1"),
    result: gateResult({
      status: "failed",
      exitCode: 1,
      durationMs: 12_345,
      tail: "src/retry.ts:3:5 expected 2 to be 1\n1 failed",
      log: "gates/test-1-test.log",
    }),
  },
  {
    type: "phase_rejected",
    phase: "test",
    visit: 1,
    code: "gates_red",
    note: "test exited with 1.",
    evidence: "1 failed",
  },
  {
    type: "run_ended",
    ending: {
      verdict: "not_ready",
      code: "gates_red",
      text: "test exited with 1. 3 repairs were tried (max_repairs).",
      mend: "Read the evidence of the last visit, mend the task or the repository, then resume the run.",
    },
  },
];

describe("the texts of a run, as a maintainer reads them", () => {
  test("the comment while code runs", () => {
    expect(
      commentView(
        stateOf([...plainUntil("plan"), { type: "phase_started", phase: "code", visit: 1 }]),
      ),
    ).toMatchInlineSnapshot(`
      "<!-- omk:sticky key=i12-abcdefgh run=77 -->
      ### ▶ code is running since 2026-11-22 10:00 UTC

      |  | phase | what happened | time | tokens |
      | --- | --- | --- | --- | --- |
      | ✓ | plan | 2 steps, 2 criteria. | 5.0 s | 9,800 |
      | ▶ | code | Running |  |  |
      | ○ | test |  |  |  |
      | ○ | verify |  |  |  |
      | ○ | review |  |  |  |
      | ○ | deliver |  |  |  |

      <details><summary>Plan</summary>

      **Retry requests that fail for a moment**

      Requests are tried again when the server says 503. Callers no longer need their own loops.

      **Steps**

      1. Add \`retry\` to the client
      2. Call it from \`fetchPage\`

      | criterion | what will be true |
      | --- | --- |
      | C1 | A 503 is followed by a second request |
      | C2 | A 404 is not tried again |

      **Tests**

      Unit tests of the client against a local server.

      **Risks**

      - A slow server is asked more often

      **Files** \`src/client.ts\`

      </details>

      **Next**

      - [ ] <!-- omk:box cancel --> Cancel this run (same as \`/omk cancel\`)

      Spent so far: 9,800 of 3,000,000 tokens, 0 of 60 minutes.
      Run \`i12-abcdefgh\` with \`kimi-k2\` on \`main\`.
      [job](https://github.com/octo/hello/actions/runs/77)"
    `);
  });

  test("the comment of a run that is ready", () => {
    expect(commentView(stateOf(plainUntil("end")))).toMatchInlineSnapshot(`
      "<!-- omk:sticky key=i12-abcdefgh run=77 -->
      ### ✓ Ready

      Pull request [#34](https://github.com/octo/hello/pull/34) was created. Read it, and merge it when you agree.

      |  | phase | what happened | time | tokens |
      | --- | --- | --- | --- | --- |
      | ✓ | plan | 2 steps, 2 criteria. | 5.0 s | 9,800 |
      | ✓ | code | 2 files changed. | 6.0 s | 45,000 |
      | ✓ | test | 1 gates passed. | 3.0 s |  |
      | ✓ | verify | The gates pass in a clean checkout. | 3.0 s |  |
      | ✓ | review | 3 reviewers, 1 findings, none at or above major. | 3.0 s |  |
      | ✓ | deliver | Pull request #​34 created. | 4.0 s |  |

      <details><summary>Plan</summary>

      **Retry requests that fail for a moment**

      Requests are tried again when the server says 503. Callers no longer need their own loops.

      **Steps**

      1. Add \`retry\` to the client
      2. Call it from \`fetchPage\`

      | criterion | what will be true |
      | --- | --- |
      | C1 | A 503 is followed by a second request |
      | C2 | A 404 is not tried again |

      **Tests**

      Unit tests of the client against a local server.

      **Risks**

      - A slow server is asked more often

      **Files** \`src/client.ts\`

      </details>

      Spent so far: 54,800 of 3,000,000 tokens, 0 of 60 minutes.
      Run \`i12-abcdefgh\` with \`kimi-k2\` on \`main\`.
      [job](https://github.com/octo/hello/actions/runs/77) · branch [\`omk/i12-add-a-retry\`](https://github.com/octo/hello/tree/omk/i12-add-a-retry) · pull request [#34](https://github.com/octo/hello/pull/34)"
    `);
  });

  test("the comment of a run that asks and lacks a right", () => {
    const plan = PlanResult.parse({
      outcome: "question",
      summary: "Both are usual.",
      question: "Should a 429 be tried again too?\n\n- yes, after Retry-After\n- no",
    });
    const ending = {
      verdict: "blocked_on_human" as const,
      code: "question" as const,
      text: "The planner has a question.",
      mend: "Answer in a comment.",
    };
    const state = stateOf([
      ...plainUntil("start"),
      {
        type: "right_missing",
        right: "checks",
        status: 403,
        text: "Resource not accessible by integration",
      },
      { type: "phase_started", phase: "plan", visit: 1 },
      { type: "plan_submitted", plan },
      { type: "phase_failed", phase: "plan", visit: 1, ending },
      { type: "run_ended", ending },
    ]);
    expect(commentView(state)).toMatchInlineSnapshot(`
      "<!-- omk:sticky key=i12-abcdefgh run=77 -->
      ### ○ A question waits for an answer

      **Question**

      > Should a 429 be tried again too?  
      >  
      > \\- yes, after Retry-After  
      > \\- no

      **What to do:** Answer in a comment.

      **The token lacks rights**

      - There are no check runs of the phases. GitHub answered 403: Resource not accessible by integration.

      Add these lines to the \`permissions:\` block of the job:

      \`\`\`yaml
      permissions:
        checks: write
      \`\`\`

      **Next**

      - [ ] <!-- omk:box run --> Start again, once it is answered (same as \`/omk run\`)

      |  | phase | what happened | time | tokens |
      | --- | --- | --- | --- | --- |
      | ○ | plan | Waits for a person | 2.0 s |  |
      | – | code |  |  |  |
      | – | test |  |  |  |
      | – | verify |  |  |  |
      | – | review |  |  |  |
      | – | deliver |  |  |  |

      Spent so far: 0 of 3,000,000 tokens, 0 of 60 minutes.
      Run \`i12-abcdefgh\` with \`kimi-k2\` on \`main\`.
      [job](https://github.com/octo/hello/actions/runs/77)"
    `);
    expect(attentionView(state)).toMatchInlineSnapshot(`
      "<!-- omk:attention key=i12-abcdefgh -->
      @monalisa: the run waits for you.

      > Should a 429 be tried again too?  
      >  
      > \\- yes, after Retry-After  
      > \\- no

      Answer in a comment.

      The comment with the phases has the details."
    `);
  });

  test("the comment of a red gate: the story and the boxes first, with what the gate said", () => {
    const text = commentView(stateOf(red));
    const order = [
      "### ✗ Not ready: stopped in test",
      "**What happened:** test exited with 1.",
      "**What to do:** Read the evidence",
      "<details><summary>What the red gates said</summary>",
      "src/retry.ts:3:5 expected 2 to be 1",
      "omk:box resume",
      "| ✗ | test | Not ready |",
      "<details><summary>Plan</summary>",
      "Spent so far",
    ].map((part) => text.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test("a mend of several lines begins on a line of its own", () => {
    const mend = "```yaml\npermissions:\n```";
    const ending = { verdict: "not_ready", code: "no_gates", text: "None.", mend } as const;
    const text = commentView(stateOf([...plainUntil("plan"), { type: "run_ended", ending }]));
    expect(text).toContain("**What to do:**\n\n```yaml\n");
  });

  test("the check run of a red gate", () => {
    const view = checkView(stateOf(red), "test");
    expect({ ...view, summary: "", text: "" }).toMatchInlineSnapshot(`
      {
        "annotations": [
          {
            "annotation_level": "failure",
            "end_column": 5,
            "end_line": 3,
            "message": "src/retry.ts:3:5 expected 2 to be 1",
            "path": "src/retry.ts",
            "start_column": 5,
            "start_line": 3,
            "title": "Gate test failed",
          },
        ],
        "completedAt": "2026-11-22T10:00:18.000Z",
        "conclusion": "failure",
        "name": "omk / test",
        "startedAt": "2026-11-22T10:00:16.000Z",
        "status": "completed",
        "summary": "",
        "text": "",
        "title": "Not ready: test exited with 1. 3 repairs were tried (max_repairs).",
      }
    `);
    expect(view.summary).toMatchInlineSnapshot(`
      "**What happened:** test exited with 1. 3 repairs were tried (max\\_repairs). (\`not_ready\`, code \`gates_red\`)

      **What to do:** Read the evidence of the last visit, mend the task or the repository, then resume the run.

      To go on from here, comment \`/omk resume\`.

      **What was kept:** The change, commit \`2f22765\`, as a bundle in the state artifact. A resumed run repeats no finished phase.

      | visit | result | time | note |
      | --- | --- | --- | --- |
      | 1 | ✗ rejected (gates_red) | 2.0 s | test exited with 1. |

      **Gates of visit 1**

      | gate | result | tests | exit code | time | command |
      | --- | --- | --- | --- | --- | --- |
      | ✗ test | failed | – | 1 | 12 s | \`npm test\` |

      Run \`i12-abcdefgh\`, [job](https://github.com/octo/hello/actions/runs/77)."
    `);
    expect(view.text).toMatchInlineSnapshot(`
      "End of the output of \`test\` (all of it: \`gates/test-1-test.log\` in the state artifact):

      \`\`\`
      src/retry.ts:3:5 expected 2 to be 1
      1 failed
      \`\`\`"
    `);
  });

  test("the check run of a phase that stopped the run", () => {
    const ending = {
      verdict: "blocked_on_external" as const,
      code: "quota" as const,
      text: "The model's quota is spent until 12:00 UTC.",
      mend: "Wait, or use another key.",
    };
    const state = stateOf([
      ...plainUntil("plan"),
      { type: "phase_started", phase: "code", visit: 1 },
      { type: "phase_failed", phase: "code", visit: 1, ending },
      { type: "run_ended", ending },
    ]);
    expect(checkView(state, "code").summary).toMatchInlineSnapshot(`
      "**What happened:** The model's quota is spent until 12:00 UTC. (\`blocked_on_external\`, code \`quota\`)

      **What to do:** Wait, or use another key.

      To go on from here, comment \`/omk resume\`.

      **What was kept:** Nothing was committed yet; what the last turn left in the worktree is in the state artifact. A resumed run repeats no finished phase.

      | visit | result | time | note |
      | --- | --- | --- | --- |
      | 1 | ✗ stopped (quota) | 1.0 s | The model's quota is spent until 12:00 UTC. |

      Run \`i12-abcdefgh\`, [job](https://github.com/octo/hello/actions/runs/77)."
    `);
  });

  test("the pull request", () => {
    const view = pullRequestView(
      stateOf([...plainUntil("review"), ...plainRun.deliver.slice(0, 3)]),
      "github-token",
    );
    expect(view.title).toBe("Retry requests that fail for a moment");
    expect(view.body).toMatchInlineSnapshot(`
      "<!-- omk:pr key=i12-abcdefgh -->
      Closes #12

      Requests are tried again when the server says 503. Callers no longer need their own loops.

      **Acceptance criteria**

      |  | criterion | what must be true | shown by |
      | --- | --- | --- | --- |
      | ! unproven | C2 | A 404 is not tried again | – |
      | ! claimed | C1 | A 503 is followed by a second request | client &gt; tries again on 503 |

      <details><summary>What these words mean</summary>

      - shown: its test fails without this change and passes with it; the action ran both
      - held: its test passes with and without this change
      - claimed: the model names a test that the results do not bear out
      - unproven: no test is named

      </details>

      ### Proof

      2 files changed, 46 lines added, 2 removed.

      | phase | visits | what it says |
      | --- | --- | --- |
      | ✓ plan | 1 | 2 steps, 2 criteria. |
      | ✓ code | 1 | 2 files changed. |
      | ✓ test | 1 | 1 gates passed. |
      | ✓ verify | 1 | The gates pass in a clean checkout. |
      | ✓ review | 1 | 3 reviewers, 1 findings, none at or above major. |

      **Gates in a clean checkout** (verify): 1 of 1 gate passed, 1 skipped. The action itself ran these commands and read their exit codes.

      | gate | result | tests | exit code | time | command |
      | --- | --- | --- | --- | --- | --- |
      | ✓ test | passed | – | 0 | 1.2 s | \`npm test\` |
      | – lint | skipped (optional) | – | – | – | \`npm run lint\` |

      **Review**

      | reviewer | answer | summary |
      | --- | --- | --- |
      | code | 1 new finding | The retry is bounded. |

      | finding | where | what | raised by | verifier |
      | --- | --- | --- | --- | --- |
      | F1 **minor** | \`src/retry.ts:12-14\` | The delay is not jittered. Clients retry together. | code | not asked |

      CI on this pull request waits for approval, because \`GITHUB_TOKEN\` opened it: press **Approve workflows to run** below. On GitHub Enterprise Server it does not start; push a commit of yours. With the input \`delivery-token\` it starts by itself.

      <details><summary>Run, proof and spend</summary>

      | what | value |
      | --- | --- |
      | run | \`i12-abcdefgh\` ([job](https://github.com/octo/hello/actions/runs/77)) |
      | base | \`main\` at \`1405df66cbe219b0bf6355bc3d60361a8376b6b4\` |
      | verified tree | \`e5353879bd69bfddcb465dad176ff52db8319d6f\` |
      | proof (sha256) | \`c1cda26362828b69266512052b97cb3729e3b052e4ade47c0a1e3383defe73c7\` |
      | ledger head | \`1a954628a960aaef81d7b2d4521929579f3541e6\` |
      | made by | \`omk 1.0.0 (octo/omk@v1, bbbbbbb)\` |
      | model | \`kimi-k2\` |
      | spend | 54,800 of 3,000,000 tokens, 0 of 60 minutes. |
      | state and logs | artifact \`omk-state-i12-abcdefgh-…\` of the job |

      The artifact holds the proof, every log and the ledger. To check it: \`gh run download 77 -R octo/hello -n <newest omk-state-i12-abcdefgh-… artifact> -D state\`, then in a clone of the action \`npx . verify-proof state --digest c1cda26362828b69266512052b97cb3729e3b052e4ade47c0a1e3383defe73c7\`.

      </details>

      <!-- omk:end -->"
    `);
  });

  test("the rights that mend", () => {
    expect(mendRights(["checks", "pull_requests"])).toMatchInlineSnapshot(`
      "Add these lines to the \`permissions:\` block of the job:

      \`\`\`yaml
      permissions:
        checks: write
        pull-requests: write
      \`\`\`

      - Settings -> Actions -> General -> Workflow permissions -> check "Allow GitHub Actions to create and approve pull requests"."
    `);
  });

  test("the outputs", () => {
    expect(outputsOf(stateOf(plainUntil("end")))).toMatchInlineSnapshot(`
      {
        "branch": "omk/i12-add-a-retry",
        "code": "proved",
        "head-sha": "2f22765d04931a078909145ca628d2264c852d7d",
        "operation": "created",
        "phase": "deliver",
        "pull-request-number": "34",
        "pull-request-url": "https://github.com/octo/hello/pull/34",
        "run-key": "i12-abcdefgh",
        "tokens": "54800",
        "verdict": "ready",
      }
    `);
    expect(outputsOf(stateOf(red))).toMatchInlineSnapshot(`
      {
        "code": "gates_red",
        "phase": "test",
        "resume-command": "/omk resume",
        "run-key": "i12-abcdefgh",
        "tokens": "54800",
        "verdict": "not_ready",
      }
    `);
  });

  test("the notifications", () => {
    expect(startedNotification(stateOf(plainUntil("start")))).toEqual({
      event: "AutopilotStarted",
      name: "i12-abcdefgh",
      task: "Add a retry",
    });
    expect(endedNotification(stateOf(plainUntil("review")))).toBeUndefined();
    expect(endedNotification(stateOf(plainUntil("end")))).toMatchObject({
      event: "AutopilotComplete",
      phases_completed: 6,
    });
    expect(endedNotification(stateOf(red))).toEqual({
      event: "AutopilotFailed",
      name: "i12-abcdefgh",
      phase: "test",
      error: "not_ready (gates_red): test exited with 1. 3 repairs were tried (max_repairs).",
    });
  });
});

describe("texts that are too long", () => {
  const long = "漢".repeat(40_000);
  const huge: EventBody[] = plainUntil("end").map((body) =>
    body.type === "plan_submitted"
      ? {
          ...body,
          plan: { ...body.plan, summary: long, steps: Array.from({ length: 400 }, () => long) },
        }
      : body,
  );

  test("become shorter step by step and stay whole", () => {
    const state = stateOf(huge);
    expect(commentView(state).length).toBeLessThanOrEqual(65_536);
    expect(pullRequestView(state).body).toMatch(/<!-- omk:end -->$/);
    expect(byteLength(checkView(state, "plan").summary)).toBeLessThanOrEqual(65_535);
  });

  test("keep the job summary under 900 KiB", () => {
    const gates = Array.from(
      { length: 3_000 },
      (_, index): EventBody => ({
        type: "gate_finished",
        room: "worktree",
        phase: "test",
        visit: 1,
        tree: sha("t1"),
        result: gateResult({
          name: `gate ${index} ${"漢".repeat(300)}`,
          status: "failed",
          tail: "漢\n".repeat(4_000),
        }),
      }),
    );
    const state = stateOf([
      ...plainUntil("code"),
      { type: "phase_started", phase: "test", visit: 1 },
      ...gates,
    ]);
    expect(byteLength(summaryView(state))).toBeLessThanOrEqual(900 * 1024);
  });
});

test("a pull request closes only an issue", () => {
  const of = (kind: "issue" | "pr" | "task") =>
    pullRequestView(
      stateOf([
        runStarted({
          task: { kind, title: "t", text: "x", ...(kind === "task" ? {} : { number: 12 }) },
        }),
      ]),
    ).body;
  expect(of("issue")).toContain("Closes #12\n");
  expect(of("pr")).toContain("For #12\n");
  expect(of("task")).not.toMatch(/#12/);
});
