import { describe, expect, test } from "vitest";
import { waitsForDelivery } from "../../src/domain/delivery.ts";
import { next } from "../../src/domain/next.ts";
import { PhasesScope } from "../../src/domain/scope.ts";
import type { AutopilotState } from "../../src/domain/state.ts";
import { resumeAutopilot, runAutopilot } from "../../src/engine/autopilot.ts";
import type { PushResult } from "../../src/ports/workspace.ts";
import { type FakeOptions, fakeWorld, job, started } from "../helpers/world.ts";

const work = job({ scope: { phases: "plan..review" } });
const deliver = job({ scope: { phases: "deliver" } });

/** A world that counts what is pushed. */
function world(options: FakeOptions = {}) {
  const pushes: PushResult[] = [];
  const push = (): PushResult => {
    pushes.push({ kind: "pushed" });
    return { kind: "pushed" };
  };
  return { pushes, at: fakeWorld({ push, ...options }) };
}

const visits = (state: AutopilotState) => state.phaseLog.map(({ phase }) => phase);

describe("the job that works", () => {
  test("ends ready before deliver, sealed, and pushes nothing", async () => {
    const { at, pushes } = world();
    const state = await runAutopilot(at, started(), work);
    expect(visits(state)).toEqual(["plan", "code", "test", "verify", "review"]);
    expect(state.ending).toMatchObject({ verdict: "ready", code: "to_deliver" });
    expect(state.sealed).toBeDefined();
    expect(state.delivered).toBeUndefined();
    expect(pushes).toEqual([]);
    expect(waitsForDelivery(state)).toBe(true);
  });

  test.each<[string, FakeOptions, Partial<ReturnType<typeof started>>]>([
    ["red gates", { gate: () => 1 }, {}],
    ["a refused key", { prepare: ending("blocked_on_external", "auth") }, {}],
    ["a plan that waits", {}, { planFirst: true }],
  ])("pushes nothing after %s, and there is nothing to deliver", async (_, options, start) => {
    const { at, pushes } = world(options);
    const state = await runAutopilot(at, started(start), work);
    expect(state.ending?.verdict).not.toBe("ready");
    expect(pushes).toEqual([]);
    expect(waitsForDelivery(state)).toBe(false);
  });

  test("does not open the branch again that a whole job could not deliver", async () => {
    const { at, pushes } = world({
      pullRequest: () => ({ kind: "refused", status: 403, text: "No." }),
    });
    await runAutopilot(at, started(), job());
    expect(pushes).toHaveLength(1);
    const state = await resumeAutopilot(at, work);
    expect(state.ending).toMatchObject({ code: "to_deliver" });
    expect(pushes).toHaveLength(1);
  });
});

describe("the job that delivers", () => {
  test("delivers what was proved, and asks nobody", async () => {
    const { at, pushes } = world();
    await runAutopilot(at, started(), work);
    const asked = at.asked.length;
    const state = await resumeAutopilot(at, deliver);
    expect(visits(state).at(-1)).toBe("deliver");
    expect(state.ending).toMatchObject({ verdict: "ready", code: "proved" });
    expect(state.delivered?.pr.number).toBe(7);
    expect(at.asked).toHaveLength(asked);
    expect(pushes).toHaveLength(1);
    expect(waitsForDelivery(state)).toBe(false);
  });

  test("looks at the policy again: what is broken by now is not pushed", async () => {
    const violation = {
      rule: "protected_path",
      mode: "block",
      path: ".github/workflows/ci.yml",
      text: "It is protected.",
      mend: "",
    } as const;
    const { at, pushes } = world({ violations: (time) => (time === 1 ? [] : [violation]) });
    await runAutopilot(at, started(), work);
    const state = await resumeAutopilot(at, deliver);
    expect(state.ending).toMatchObject({ verdict: "failed_infra", code: "internal" });
    expect(state.ending?.text).toContain(".github/workflows/ci.yml");
    expect(pushes).toEqual([]);
  });

  test("does none of the work that is left of a run", async () => {
    const { at, pushes } = world({ gate: () => 1 });
    const before = await runAutopilot(at, started(), work);
    const asked = at.asked.length;
    const state = await resumeAutopilot(at, deliver);
    expect(visits(state)).toEqual(visits(before));
    expect(state.ending).toMatchObject({ verdict: "failed_infra" });
    expect(at.asked).toHaveLength(asked);
    expect(pushes).toEqual([]);
  });

  test("tries again what GitHub refused", async () => {
    let times = 0;
    const { at } = world({
      pullRequest() {
        times += 1;
        return times === 1
          ? { kind: "refused", status: 403, text: "No." }
          : { kind: "open", number: 7, url: "https://x/7", operation: "created", warnings: [] };
      },
    });
    await runAutopilot(at, started(), work);
    const refused = await resumeAutopilot(at, deliver);
    expect(refused.ending).toMatchObject({ code: "pull_request_refused" });
    expect(waitsForDelivery(refused)).toBe(true);
    expect((await resumeAutopilot(at, deliver)).ending).toMatchObject({ code: "proved" });
  });
});

test.each(PhasesScope.options)(
  "a spent budget stops no delivery in the scope %s",
  async (phases) => {
    const { at } = world();
    await runAutopilot(at, started(), work);
    const spent = job({ scope: { phases }, budget: { tokens: 1, minutes: 0.001 } });
    const state = await resumeAutopilot(at, spent);
    expect(state.ending?.verdict).toBe("ready");
    expect(next(state)).toMatchObject({ kind: "end" });
  },
);

function ending(verdict: "blocked_on_external", code: "auth") {
  return { verdict, code, text: "It is refused.", mend: "" };
}
