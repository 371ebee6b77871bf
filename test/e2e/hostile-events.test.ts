import { afterAll, describe, expect, test } from "vitest";
import { bot, confused, doneBy, knock, nothingBut, openDoor } from "./door.ts";
import { pushAs } from "./people.ts";

const door = await openDoor();
const { setting, at } = door;
afterAll(() => setting[Symbol.asyncDispose]());

async function pullEvent(action: string, sender: string, change: object = {}) {
  const { bed } = setting;
  const { data } = await bed.user("octocat").pulls.get({ ...at, pull_number: door.pull });
  const repository = { ...bed.host.repository, default_branch: "main", private: false };
  const person = { login: sender, id: 6, type: "User" };
  return { action, pull_request: { ...data, ...change }, repository, sender: person };
}

async function forked(): Promise<object> {
  const head = await door.head();
  return { head: { ...head, repo: { ...head.repo, id: 4711, full_name: "mallory/hello" } } };
}

describe("a pull request", () => {
  test("of a branch of ours is nothing to check for who may not", async () => {
    const omk = { label: { name: "omk:check" } };
    const knocks = [
      { event: "pull_request", payload: await pullEvent("opened", "mallory") },
      { event: "pull_request", payload: await pullEvent("reopened", "rory") },
      { event: "pull_request", payload: { ...(await pullEvent("labeled", "tess")), ...omk } },
    ];
    expect(await doneBy(setting, knocks)).toEqual(
      nothingBut(confused(setting, `issues/${door.pull}`)),
    );
  });

  test("of a fork is read beside secrets only by the label of somebody who may", async () => {
    const event = "pull_request_target";
    const fork = await forked();
    const label = { label: { name: "omk:review" } };
    const labelled = async (sender: string) => ({
      ...(await pullEvent("labeled", sender, fork)),
      ...label,
    });
    const knocks = [
      { event, payload: await pullEvent("opened", "mallory", fork) },
      { event, payload: await pullEvent("synchronize", "wanda", fork) },
      { event, payload: await labelled("mallory") },
      { event, payload: await labelled("tess") },
      { event, payload: { ...(await labelled("wanda")), sender: bot } },
      { event, payload: { ...(await labelled("wanda")), label: { name: "bug" } } },
    ];
    const seen = confused(setting, `issues/${door.pull}`);
    expect(await doneBy(setting, knocks)).toEqual(nothingBut(seen, seen));
  });

  test.each([
    ["a key", {}],
    ["a token that delivers", { "kimi-api-key": "", "delivery-token": "ghp_of_somebody" }],
    ["an address", { "kimi-api-key": "", "notify-url": "https://hooks.example/secret" }],
  ])("of a fork is not executed beside %s", async (_, inputs) => {
    const payload = await pullEvent("opened", "mallory", await forked());
    const { model, bed } = setting;
    const calls = bed.calls.length;
    const [result] = await knock(setting, [{ event: "pull_request", payload, inputs }]);
    expect(result?.outputs).toMatchObject({ code: "not_authorised" });
    expect(result?.outputs["run-key"] ?? "").toBe("");
    expect(bed.calls.slice(calls)).toEqual([]);
    expect(model.calls).toEqual([]);
  });
});

describe("a workflow run that failed", () => {
  const failed = async (change: object, more: object = {}) => {
    const head = await door.head();
    const { repository } = setting.bed.host;
    const wanda = { login: "wanda", id: 3, type: "User" };
    const run = {
      id: 5,
      name: "CI",
      path: ".github/workflows/ci.yml",
      event: "push",
      workflow_id: 3,
      conclusion: "failure",
      head_branch: head.ref,
      head_sha: head.sha,
      run_attempt: 1,
      pull_requests: [{ number: door.pull, head: { ref: head.ref, sha: head.sha } }],
      head_repository: { id: repository.id },
      actor: wanda,
      triggering_actor: wanda,
      ...change,
    };
    const event = { action: "completed", workflow_run: run, sender: wanda, ...more };
    const payload = { ...event, repository: { ...repository, default_branch: "main" } };
    return { event: "workflow_run", payload };
  };

  test("starts nothing for a fork, a bot, strangers before or behind it, itself, or another's pull request", async () => {
    const { bed } = setting;
    const mallory = { login: "mallory", id: 6, type: "User" };
    const head = await pushAs(setting, "develop", { "b.txt": "b\n" });
    const { data: theirs } = await bed.user("mallory").pulls.create({
      ...at,
      head: "develop",
      base: "main",
      title: "Develop",
      body: "",
    });
    const pulls = [{ number: theirs.number, head: { ref: "develop", sha: head } }];
    const knocks = [
      await failed({ head_repository: { id: 4711 } }),
      await failed({ head_repository: null }),
      await failed({ actor: bot }),
      await failed({ triggering_actor: bot }),
      await failed({ actor: mallory }),
      await failed({ triggering_actor: { login: "tess", id: 4, type: "User" } }),
      await failed({ path: ".github/workflows/omk.yml@refs/heads/main" }),
      await failed({ event: "issue_comment" }),
      await failed({ conclusion: "success" }),
      await failed({ head_branch: "develop", head_sha: head, pull_requests: pulls }),
    ];
    expect(await doneBy(setting, knocks)).toEqual(nothingBut());
  });
});
