import { type Bed, startBed } from "../test/bed/bed.ts";
import type { ModelCall, Scenario } from "../test/bed/model/scenario.ts";
import { type ModelServer, startModel } from "../test/bed/model/server.ts";
import { hang, quota, read, type Step, submit } from "../test/bed/model/steps.ts";
import type { StepOptions, StepResult } from "../test/bed/runner/step.ts";
import { openPull, pushAs } from "../test/e2e/people.ts";
import { endings, type KeptName } from "../test/helpers/kept-run.ts";
import { priceScenario, priceShop } from "../test/samples/price.ts";
import { hopelessScenario, shownIssue, shownScenario } from "../test/samples/shown.ts";

/** Plays one of the runs that are kept; the bed as it left it. @throws Error where it ends otherwise. */
export async function playRun(name: KeptName): Promise<Bed> {
  const { scenario = goodScenario, repo = priceShop, play } = plays[name];
  await using model = await startModel(scenario, { key });
  await using stack = new AsyncDisposableStack();
  const bed = stack.use(await startBed({ repo, name: "octocat/price-shop" }));
  const result = await play({ bed, model });
  const { verdict, code } = endings[name];
  if (result.outputs["verdict"] !== verdict || result.outputs["code"] !== code)
    throw new Error(`${name} ended otherwise:\n${result.log}\n${result.postLog}`);
  // From here on it is the caller's.
  stack.move();
  return bed;
}

const key = "ledgers-key";

interface Stage {
  readonly bed: Bed;
  readonly model: ModelServer;
}

interface Play {
  /** Of the model; the good one unless told. */
  readonly scenario?: Scenario;
  /** Files of the repository; the price shop unless told. */
  readonly repo?: Readonly<Record<string, string>>;
  readonly play: (stage: Stage) => Promise<StepResult>;
}

const goodScenario: Scenario = { ...shownScenario, test: priceScenario.test };

const plays: Readonly<Record<KeptName, Play>> = {
  ready: { play: (stage) => onIssue(stage, "/omk run") },
  "not-ready": {
    scenario: { ...hopelessScenario, test: priceScenario.test },
    repo: { ...priceShop, ".omk/autopilot.toml": "max_repairs = 1\n" },
    play: (stage) => onIssue(stage, "/omk run"),
  },
  waiting: { play: (stage) => onIssue(stage, "/omk plan") },
  "two-jobs": { play: firstHalf },
  check: { scenario: { review: disputed }, play: check },
  cancelled: {
    scenario: { ...goodScenario, review: [read("src/price.js"), hang()] },
    play: cancelled,
  },
  quota: {
    scenario: { ...goodScenario, test: [read("test/price.test.js"), quota()] },
    play: (stage) => onIssue(stage, "/omk run"),
  },
};

/** A finding that would block, and a verifier who refutes it. */
function disputed({ role }: ModelCall): readonly Step[] {
  const path = "src/price.js";
  const what = "The discount is rounded.";
  const finding = { severity: "major", path, start_line: 3, end_line: 3, what };
  const evidence = "`Math.round` stands there at base as well.";
  const answer =
    role === "verifier"
      ? { verdict: "refuted", evidence, places: [{ path, line: 3 }] }
      : { summary: "One thing about rounding.", findings: [finding] };
  return [read(path), submit(answer)];
}

async function onIssue(stage: Stage, command: string): Promise<StepResult> {
  return stage.bed.run(await said(stage, await openIssue(stage), command));
}

/** The job that has the model's key; of writing it may comment, and no more. */
async function firstHalf(stage: Stage): Promise<StepResult> {
  const { inputs, ...step } = await said(stage, await openIssue(stage), "/omk run");
  return stage.bed.run({
    ...step,
    inputs: { ...inputs, phases: "plan..review", review: "none" },
    permissions: { contents: "read", actions: "read", issues: "write", pull_requests: "read" },
  });
}

/** Of a pull request whose base has gone on. */
async function check(stage: Stage): Promise<StepResult> {
  const pull = await openPull(stage, "mend", {
    "src/price.js": (priceShop["src/price.js"] ?? "").replace("off - off", "off"),
    "test/price.test.js": `${priceShop["test/price.test.js"] ?? ""}
test("everything off costs nothing", () => assert.equal(discounted(1000, 100), 0));
`,
  });
  await pushAs(stage, "main", { "NEWS.md": "News.\n" });
  const { inputs, ...step } = await said(stage, pull.number, "/omk check");
  return stage.bed.run({ ...step, inputs: { ...inputs, review: "code" } });
}

/** While three reviewers wait for the model. */
async function cancelled(stage: Stage): Promise<StepResult> {
  const { bed, model } = stage;
  const running = bed.start(await said(stage, await openIssue(stage), "/omk run"));
  await Promise.race([reviewsAsked(model, 6), running.result]);
  running.cancel();
  return running.result;
}

async function reviewsAsked(model: ModelServer, times: number): Promise<void> {
  const asked = () => model.calls.filter(({ phase }) => phase === "review").length;
  for (let n = 1; asked() < times; n += 1) await model.called(n);
}

function openIssue({ bed }: Stage): Promise<number> {
  return bed.openIssue(shownIssue.title, shownIssue.body);
}

/** The step after the owner has commented. */
async function said({ bed, model }: Stage, thread: number, command: string): Promise<StepOptions> {
  return {
    event: "issue_comment",
    payload: await bed.comment(thread, command),
    inputs: { "kimi-api-key": key, "kimi-base-url": model.baseUrl },
    timeoutMs: 1_200_000,
  };
}
