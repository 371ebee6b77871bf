import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phases } from "../../src/domain/phase.ts";
import { Proof } from "../../src/domain/proof.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { attentionView } from "../../src/views/attention.ts";
import { checkView } from "../../src/views/check.ts";
import { commentView } from "../../src/views/comment.ts";
import { outputsOf } from "../../src/views/outputs.ts";
import { conclusionOf } from "../../src/views/phase-status.ts";
import { postedText } from "../../src/views/posted-text.ts";
import { proofOf } from "../../src/views/proof.ts";
import { pullRequestView } from "../../src/views/pull-request.ts";
import { reportOf } from "../../src/views/report.ts";
import { summaryView } from "../../src/views/summary.ts";
import { terminalLine } from "../../src/views/terminal.ts";
import { byteLength } from "../../src/views/text.ts";
import { chain, legalEvents, legalState, plainUntil, sha, stateOf } from "../helpers/events.ts";
import { obeyedByBots, obeyedByGitHub } from "../helpers/obeying.ts";
import { actedOn, isFenceOpen } from "../helpers/shown-text.ts";

const runs = { numRuns: 100, endOnFailure: true };

/** Every text of a state that GitHub reads as Markdown, without what the action itself says on purpose. */
function texts(state: AutopilotState): string[] {
  const { number, requester } = state.task;
  const own = [
    /^<!-- omk:.* -->$/gm,
    /^- \[ \] <!-- omk:box [a-z]+ --> /gm,
    `Closes #${number}\n`,
    `For #${number}\n`,
    `@${requester}: `,
    /\[(?:Pull request )?#5\]\(https:\/\/github\.com\/o\/r\/pull\/5\)|#5\b/g,
  ];
  return [
    commentView(state),
    attentionView(state) ?? "",
    pullRequestView(state).body,
    summaryView(state),
    ...phases.flatMap((phase) => {
      const view = checkView(state, phase);
      return [view.summary, view.text ?? ""];
    }),
  ].map((text) => own.reduce<string>((left, part) => left.replace(part, ""), text));
}

describe("views of any state that a run can be in", () => {
  test("act on nothing that a stranger or a model wrote", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        for (const text of texts(state)) {
          expect(obeyedByGitHub(actedOn(text))).toEqual([]);
          expect(obeyedByBots(text)).toEqual([]);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
      runs,
    );
  });

  test("leave no fence open", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        for (const text of texts(state)) expect(isFenceOpen(text)).toBe(false);
      }),
      runs,
    );
  });

  test("keep GitHub's limits", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        expect(commentView(state).length).toBeLessThanOrEqual(65_536);
        expect(pullRequestView(state).body.length).toBeLessThanOrEqual(65_536);
        expect(pullRequestView(state).title).toMatch(/^[^\n]{1,256}$/);
        for (const phase of phases) {
          const view = checkView(state, phase);
          expect(view.title.length).toBeLessThanOrEqual(255);
          expect(byteLength(view.summary)).toBeLessThanOrEqual(65_535);
          expect(byteLength(view.text ?? "")).toBeLessThanOrEqual(65_535);
          expect(view.summary).not.toBe("");
        }
      }),
      runs,
    );
  });

  test("show a conclusion exactly on completed check runs, and leave none open once the run ended", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        for (const phase of phases) {
          const { status, conclusion } = checkView(state, phase);
          expect(conclusion !== undefined).toBe(status === "completed");
          expect(state.ending === undefined || status === "completed").toBe(true);
        }
      }),
      runs,
    );
  });

  test("show a success only for a phase whose last visit completed", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        for (const phase of phases) {
          if (checkView(state, phase).conclusion !== "success") continue;
          expect(state.phaseLog.findLast((entry) => entry.phase === phase)?.outcome).toBe(
            "completed",
          );
        }
      }),
      runs,
    );
  });

  test("show the verdict of an ended run on some check run", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        if (state.ending === undefined) return;
        const conclusions = phases.map((phase) => checkView(state, phase).conclusion);
        const rejected = state.phaseLog.at(-1)?.outcome === "rejected";
        expect(conclusions).toContain(rejected ? "failure" : conclusionOf[state.ending.verdict]);
      }),
      runs,
    );
  });

  test("annotate only lines that something named, in files of the repository", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        for (const phase of phases) {
          for (const { path, start_line, end_line, start_column, message } of checkView(
            state,
            phase,
          ).annotations) {
            expect(start_line).toBeGreaterThan(0);
            expect(end_line).toBeGreaterThanOrEqual(start_line);
            expect(start_column === undefined || end_line === start_line).toBe(true);
            expect(path).not.toMatch(/^\/|\.\.\//);
            expect(message.length).toBeGreaterThan(0);
          }
        }
      }),
      runs,
    );
  });

  test("seal a proof that reads back, and call it ready only after a completed review", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        const proof = proofOf(state, sha("head"));
        expect(Proof.parse(JSON.parse(JSON.stringify(proof)))).toEqual(proof);
        const last = state.phaseLog.findLast(({ phase }) => phase !== "deliver");
        const proved = last?.phase === "review" && last.outcome === "completed";
        expect(proof.verdict.verdict === "ready").toBe(proved);
      }),
      runs,
    );
  });

  test("give outputs on one line each", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        for (const value of Object.values(outputsOf(state))) expect(value).toMatch(/^[^\n\r]+$/);
      }),
      runs,
    );
  });

  test("do not depend on that a view was posted", () => {
    const before = plainUntil("verify");
    const posted = {
      type: "posted",
      view: "comment",
      target: "x",
      atSeq: 3,
      rendererVersion: 1,
      digest: "d",
    } as const;
    const [plain, with_] = [stateOf(before), stateOf([...before, posted])];
    expect(reportOf(with_)).toEqual(reportOf(plain));
  });

  test("can be rendered again from the state that was posted", () => {
    const report = reportOf(stateOf(plainUntil("end")));
    expect(postedText(report, "comment")).toBe(report.sticky.body);
    expect(postedText(report, "check/deliver")).toContain("omk / deliver");
    expect(postedText(report, "attention")).toBeUndefined();
    expect(postedText(report, "check/cooking")).toBeUndefined();
  });
});

describe("a line of the job log", () => {
  test("is one line and never a workflow command", () => {
    fc.assert(
      fc.property(legalEvents, (bodies) => {
        for (const event of chain(bodies)) {
          const line = terminalLine(event);
          if (line === undefined) continue;
          expect(line).not.toMatch(/\n|\r/);
          expect(line.trim()).not.toMatch(/^::/);
          expect(line).not.toContain("##[");
        }
      }),
      runs,
    );
  });
});
