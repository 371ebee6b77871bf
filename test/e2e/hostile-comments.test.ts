import { afterAll, describe, expect, test } from "vitest";
import { submit } from "../bed/model/steps.ts";
import { randomOf } from "../matrix/random.ts";
import { hiddenCommand, notSaid, said } from "../samples/hostile-comments.ts";
import {
  bot,
  but,
  confused,
  delivered,
  doneBy,
  idOf,
  type Knock,
  knock,
  nothingBut,
  openDoor,
} from "./door.ts";

const door = await openDoor();
const { setting, at, comment, bare } = door;
afterAll(() => setting[Symbol.asyncDispose]());

const sticky =
  "<!-- omk:sticky key=i1-abcdefgh run=7 -->\nWaiting\n- [ ] <!-- omk:box approve --> Approve\n- [ ] <!-- omk:box run --> Again";

describe("a comment of somebody who may", () => {
  test("starts nothing by a command that stands in what hides it or is somebody else's", async () => {
    const knocks: Knock[] = [];
    for (const [, body] of notSaid) knocks.push(await bare(body));
    expect(await doneBy(setting, knocks)).toEqual(nothingBut());
  });

  test("starts nothing however a command is wrapped", async () => {
    const random = randomOf("hostile comments");
    const knocks: Knock[] = [];
    for (let n = 0; n < 12; n += 1) knocks.push(await bare(hiddenCommand(random)));
    expect(await doneBy(setting, knocks)).toEqual(nothingBut());
  });

  test("is no order when it is edited, deleted, sent by another, or made by a bot or an app", async () => {
    const plain = await bare("/omk run");
    const is = (change: object) => but(plain, change);
    const user = (person: object) => ({ sender: person, comment: { user: person } });
    const knocks = [
      is({ action: "edited", changes: { body: { from: "Thanks." } } }),
      is({ action: "deleted" }),
      is({ sender: { login: "octocat", type: "User" } }),
      is(user(bot)),
      is(user({ ...bot, type: "User" })),
      is(user({ ...bot, login: "helper[BOT]", type: "User" })),
      is(user({ login: "github-actions[bot]", id: 41_898_282, type: "Bot" })),
      is(user({ login: "wanda", id: 3, type: "Mannequin" })),
      is({ comment: { user: null } }),
      is({ comment: { performed_via_github_app: { id: 5, slug: "helper" } } }),
      is({ comment: { body: null } }),
    ];
    expect(await doneBy(setting, knocks)).toEqual(nothingBut());
  });

  test("of the action's own token is none either", async () => {
    const { data } = await setting.bed.bot.issues.createComment({
      ...at,
      issue_number: door.issue,
      body: "/omk run",
    });
    const own = await delivered(setting, "issue_comment", { action: "created", number: data.id });
    const knocks = [but(own, { sender: { type: "Bot" } })];
    expect(await doneBy(setting, knocks)).toEqual(nothingBut());
  });
});

describe("a stranger", () => {
  test("gets a reaction, no text and no run, whatever the command is", async () => {
    const knocks: Knock[] = [];
    const who = ["mallory", "rory", "tess"];
    for (const [index, body] of said.entries())
      knocks.push(await comment(body, who[index % 3], index % 2 === 0 ? door.issue : door.pull));
    const seen = knocks.map((one) => confused(setting, `issues/comments/${idOf(one)}`));
    expect(await doneBy(setting, knocks)).toEqual(nothingBut(...seen));
  });

  test("gives no order by an issue, a label, a review or a remark", async () => {
    const { bed } = setting;
    const number = await bed.openIssue("Mend it", "/omk run", "mallory");
    const opened = await delivered(setting, "issues", { action: "opened", number });
    const label = { ...at, issue_number: number, labels: ["omk"] };
    await bed.user("tess").issues.addLabels(label);
    const labelled = await delivered(setting, "issues", { action: "labeled", number });
    const on = { ...at, pull_number: door.pull };
    const mallory = bed.user("mallory").pulls;
    await mallory.createReview({ ...on, body: "/omk fix", event: "COMMENT" });
    const submitted = { action: "submitted", number: door.pull };
    const review = await delivered(setting, "pull_request_review", submitted);
    const remark = { path: "a.txt", line: 1, commit_id: (await door.head()).sha };
    const { data } = await mallory.createReviewComment({ ...on, ...remark, body: "/omk fix" });
    const made = { action: "created", number: data.id };
    const remarked = await delivered(setting, "pull_request_review_comment", made);
    expect(await doneBy(setting, [opened, labelled, review, remarked])).toEqual(
      nothingBut(
        confused(setting, `issues/${number}`),
        confused(setting, `issues/${number}`),
        confused(setting, `issues/${door.pull}`),
        confused(setting, `pulls/comments/${data.id}`),
      ),
    );
  });

  test("ticks no box, nobody does in a person's comment, and no bot anywhere", async () => {
    const ticked = sticky.replace("[ ]", "[x]");
    const plain = but(await comment("a comment"), {
      action: "edited",
      changes: { body: { from: sticky } },
      comment: { user: bot, body: ticked },
    });
    const is = (change: object) => but(plain, change);
    const both = ticked.replace("[ ]", "[x]");
    const other = { body: { from: sticky.replace("omk:sticky", "omk:other") } };
    const knocks = [
      is({ sender: { login: "mallory", type: "User" } }),
      is({ sender: { login: "tess", type: "User" } }),
      is({ sender: bot }),
      is({ comment: { user: { login: "wanda", type: "User" } } }),
      is({ comment: { body: both } }),
      is({ comment: { body: `${ticked}\n/omk run` } }),
      is({ changes: other, comment: { body: ticked.replace("omk:sticky", "omk:other") } }),
    ];
    const seen = confused(setting, `issues/comments/${idOf(plain)}`);
    expect(await doneBy(setting, knocks)).toEqual(nothingBut(seen, seen));
  });
});

describe("the same of somebody who may", () => {
  test("starts a run: a comment below odd Markdown, an issue, a label, a tick", {
    timeout: 300_000,
  }, async () => {
    const { bed, model } = setting;
    setting.play({ plan: [submit({ outcome: "no_change", summary: "It does that already." })] });
    const number = await bed.openIssue("Mend it", "It is wrong.\n\n/omk run", "wanda");
    const opened = await delivered(setting, "issues", { action: "opened", number });
    const other = await bed.openIssue("Mend it", "It is wrong.", "mallory");
    const label = { ...at, issue_number: other, labels: ["omk"] };
    await bed.user("wanda").issues.addLabels(label);
    const labelled = await delivered(setting, "issues", { action: "labeled", number: other });
    const third = await bed.openIssue("Mend it", "It is wrong.", "mallory");
    const said = await comment("> a quote\n\n```\ncode\n```\n\n/omk run", "wanda", third);
    const ticked = but(await comment("a comment", "wanda", number), {
      action: "edited",
      changes: { body: { from: sticky } },
      comment: { user: bot, body: sticky.replace(/\[ \](.*run)/, "[x]$1") },
    });
    const results = await knock(setting, [opened, labelled, said]);
    results.push(...(await knock(setting, [ticked])));
    expect(results.map(({ outputs }) => outputs["code"])).toEqual(
      Array.from({ length: 4 }, () => "nothing_to_do"),
    );
    expect(new Set(results.map(({ outputs }) => outputs["run-key"])).size).toBe(4);
    expect(model.calls.length).toBeGreaterThanOrEqual(4);
  });
});
