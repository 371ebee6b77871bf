import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { commentView } from "../../src/views/comment.ts";
import { fill, holds } from "../bed/runner/expressions.ts";
import { readWorkflow } from "../bed/runner/workflow-file.ts";
import { plainUntil, stateOf } from "../helpers/events.ts";
import { ActionFile, remarksOn } from "./language-service.ts";

const action = ActionFile.parse(parse(await readFile("action.yml", "utf8")));
const names = (await readdir("examples")).filter((name) => name.endsWith(".yml"));

const Concurrency = z.strictObject({
  group: z.string(),
  queue: z.literal("max").optional(),
  "cancel-in-progress": z.boolean().optional(),
});

const Example = z.object({
  on: z.record(z.string(), z.unknown()),
  concurrency: Concurrency.optional(),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      needs: z.string().optional(),
      concurrency: Concurrency.optional(),
      "timeout-minutes": z.int(),
      permissions: z.record(z.string(), z.enum(["read", "write"])),
      steps: z.array(
        z.object({
          uses: z.string(),
          with: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
        }),
      ),
    }),
  ),
});

const read = async (name: string) =>
  Example.parse(parse(await readFile(`examples/${name}`, "utf8")));
const jobsOf = async (name: string) => Object.values((await read(name)).jobs);
const jobOf = async (name: string) => {
  const [job] = await jobsOf(name);
  if (job === undefined) throw new Error(`${name} has no job`);
  return job;
};

describe.each(names)("examples/%s", (name) => {
  test("has nothing that GitHub's language service or parser objects to", async () => {
    expect(await remarksOn(`examples/${name}`, action)).toEqual([]);
    await expect(readWorkflow(`examples/${name}`)).resolves.toHaveProperty("jobs");
  });

  test("pins the actions of others to a commit, and leaves no token in the checkout", async () => {
    for (const { permissions, steps } of await jobsOf(name)) {
      const uses = steps.map((step) => step.uses);
      expect(uses).toContain("omk-autopilot/omk-autopilot@v1");
      for (const other of uses.filter((one) => !one.startsWith("omk-autopilot/")))
        expect(other).toMatch(/@[0-9a-f]{40}$/);
      const checkout = steps.find((step) => step.uses.startsWith("actions/checkout@"));
      // A job that only cancels has no code.
      const left =
        permissions["actions"] === "write" ? undefined : { "persist-credentials": false };
      expect(checkout?.with).toEqual(left);
    }
  });

  test("gives each job only rights that it names, and puts nothing of an event into a shell", async () => {
    for (const { permissions } of await jobsOf(name))
      expect(Object.keys(permissions)).not.toContain("id-token");
    const text = await readFile(`examples/${name}`, "utf8");
    expect(text).not.toMatch(/^\s*(?:- )?run:/m);
    expect(text).not.toContain("write-all");
  });

  test("gives its secret only to the action", async () => {
    const steps = (await jobsOf(name)).flatMap((job) => job.steps);
    const given = steps.flatMap(({ uses, with: values = {} }) =>
      Object.values(values).flatMap((value) => (`${value}`.includes("secrets.") ? [uses] : [])),
    );
    expect(given).toEqual(["omk-autopilot/omk-autopilot@v1"]);
  });
});

test("a job that checks what strangers wrote has no right to write code", async () => {
  const { permissions } = await jobOf("pr-checks.yml");
  expect(permissions["contents"]).toBe("read");
});

test("who may stop and start workflow runs has neither the model's key nor code, and no right to write any", async () => {
  const may = [];
  for (const name of names)
    for (const [job, { permissions, steps }] of Object.entries((await read(name)).jobs)) {
      if (permissions["actions"] !== "write") continue;
      may.push(`${name}: ${job}`);
      expect(permissions).toEqual({ contents: "read", issues: "write", actions: "write" });
      expect(steps).toEqual([{ uses: "omk-autopilot/omk-autopilot@v1" }]);
    }
  expect(may).toEqual(["omk.yml: cancel", "plan-then-approve.yml: cancel", "two-jobs.yml: cancel"]);
});

test("the example that takes runs up is on a schedule, and asks for the latest", async () => {
  const { on } = await read("resume.yml");
  expect(Object.keys(on)).toEqual(["schedule"]);
  expect((await jobOf("resume.yml")).steps.at(-1)?.with).toMatchObject({
    command: "resume",
    "resume-from": "latest",
  });
});

/** The jobs that an event starts, of those that wait for no other. */
async function started(name: string, event: string, payload: object) {
  const github = { event_name: event, event: payload, run_id: "900", repository: "octo/hello" };
  return Object.entries((await read(name)).jobs).flatMap(([job, { if: condition, needs }]) =>
    needs === undefined && holds(condition, { github, inputs: {} }, "success") ? [job] : [],
  );
}

/** What the job makes of an event: whether it runs, and in which group. */
async function meets(name: string, event: string, payload: object) {
  const { concurrency } = await read(name);
  const job = await jobOf(name);
  const github = { event_name: event, event: payload, run_id: "900", repository: "octo/hello" };
  return holds(job.if, { github, inputs: {} }, "success")
    ? fill((concurrency ?? job.concurrency)?.group, { github, inputs: {} })
    : undefined;
}

const comment = (body: string, more: object = {}) => ({
  action: "created",
  comment: { body },
  issue: { number: 12, body: "It is broken." },
  ...more,
});
const sticky = commentView(stateOf(plainUntil("code")));
const ticked = sticky.replace("- [ ]", "- [x]");

describe("two jobs", () => {
  const jobs = async () => (await read("two-jobs.yml")).jobs;

  test("keep the model's key and every right to write code or start workflows apart", async () => {
    const { work, deliver, cancel, ...others } = await jobs();
    expect(others).toEqual({});
    expect(work?.permissions).toMatchObject({ contents: "read", actions: "read" });
    expect(work?.steps.at(-1)?.with).toMatchObject({ phases: "plan..review" });
    for (const { steps } of [deliver, cancel].flatMap((job) => job ?? []))
      expect(JSON.stringify(steps)).not.toContain("secrets.");
    expect(deliver?.steps.at(-1)?.with).toMatchObject({ phases: "deliver" });
  });

  const delivers = async (result: string, key: string) => {
    const needs = { work: { result, outputs: { "run-key": key } } };
    return holds(
      (await jobs())["deliver"]?.if,
      { needs },
      result === "success" ? result : "failure",
    );
  };

  test("end with the second, however the first ended that began a run", async () => {
    expect(await delivers("success", "i12-abcdefgh")).toBe(true);
    expect(await delivers("failure", "i12-abcdefgh")).toBe(true);
    expect(await delivers("success", "")).toBe(false);
    expect(await delivers("skipped", "")).toBe(false);
  });

  test("leave a cancel to a job of its own, which waits for nobody", async () => {
    const said = { ...comment("/omk cancel"), sender: { login: "octo" } };
    expect(await meets("two-jobs.yml", "issue_comment", said)).toBeUndefined();
    const github = { event_name: "issue_comment", event: said, run_id: "900" };
    const { concurrency } = await read("two-jobs.yml");
    expect(fill(concurrency?.group, { github, inputs: {} })).toBe("omk-900");
    expect(holds((await jobs())["cancel"]?.if, { github, inputs: {} }, "success")).toBe(true);
  });

  test.each([
    ["/omk run", "omk-12"],
    ["/omk approve", "omk-12"],
    ["/omk status", "omk-900"],
    ["Nice work!", "omk-900"],
  ])("of %j share the group %s", async (body, group) => {
    const github = { event_name: "issue_comment", event: comment(body), run_id: "900" };
    const { concurrency } = await read("two-jobs.yml");
    expect(fill(concurrency?.group, { github, inputs: {} })).toBe(group);
  });

  test("of a dispatch share a group of their own", async () => {
    const group = await meets("two-jobs.yml", "workflow_dispatch", { inputs: {} });
    expect(group).toBe("omk-900");
  });
});

describe.each(["omk.yml", "plan-then-approve.yml"])("the job of %s", (name) => {
  test.each(["/omk plan", "/omk approve", "/omk resume", "/OMK check\n", "Fine!\r\n/omk approve"])(
    "does %j after what is at work on the issue",
    async (body) => {
      expect(await meets(name, "issue_comment", comment(body))).toBe("omk-12");
    },
  );

  test.each(["/omk status", "/omk help"])("does %j at once", async (body) => {
    expect(await meets(name, "issue_comment", comment(body))).toBe("omk-900");
  });

  test("is skipped for chatter, and for an edit of the comment without a tick", async () => {
    expect(await meets(name, "issue_comment", comment("I wonder what /omk run does."))).toBe(
      undefined,
    );
    expect(await meets(name, "issue_comment", comment(sticky, { action: "edited" }))).toBe(
      undefined,
    );
  });
});

describe.each(["omk.yml", "plan-then-approve.yml", "two-jobs.yml"])("of the jobs of %s", (name) => {
  const work = name === "two-jobs.yml" ? "work" : "omk";
  const jobsFor = (body: string, more?: object) =>
    started(name, "issue_comment", comment(body, more));

  test("a cancel starts the one that cancels, by a comment or by a tick, and nothing else", async () => {
    expect(await jobsFor("/omk cancel")).toEqual(["cancel"]);
    expect(await jobsFor("/OMK Cancel, please")).toEqual(["cancel"]);
    expect(await jobsFor(ticked, { action: "edited" })).toEqual(["cancel"]);
    expect(await jobsFor("Stop.\r\n/omk cancel")).toEqual(["cancel"]);
  });

  test("every other command starts the one that works", async () => {
    for (const body of [
      "/omk plan",
      "/omk approve\n/omk cancel",
      "/omk status",
      "/omk",
      "/omk rnu",
    ])
      expect(await jobsFor(body)).toEqual([work]);
    const box = sticky.replace("- [ ] <!-- omk:box cancel", "- [x] <!-- omk:box resume");
    expect(await jobsFor(box, { action: "edited" })).toEqual([work]);
  });

  test("chatter and other edits start none", async () => {
    expect(await jobsFor("I wonder what /omk cancel does.")).toEqual([]);
    expect(await jobsFor(sticky, { action: "edited" })).toEqual([]);
  });
});

describe("the issue bot", () => {
  const issue = { number: 12, body: "It is broken." };

  test("starts for an issue that begins with a command, and for its label", async () => {
    const opened = { action: "opened", issue: { ...issue, body: "/omk run\nMend it." } };
    expect(await meets("omk.yml", "issues", opened)).toBe("omk-12");
    const labeled = { action: "labeled", issue, label: { name: "omk" } };
    expect(await meets("omk.yml", "issues", labeled)).toBe("omk-12");
  });

  test("is skipped for any other issue or label", async () => {
    expect(await meets("omk.yml", "issues", { action: "opened", issue })).toBeUndefined();
    const bug = { action: "labeled", issue, label: { name: "bug" } };
    expect(await meets("omk.yml", "issues", bug)).toBeUndefined();
    const empty = { action: "opened", issue: { number: 12, body: null } };
    expect(await started("omk.yml", "issues", empty)).toEqual([]);
    expect(await meets("omk.yml", "issues", empty)).toBeUndefined();
  });

  test("runs each dispatch by itself", async () => {
    expect(await meets("omk.yml", "workflow_dispatch", { inputs: {} })).toBe("omk-900");
  });
});

describe("a workflow that only plans first", () => {
  test("does not start what writes at once", async () => {
    expect(await meets("plan-then-approve.yml", "issue_comment", comment("/omk run"))).toBe(
      undefined,
    );
  });
});

describe("the checks of pull requests", () => {
  const pull = { number: 7, draft: false };

  test("of one push supersede those of the push before", async () => {
    const payload = { action: "synchronize", pull_request: pull };
    expect(await meets("pr-checks.yml", "pull_request", payload)).toBe("omk-check-pull_request-7");
    expect((await jobOf("pr-checks.yml")).concurrency?.["cancel-in-progress"]).toBe(true);
  });

  test("wait until a draft is ready, and run on a fork's target only for the label", async () => {
    const draft = { action: "opened", pull_request: { ...pull, draft: true } };
    expect(await meets("pr-checks.yml", "pull_request", draft)).toBeUndefined();
    const labeled = (label: string) => ({
      action: "labeled",
      pull_request: pull,
      label: { name: label },
    });
    expect(await meets("pr-checks.yml", "pull_request_target", labeled("bug"))).toBeUndefined();
    expect(await meets("pr-checks.yml", "pull_request_target", labeled("omk:review"))).toBe(
      "omk-check-pull_request_target-7",
    );
  });
});

describe("the fix of CI", () => {
  const run = (conclusion: string, from: string) => ({
    action: "completed",
    workflow_run: {
      conclusion,
      head_branch: "feature",
      head_repository: { full_name: from },
    },
  });

  test("runs for a failure of this repository's own branches only", async () => {
    const event = "workflow_run";
    expect(await meets("fix-ci.yml", event, run("failure", "octo/hello"))).toBe("omk-fix-feature");
    expect(await meets("fix-ci.yml", event, run("success", "octo/hello"))).toBeUndefined();
    expect(await meets("fix-ci.yml", event, run("failure", "mallory/hello"))).toBeUndefined();
  });
});
