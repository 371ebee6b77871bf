import { describe, expect, test } from "vitest";
import { openRunFolder } from "../../src/adapters/local/run-folder.ts";
import type { Pull } from "../../src/domain/aim.ts";
import type { EventBody } from "../../src/domain/event.ts";
import { Policy } from "../../src/domain/policy.ts";
import type { PullNow } from "../../src/ports/github.ts";
import type { StepContext } from "../../src/step/step-context.ts";
import { assertDeliverable, assertRecorded } from "../../src/step/trust.ts";
import { build } from "../helpers/build.ts";
import { plainUntil, runStarted, stateOf } from "../helpers/events.ts";
import { fakeGitHub } from "../helpers/fake-github.ts";
import { forge, redGreen, savedRun } from "../proof/run-state.ts";

const pull: Pull = {
  number: 7,
  headRef: "feature",
  headSha: "a".repeat(40),
  headRepository: "octo/hello",
  isFork: false,
  baseRef: "main",
};

/** A step at which GitHub knows one pull request, with this head. */
function stepWith(head: Pick<PullNow, "headRef" | "isFork">): StepContext {
  const now = { title: "", body: "", isOpen: true, defaultBranch: "main", author: undefined };
  return {
    github: fakeGitHub({ pulls: [{ ...pull, ...now, ...head }] }),
  } as unknown as StepContext;
}

const ours = stepWith({ headRef: "feature", isFork: false });

/** What is said of a run with these facts, where base holds this policy file. */
async function judged(
  start: Partial<Extract<EventBody, { type: "run_started" }>>,
  { step = ours, target, file }: { step?: StepContext; target?: number; file?: string } = {},
): Promise<string> {
  const [, ...rest] = plainUntil("review");
  const state = stateOf([runStarted(start), ...rest]);
  const workspace = { readBase: async () => file, listBase: async () => [] };
  const order = { kind: "deliver", from: "", target } as const;
  return assertDeliverable(step, order, { state, workspace }).then(
    () => "may be delivered",
    (error: Error) => error.message,
  );
}

describe("what the job before may not choose", () => {
  test("is neither policy nor branch", async () => {
    expect(await judged({})).toBe("may be delivered");
    for (const branch of ["main", "release", "omk", "other/omk/i12"])
      expect(await judged({ branch })).toMatch(/none that a run may open/);
    const policy = Policy.parse({ expectations: "allow" });
    expect(await judged({ policy })).toMatch(/its policy is not the one/);
    expect(await judged({ policy }, { file: 'expectations = "allow"\n' })).toBe("may be delivered");
    expect(await judged({}, { file: "draft = true\n" })).toMatch(/its policy is not the one/);
  });

  test("is not the base branch, whatever prefix the policy has", async () => {
    const start = { policy: Policy.parse({ branch_prefix: "m" }), branch: "main" };
    expect(await judged(start, { file: 'branch_prefix = "m"\n' })).toMatch(/none that a run may/);
  });

  test("but a draft may be asked for by a command", async () => {
    expect(await judged({ policy: Policy.parse({ draft: true }) })).toBe("may be delivered");
  });

  test("is not the pull request, and not whose branch it is", async () => {
    const fix = { aim: "fix", pull, branch: "feature" } as const;
    expect(await judged(fix, { target: 7 })).toBe("may be delivered");
    expect(await judged(fix)).toBe("may be delivered");
    expect(await judged(fix, { target: 8 })).toMatch(/not about the pull request/);
    const elsewhere = /is not the branch of pull request #7/;
    expect(await judged({ ...fix, branch: "main" }, { target: 7 })).toMatch(elsewhere);
    const fork = stepWith({ headRef: "feature", isFork: true });
    expect(await judged(fix, { step: fork, target: 7 })).toMatch(elsewhere);
  });
});

/** What is said of a run folder on disk. */
const recorded = async (path: string) => assertRecorded(await openRunFolder(path), build);

describe("a record", () => {
  test("is believed as verify-proof believes it", async () => {
    using honest = await savedRun(redGreen);
    await expect(recorded(honest.path)).resolves.toBeUndefined();
    using forged = await savedRun(redGreen);
    await forge(forged, (bodies) => bodies.filter(({ type }) => type !== "policy_checked"));
    await expect(recorded(forged.path)).rejects.toThrow(/ready does not follow/);
    using unsealed = await savedRun(redGreen);
    await forge(unsealed, (bodies) => bodies.filter(({ type }) => type !== "proof_sealed"));
    await expect(recorded(unsealed.path)).rejects.toThrow(/the seal does not hold/);
  });
});
