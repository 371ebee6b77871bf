import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { EventBody } from "../../../src/domain/event.ts";
import { fold } from "../../../src/domain/fold.ts";
import { phases } from "../../../src/domain/phase.ts";
import { postedText } from "../../../src/views/posted-text.ts";
import { reportOf } from "../../../src/views/report.ts";
import {
  chain,
  gateResult,
  jobStarted,
  plainRun,
  plainUntil,
  runStarted,
  sha,
} from "../../helpers/events.ts";
import { type Bench, play, startBench } from "./bench.ts";

const names = phases.map((phase) => `omk / ${phase}`);

/** Events one by one, with the queue emptied after each: the most that a run can make of itself. */
async function playSlowly(
  run: ReturnType<typeof play>,
  bodies: readonly EventBody[],
): Promise<void> {
  for (const body of bodies) {
    run.tell([body]);
    await run.reporter.flush();
  }
}

/** GitHub's OpenAPI refused nothing of what was sent. */
function expectNothingRefused({ bed }: Bench): void {
  expect(
    bed.calls.flatMap(({ method, path, refused }) =>
      refused.map((why) => `${method} ${path}: ${why}`),
    ),
  ).toEqual([]);
}

describe("a plain run", () => {
  test("shows six check runs on the delivered head and one comment, within 40 requests", async () => {
    await using bench = await startBench();
    const run = play(bench);
    await playSlowly(run, bench.fit(plainUntil("end")));
    expect(await run.reporter.drain(run.state())).toEqual([]);
    const requests = bench.bed.calls.length;
    expectNothingRefused(bench);
    const onHead = await bench.checksOn(bench.head);
    expect(Object.keys(onHead).toSorted()).toEqual(names.toSorted());
    for (const check of Object.values(onHead)) {
      expect(check).toMatchObject({
        status: "completed",
        conclusion: "success",
        external_id: "i12-abcdefgh/77",
      });
    }
    for (const check of Object.values(await bench.checksOn(bench.start)))
      expect(check.status).toBe("completed");
    const comments = await bench.comments();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("✓ Ready");
    expect(comments[0]?.user).toBe("github-actions[bot]");
    expect(requests).toBeLessThanOrEqual(40);
  });

  test("takes at most 30 requests when a phase begins as soon as the one before it is done", async () => {
    await using bench = await startBench();
    const run = play(bench);
    run.tell(bench.fit(plainUntil("start")));
    await run.reporter.flush();
    for (const phase of phases) {
      const events: EventBody[] = bench.fit(plainRun[phase]);
      run.tell(events.slice(0, 1));
      await run.reporter.flush();
      run.tell(events.slice(1));
    }
    run.tell(bench.fit(plainRun.end));
    await run.reporter.drain(run.state());
    const requests = bench.bed.calls.map(({ method }) => method);
    expect(requests.length).toBeLessThanOrEqual(30);
    expect(requests.filter((method) => method === "GET")).toHaveLength(1);
  });

  test("records each post so that it can be rendered again from the ledger", async () => {
    await using bench = await startBench();
    const bodies = bench.fit(plainUntil("end"));
    const all: EventBody[] = [];
    const run = play(bench, { onMissingRight: () => undefined });
    for (const body of bodies) {
      all.push(body);
      const before = run.posted.length;
      run.tell([body]);
      await run.reporter.flush();
      all.push(...run.posted.slice(before));
    }
    const events = chain(all);
    expect(run.posted.length).toBeGreaterThan(15);
    for (const { view, atSeq, digest } of run.posted) {
      const state = fold(events.slice(0, atSeq));
      if (state === undefined) throw new Error("no state");
      const text = postedText(reportOf(state), view);
      expect([
        view,
        createHash("sha256")
          .update(text ?? "")
          .digest("hex"),
      ]).toEqual([view, digest]);
    }
  });

  test("shows a phase in progress while it runs", async () => {
    await using bench = await startBench();
    const run = play(bench);
    run.tell([
      ...bench.fit(plainUntil("plan")),
      { type: "phase_started", phase: "code", visit: 1 },
    ]);
    await run.reporter.flush();
    expect(await bench.checksOn(bench.start)).toMatchObject({
      "omk / plan": { status: "completed", conclusion: "success" },
      "omk / code": { status: "in_progress", conclusion: null },
    });
    expect((await bench.comments())[0]?.body).toContain("code is running since");
  });

  test("brings many events of one moment together", async () => {
    await using bench = await startBench();
    const run = play(bench, { settleMs: 20 });
    run.tell(bench.fit(plainUntil("review")));
    await run.reporter.flush();
    expect(bench.writes()).toHaveLength(6);
  });

  test("holds back a view in which only numbers changed, and posts it in the end", async () => {
    await using bench = await startBench();
    const run = play(bench, { minIntervalMs: 60_000 });
    run.tell(bench.fit(plainUntil("plan")));
    await run.reporter.flush();
    const before = bench.writes().length;
    run.tell([{ type: "turn_started", phase: "plan", visit: 1, turn: 9, role: "x" }]);
    run.tell([
      {
        type: "model_called",
        turn: 9,
        usage: { calls: 1, input: 1_000, cached: 0, output: 1 },
        status: 200,
        estimated: false,
      },
    ]);
    await run.reporter.flush();
    expect(bench.writes()).toHaveLength(before);
    await run.reporter.drain(run.state());
    expect(bench.writes().slice(before)).toEqual([
      expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
      expect.stringMatching(/^PATCH .*\/check-runs\/\d+$/),
    ]);
  });

  test("posts nothing and records nothing after it was drained", async () => {
    await using bench = await startBench();
    const run = play(bench);
    run.tell(bench.fit(plainUntil("plan")));
    await run.reporter.drain(run.state());
    const [writes, posted] = [bench.writes().length, run.posted.length];
    run.tell([{ type: "phase_started", phase: "code", visit: 1 }]);
    await run.reporter.flush();
    expect([bench.writes().length, run.posted.length]).toEqual([writes, posted]);
  });
});

describe("a run that stops", () => {
  const stopped: EventBody[] = [
    ...plainUntil("code"),
    { type: "phase_started", phase: "test", visit: 1 },
    {
      type: "phase_failed",
      phase: "test",
      visit: 1,
      ending: {
        verdict: "needs_more_budget",
        code: "budget",
        text: "3,000,000 tokens are spent.",
        mend: "Raise `budget-tokens`.",
      },
    },
    {
      type: "run_ended",
      ending: {
        verdict: "needs_more_budget",
        code: "budget",
        text: "3,000,000 tokens are spent.",
        mend: "Raise `budget-tokens`.",
      },
    },
  ];

  test("shows all six check runs and calls the requester once", async () => {
    await using bench = await startBench();
    const run = play(bench);
    await playSlowly(run, bench.fit(stopped));
    expect(await run.reporter.drain(run.state())).toEqual([]);
    expect(await bench.checksOn(bench.start)).toMatchObject({
      "omk / code": { conclusion: "success" },
      "omk / test": { conclusion: "action_required" },
      "omk / verify": { conclusion: "skipped" },
      "omk / deliver": { conclusion: "skipped" },
    });
    const calls = (await bench.comments()).filter(({ body }) =>
      body.startsWith("<!-- omk:attention key=i12-abcdefgh -->"),
    );
    expect(calls).toHaveLength(1);
    expect(calls[0]?.body).toContain("@monalisa: ");
    expectNothingRefused(bench);
  });

  test("resumed by another job updates what is there, and does not call again", async () => {
    await using bench = await startBench();
    const first = play(bench);
    first.tell(bench.fit(stopped));
    await first.reporter.drain(first.state());
    const [checks, comments] = [await bench.checksOn(bench.start), await bench.comments()];
    const second = play(bench, {}, bench.fit(stopped));
    second.tell([jobStarted({ workflowRunId: 78 })]);
    await playSlowly(second, [{ type: "phase_started", phase: "test", visit: 2 }]);
    expect(await bench.checksOn(bench.start)).toMatchObject({
      "omk / test": { id: checks["omk / test"]?.id, status: "in_progress" },
    });
    second.tell([
      {
        type: "phase_failed",
        phase: "test",
        visit: 2,
        ending: { verdict: "not_ready", code: "no_result", text: "No.", mend: "" },
      },
      {
        type: "run_ended",
        ending: { verdict: "not_ready", code: "no_result", text: "No.", mend: "" },
      },
    ]);
    await second.reporter.drain(second.state());
    const after = await bench.checksOn(bench.start);
    expect(names.map((name) => after[name]?.id)).toEqual(names.map((name) => checks[name]?.id));
    expect((await bench.comments()).map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
    expect((await bench.comments()).filter(({ body }) => body.includes("run=78"))).toHaveLength(1);
    expectNothingRefused(bench);
  });

  test("leaves nothing in progress on the start commit when a later job delivers", async () => {
    await using bench = await startBench();
    const first = play(bench);
    const begun: EventBody[] = [
      ...plainUntil("review"),
      { type: "phase_started", phase: "deliver", visit: 1 },
    ];
    first.tell(bench.fit(begun));
    await first.reporter.flush();
    expect((await bench.checksOn(bench.start))["omk / deliver"]?.status).toBe("in_progress");
    const second = play(
      bench,
      {},
      bench.fit([
        ...begun,
        { type: "phase_interrupted", phase: "deliver", visit: 1, note: "gone" },
      ]),
    );
    second.tell(
      bench.fit([
        jobStarted({ workflowRunId: 78 }),
        { type: "phase_started", phase: "deliver", visit: 2 },
      ]),
    );
    second.tell(
      bench.fit([
        ...plainRun.deliver.slice(1, 4),
        { type: "phase_completed", phase: "deliver", visit: 2, note: "" },
        ...plainRun.end,
      ]),
    );
    expect(await second.reporter.drain(second.state())).toEqual([]);
    expect((await bench.checksOn(bench.start))["omk / deliver"]).toMatchObject({
      status: "completed",
      conclusion: "neutral",
    });
    expect((await bench.checksOn(bench.head))["omk / deliver"]).toMatchObject({
      conclusion: "success",
    });
  });
});

describe("what GitHub refuses", () => {
  test("a missing right is told once, and the other views go on", async () => {
    await using bench = await startBench({ permissions: { checks: "none" } });
    const run = play(bench, { minIntervalMs: 0 });
    await playSlowly(run, bench.fit(plainUntil("plan")));
    expect(run.missing).toEqual(["checks 403 Resource not accessible by integration"]);
    expect(bench.writes().filter((write) => write.includes("check-runs"))).toHaveLength(1);
    expect((await bench.comments())[0]?.body).toContain("checks: write");
    expect(await run.reporter.drain(run.state())).toEqual([]);
  });

  test("a missing right is known after the first flush, before a phase has begun", async () => {
    await using bench = await startBench({ permissions: { checks: "none", issues: "none" } });
    const run = play(bench);
    run.tell(bench.fit(plainUntil("start")));
    await run.reporter.flush();
    expect(run.missing.map((text) => text.split(" ")[0])).toEqual(["comments", "checks"]);
  });

  test("no comment on a locked or missing issue stops the check runs", async () => {
    await using bench = await startBench();
    const run = play(bench, { target: { issue: 9_999 } });
    run.tell(bench.fit(plainUntil("plan")));
    expect(await run.reporter.drain(run.state())).toEqual([]);
    expect(run.missing[0]).toMatch(/^comments 404/);
    expect((await bench.checksOn(bench.start))["omk / plan"]?.conclusion).toBe("success");
  });

  test("another app's check run is not touched: a new one is made", async () => {
    await using bench = await startBench();
    bench.bed.faults.push({
      match: /^PATCH .*\/check-runs\/\d+$/,
      status: 403,
      body: {
        message:
          "Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.",
      },
    });
    const run = play(bench);
    await playSlowly(run, bench.fit(plainUntil("plan")));
    expect(run.missing).toEqual([]);
    expect((await bench.checksOn(bench.start))["omk / plan"]?.status).toBe("completed");
  });

  test("a server error is tried again", async () => {
    await using bench = await startBench();
    bench.bed.faults.push({ match: /^PATCH .*\/issues\/comments\/\d+$/, status: 502, times: 2 });
    const run = play(bench, { minIntervalMs: 0 });
    await playSlowly(run, bench.fit(plainUntil("plan")));
    expect((await bench.comments())[0]?.body).toContain("| ✓ | plan |");
  });

  test.each([
    ["comment", /^POST .*\/issues\/\d+\/comments$/],
    ["check run", /^POST .*\/check-runs$/],
  ])("a %s whose answer was lost is found, not made twice", async (_, match) => {
    await using bench = await startBench();
    bench.bed.faults.push({ match, status: 502, afterEffect: true });
    const run = play(bench);
    await playSlowly(run, bench.fit(plainUntil("plan")));
    expect(await run.reporter.drain(run.state())).toEqual([]);
    expect(await bench.comments()).toHaveLength(1);
    const { data } = await bench.bed.bot.checks.listForRef({
      owner: bench.bed.owner,
      repo: bench.bed.repo,
      ref: bench.start,
    });
    expect(data.check_runs.map(({ name }) => name)).toEqual(["omk / plan"]);
  });

  test("what stays refused for now is posted by the drain, or named", async () => {
    await using bench = await startBench();
    bench.bed.faults.push({ match: /^(POST|PATCH) .*\/check-runs/, status: 503, times: Infinity });
    const run = play(bench);
    run.tell(bench.fit(plainUntil("plan")));
    await run.reporter.flush();
    expect(await run.reporter.drain(run.state())).toEqual([expect.stringMatching(/^check\/plan@/)]);
    expect(run.missing).toEqual([]);
  });

  test("a drain ends in time when GitHub is silent, and says what is left", async () => {
    await using bench = await startBench();
    const run = play(bench, { drainMs: 300 });
    run.tell(bench.fit(plainUntil("plan")));
    await run.reporter.flush();
    bench.bed.faults.push({ match: /^PATCH /, status: 200, delayMs: 2_000, times: Infinity });
    run.tell([{ type: "phase_started", phase: "code", visit: 1 }]);
    const left = await run.reporter.drain(run.state());
    expect(left).toContain("comment: no time was left");
  });

  test("a fault in a view stops the reporter and not the run", async () => {
    await using bench = await startBench();
    const run = play(bench, {
      render: () => {
        throw new Error("no view");
      },
    });
    run.tell(bench.fit(plainUntil("plan")));
    await run.reporter.flush();
    expect(await run.reporter.drain(run.state())).toEqual(["The reporter stopped: no view"]);
  });
});

describe("the sticky comment", () => {
  const marker = "<!-- omk:sticky key=i12-oldoldol run=5 -->";
  const say = async (bench: Bench, body: string, as: string) => {
    const client = as === "bot" ? bench.bed.bot : bench.bed.user(as);
    const { data } = await client.issues.createComment({
      owner: bench.bed.owner,
      repo: bench.bed.repo,
      issue_number: bench.issue,
      body,
    });
    return data.id;
  };

  test("of an earlier run is taken over, on whatever page it is", async () => {
    await using bench = await startBench();
    for (let count = 0; count < 101; count += 1) await say(bench, "chat", bench.bed.owner);
    const id = await say(bench, `${marker}\nold`, "bot");
    const run = play(bench);
    run.tell(bench.fit(plainUntil("start")));
    await run.reporter.flush();
    const { data } = await bench.bed.bot.issues.getComment({
      owner: bench.bed.owner,
      repo: bench.bed.repo,
      comment_id: id,
    });
    expect(data.body).toMatch(/^<!-- omk:sticky key=i12-abcdefgh run=77 -->\n/);
  });

  test("that a stranger forged is left alone", async () => {
    await using bench = await startBench({ people: ["mallory"] });
    const id = await say(bench, `${marker}\nmine`, "mallory");
    const run = play(bench);
    run.tell(bench.fit(plainUntil("start")));
    await run.reporter.flush();
    const comments = await bench.comments();
    expect(comments.find((comment) => comment.id === id)?.body).toBe(`${marker}\nmine`);
    expect(comments).toHaveLength(2);
  });

  test("is edited once an interval, whatever changes, and has the last state in the end", async () => {
    await using bench = await startBench();
    const run = play(bench, { minIntervalMs: 60_000 });
    await playSlowly(run, bench.fit(plainUntil("deliver")));
    const edits = () => bench.writes().filter((write) => /issues\/.*comments/.test(write));
    expect(edits()).toEqual([expect.stringMatching(/^POST /)]);
    run.tell(plainRun.end);
    expect(await run.reporter.drain(run.state())).toEqual([]);
    expect(edits()).toEqual([expect.stringMatching(/^POST /), expect.stringMatching(/^PATCH /)]);
    expect((await bench.comments())[0]?.body).toContain("✓ Ready");
  });

  test("of an earlier run is taken over, and names that run with its job and pull request", async () => {
    await using bench = await startBench();
    const first = play(bench);
    first.tell(bench.fit(plainUntil("end")));
    await first.reporter.drain(first.state());
    const again = { ...runStarted({ key: "i12-bbbbbbbb" }) };
    const second = play(bench);
    second.tell(bench.fit([again, jobStarted({ workflowRunId: 78 })]));
    await second.reporter.drain(second.state());
    const third = play(bench, {}, bench.fit([again, jobStarted({ workflowRunId: 78 })]));
    third.tell([jobStarted({ workflowRunId: 79 })]);
    await third.reporter.drain(third.state());
    const comments = await bench.comments();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- omk:sticky key=i12-bbbbbbbb run=79 -->\n/);
    const earlier = comments[0]?.body.split("\n").filter((line) => line.startsWith("Before it"));
    expect(earlier).toEqual([
      "Before it, run `i12-abcdefgh`: [job](https://github.com/octo/hello/actions/runs/77), pull request [#34](https://github.com/octo/hello/pull/34) <!-- omk:before key=i12-abcdefgh run=77 -->",
    ]);
  });

  test("that was deleted is written anew", async () => {
    await using bench = await startBench();
    const run = play(bench, { minIntervalMs: 0 });
    run.tell(bench.fit(plainUntil("start")));
    await run.reporter.flush();
    const [comment] = await bench.comments();
    await bench.bed.user(bench.bed.owner).issues.deleteComment({
      owner: bench.bed.owner,
      repo: bench.bed.repo,
      comment_id: comment?.id ?? 0,
    });
    run.tell(plainRun.plan);
    await run.reporter.flush();
    expect(await bench.comments()).toHaveLength(1);
  });
});

describe("annotations", () => {
  const tail = Array.from(
    { length: 120 },
    (_, index) => `src/retry.ts:${index + 1}:1 error number ${index}`,
  ).join("\n");
  const red: EventBody[] = [
    ...plainUntil("code"),
    { type: "phase_started", phase: "test", visit: 1 },
    {
      type: "gate_finished",
      room: "worktree",
      phase: "test",
      visit: 1,
      tree: sha("t1"),
      result: gateResult({ status: "failed", exitCode: 1, tail }),
    },
    {
      type: "phase_failed",
      phase: "test",
      visit: 1,
      ending: { verdict: "not_ready", code: "gates_red", text: "Red.", mend: "" },
    },
    {
      type: "run_ended",
      ending: { verdict: "not_ready", code: "gates_red", text: "Red.", mend: "" },
    },
  ];

  test("go up fifty at a time, none of them twice", async () => {
    await using bench = await startBench();
    const run = play(bench);
    await playSlowly(run, bench.fit(red));
    await run.reporter.drain(run.state());
    expect((await bench.checksOn(bench.start))["omk / test"]?.annotations).toBe(120);
    expectNothingRefused(bench);
  });

  test("whose answer was lost are not sent again", async () => {
    await using bench = await startBench();
    bench.bed.faults.push({
      match: /^PATCH .*\/check-runs\/\d+$/,
      status: 502,
      afterEffect: true,
      times: 1,
    });
    const run = play(bench);
    run.tell(bench.fit(red));
    await run.reporter.drain(run.state());
    expect((await bench.checksOn(bench.start))["omk / test"]?.annotations).toBe(120);
  });

  test("of an earlier job are not sent again", async () => {
    await using bench = await startBench();
    const first = play(bench);
    first.tell(bench.fit(red));
    await first.reporter.drain(first.state());
    const second = play(bench, {}, bench.fit(red));
    expect(await second.reporter.drain(second.state())).toEqual([]);
    expect((await bench.checksOn(bench.start))["omk / test"]?.annotations).toBe(120);
  });
});
