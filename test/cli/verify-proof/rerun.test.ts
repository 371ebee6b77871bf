import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EventBody } from "../../../src/domain/event.ts";
import { setupFromInput } from "../../../src/projects/detect/setup.ts";
import { git } from "../../adapters/git/scene.ts";
import {
  forge,
  type RunState,
  remanifest,
  runState,
  savedRun,
  verify,
} from "../../proof/run-state.ts";
import { priceShop, quickShop } from "../../samples/price.ts";
import { type RealRun, realRun } from "./real-run.ts";

let run: RealRun;

beforeAll(async () => {
  run = await realRun();
});
afterAll(() => run[Symbol.dispose]());

/** A copy of the run's folder, in which a forger may write. */
function copied(): RunState {
  const copy = runState();
  cpSync(run.path, copy.path, { recursive: true });
  return copy;
}

const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("omk-rerun-"));

describe("a real run", () => {
  test("is ready, and its folder holds", async () => {
    expect(run.verdict).toBe("ready");
    const { checks, code } = await verify(run.path, "--digest", run.digest());
    expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
    expect(code).toBe(0);
  });

  test("shows the same when its gates run again on a clone that only has base", async () => {
    const before = left();
    const { checks, code } = await verify(run.path, "--repo", run.clone);
    expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["clone", "trees", "commands", "gates"]),
    );
    expect(code).toBe(0);
    expect(left()).toEqual(before);
    expect(git(run.clone, "status", "--porcelain")).toBe("");
  });

  test("of gates that are written down, and reported in a way that is known, shows the same too", async () => {
    using written = await realRun({ files: quickShop });
    const { failing, code } = await verify(written.path, "--repo", written.clone);
    expect({ failing, code }).toEqual({ failing: [], code: 0 });
    expect(written.read("events.jsonl")).toContain('"source":".omk/gates.toml"');
  });

  test("is rebuilt from the clone where there is no bundle, and refused where head is in neither", async () => {
    using copy = copied();
    rmSync(join(copy.path, "repo.bundle"));
    await remanifest(copy);
    const without = await verify(copy.path, "--repo", run.clone);
    expect(without.failing).toEqual(["clone"]);
    expect(without.out).toContain("neither in repo.bundle nor in");
    const clone = `${copy.path}-clone`;
    git("/", "clone", "-q", run.clone, clone);
    git(clone, "fetch", "-q", join(run.path, "repo.bundle"), "omk/price:delivered");
    const { failing, code } = await verify(copy.path, "--repo", clone);
    rmSync(clone, { recursive: true });
    expect({ failing, code }).toEqual({ failing: [], code: 0 });
  });

  test.each([
    ["is none", () => {}, "there is no git repository in"],
    [
      "is another one",
      (path: string) => {
        git(path, "init", "-q", "-b", "main");
        git(path, "commit", "-q", "--allow-empty", "-m", "other");
      },
      "is it a clone of octocat/hello?",
    ],
  ])(
    "is not run again beside a clone that %s, which says nothing of the run",
    async (_, make, text) => {
      using other = runState();
      mkdirSync(join(other.path, "clone"));
      make(join(other.path, "clone"));
      const { out, err, code } = await verify(run.path, "--repo", join(other.path, "clone"));
      expect({ out, code }).toEqual({ out: "", code: 2 });
      expect(err).toContain(text);
    },
  );
});

test("a run without a change has nothing to run again, and holds", async () => {
  using state = await savedRun({
    answer: (role) =>
      role === "planner" ? { outcome: "no_change", reason: "It is done." } : undefined,
  });
  const { code, checks } = await verify(state.path, "--repo", run.clone);
  expect(checks.at(-1)).toMatchObject({
    name: "clone",
    status: "holds",
    text: "no change, so nothing is run again",
  });
  expect(code).toBe(0);
});

describe("a run that only passed where it was", () => {
  test("is told by the gate and the test that say something else now", async () => {
    using outside = runState();
    outside.write("flag", "");
    using mine = await realRun({
      files: {
        "test/flag.test.js": `import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
test("the flag is there", () => assert.ok(existsSync(${JSON.stringify(join(outside.path, "flag"))})));
`,
      },
    });
    expect(mine.verdict).toBe("ready");
    rmSync(join(outside.path, "flag"));
    const { failing, checks, code } = await verify(mine.path, "--repo", mine.clone);
    expect({ failing, code }).toEqual({ failing: ["gates"], code: 1 });
    const texts = checks.find(({ name }) => name === "gates")?.spots.map(({ text }) => text);
    expect(texts?.join("\n")).toMatch(/gate \S+ was recorded as passed, and failed now/);
    expect(texts?.join("\n")).toMatch(
      /the flag is there of gate \S+ was recorded as passed, and is failed now/,
    );
  });
});

describe("a forged folder", () => {
  const forged = (edit: (bodies: EventBody[]) => EventBody[]) => async (copy: RunState) =>
    forge(copy, edit);

  test("has none of its commands run", async () => {
    using copy = copied();
    const proof = join(copy.path, "..", `${copy.path}-was-run`);
    await forge(copy, (bodies) =>
      bodies.map((body) =>
        body.type === "run_started"
          ? {
              ...body,
              gates: body.gates.map((gate) => ({ ...gate, command: "touch", args: [proof] })),
            }
          : body,
      ),
    );
    const { failing, checks, code } = await verify(copy.path, "--repo", run.clone);
    expect({ failing, code }).toEqual({ failing: ["commands"], code: 1 });
    expect(checks.find(({ name }) => name === "commands")?.spots[0]).toMatchObject({
      line: 1,
      text: expect.stringContaining("touch"),
    });
    expect(existsSync(proof)).toBe(false);
  });

  test("asks for no variable of this machine that base does not name", async () => {
    using copy = copied();
    await forge(copy, (bodies) =>
      bodies.map((body) =>
        body.type === "run_started"
          ? { ...body, policy: { ...body.policy, pass_env: ["AWS_SECRET_ACCESS_KEY"] } }
          : body,
      ),
    );
    const { failing, out } = await verify(copy.path, "--repo", run.clone);
    expect(failing).toEqual(["commands"]);
    expect(out).toContain("pass_env");
  });

  test("that does not hold is not run at all", async () => {
    using copy = copied();
    copy.write("gates/extra.log", "");
    const { checks, failing } = await verify(copy.path, "--repo", run.clone);
    expect(failing).toEqual(["manifest"]);
    expect(checks.at(-1)).toMatchObject({ name: "clone", status: "skipped" });
  });

  test.each([
    [
      "that names another tree than its commit has",
      "clone",
      forged((bodies) => {
        const head = bodies.findLast((body) => body.type === "change_committed");
        const tree = head?.type === "change_committed" ? head.tree : "";
        return JSON.parse(JSON.stringify(bodies).replaceAll(tree, "f".repeat(40)));
      }),
    ],
    [
      "that judged base's tests on a tree of its own making",
      "trees",
      forged((bodies) => {
        const judged = bodies.findLast((body) => body.type === "judged");
        const tree = judged?.type === "judged" ? (judged.judgement.rooms.old_tests ?? "") : "";
        return JSON.parse(JSON.stringify(bodies).replaceAll(tree, "e".repeat(40)));
      }),
    ],
    [
      "that says that the change brings no tests",
      "trees",
      forged((bodies) =>
        bodies.map((body) =>
          body.type === "judged"
            ? {
                ...body,
                judgement: {
                  ...body.judgement,
                  brought: { tests: [], inline: [], reported: [] },
                  redGreen: { status: "not_applicable", reason: "no_new_tests", demonstrated: [] },
                  criteria: body.judgement.criteria.map((one) => ({
                    ...one,
                    status: "claimed" as const,
                    note: "Its test passes at head and could not be run on base.",
                  })),
                },
              }
            : body,
        ),
      ),
    ],
  ])("%s is told by the check of the %s", async (_, name, make) => {
    using copy = copied();
    await make(copy);
    expect((await verify(copy.path)).failing).toEqual([]);
    const { failing, code } = await verify(copy.path, "--repo", run.clone);
    expect(failing).toContain(name);
    expect(code).toBe(1);
  });

  test("with another commit in its bundle is told by the commit that is missing", async () => {
    using copy = copied();
    const clone = `${copy.path}-clone`;
    git("/", "clone", "-q", run.clone, clone);
    git(clone, "switch", "-qc", "omk/price");
    writeFileSync(join(clone, "src/price.js"), priceShop["src/price.js"] ?? "");
    git(clone, "commit", "-q", "--allow-empty", "-m", "evil");
    git(clone, "bundle", "create", "-q", join(copy.path, "repo.bundle"), "omk/price", "^main");
    rmSync(clone, { recursive: true });
    await remanifest(copy);
    expect((await verify(copy.path, "--repo", run.clone)).failing).toEqual(["clone"]);
  });
});

describe("a setup that only the workflow names", () => {
  test("is run again where the digest vouches for it, and else said to be unknown", async () => {
    using mine = await realRun({ setup: setupFromInput("echo ready > prepared") });
    expect(mine.verdict).toBe("ready");
    const alone = await verify(mine.path, "--repo", mine.clone);
    expect(alone.failing).toEqual(["commands"]);
    expect(alone.out).toContain("input `setup`");
    const vouched = await verify(mine.path, "--repo", mine.clone, "--digest", mine.digest());
    expect(vouched.checks.filter(({ status }) => status !== "holds")).toEqual([]);
    expect(vouched.code).toBe(0);
  });
});
