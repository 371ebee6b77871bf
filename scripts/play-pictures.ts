import { setTimeout as delay } from "node:timers/promises";
import { type Bed, startBed } from "../test/bed/bed.ts";
import type { Scenario } from "../test/bed/model/scenario.ts";
import { type ModelServer, startModel } from "../test/bed/model/server.ts";
import { priceShop } from "../test/samples/price.ts";
import { hopelessScenario, shownIssue, shownScenario } from "../test/samples/shown.ts";
import type { Shown } from "./github-page.ts";

/** Plays the runs of the pictures; the texts as GitHub has them, by the picture's name. */
export async function playPictures(): Promise<Readonly<Record<string, Shown>>> {
  return { ...(await good()), ...(await planned()), ...(await failed()), ...(await refused()) };
}

/** A run to its pull request, seen on its way and at its end. */
async function good(): Promise<Readonly<Record<string, Shown>>> {
  await using stage = await setStage(shownScenario);
  const { bed } = stage;
  const step = bed.start(await stage.say("/omk run"));
  const running = await sticky(bed, "▶ test is running");
  await step.result;
  const pull = (await bed.export()).pull_requests.at(-1);
  return {
    "1-running": running,
    "3-ready": await sticky(bed, "✓ Ready"),
    "4-pull-request": {
      kind: "pull request",
      title: pull?.title ?? "",
      markdown: onGitHub(bed, pull?.body ?? ""),
    },
  };
}

/** A plan that waits for a person. */
async function planned(): Promise<Readonly<Record<string, Shown>>> {
  await using stage = await setStage(shownScenario);
  await stage.bed.run(await stage.say("/omk plan"));
  return { "2-plan": await sticky(stage.bed, "Waits for a person") };
}

/** A run that gives up after its repairs. */
async function failed(): Promise<Readonly<Record<string, Shown>>> {
  await using stage = await setStage(hopelessScenario);
  await stage.bed.run(await stage.say("/omk run"));
  return { "6-not-ready": await sticky(stage.bed, "Not ready") };
}

/** A first run where a setting is missing. */
async function refused(): Promise<Readonly<Record<string, Shown>>> {
  await using stage = await setStage(shownScenario, false);
  await stage.bed.run(await stage.say("/omk run"));
  return { "5-setting-missing": await sticky(stage.bed, "Blocked") };
}

interface Stage extends AsyncDisposable {
  readonly bed: Bed;
  /** What the step gets when the owner comments on the issue. */
  say(command: string): Promise<Parameters<Bed["run"]>[0]>;
}

async function setStage(scenario: Scenario, mayCreatePullRequests = true): Promise<Stage> {
  await using stack = new AsyncDisposableStack();
  const model: ModelServer = stack.use(await startModel(scenario, { key: "picture-key" }));
  const bed = stack.use(
    await startBed({ repo: priceShop, name: "octocat/price-shop", mayCreatePullRequests }),
  );
  const issue = await bed.openIssue(shownIssue.title, shownIssue.body);
  const all = stack.move();
  return {
    bed,
    say: async (command) => ({
      event: "issue_comment",
      payload: await bed.comment(issue, command),
      inputs: { "kimi-api-key": "picture-key", "kimi-base-url": model.baseUrl },
      timeoutMs: 600_000,
    }),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/** The sticky comment, once it has a text. */
async function sticky(bed: Bed, text: string): Promise<Shown> {
  for (let look = 0; look < 400; look += 1) {
    const { comments } = await bed.export();
    const found = comments.findLast(({ body }) => body.startsWith("<!-- omk:sticky"));
    if (found?.body.includes(text) === true)
      return { kind: "comment", markdown: onGitHub(bed, found.body) };
    await delay(250);
  }
  throw new Error(`no sticky comment says “${text}”`);
}

/** The bed's server has a port for a name; GitHub's is known. */
function onGitHub(bed: Bed, text: string): string {
  return text.replaceAll(bed.serverUrl, "https://github.com");
}
