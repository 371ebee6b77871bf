import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stickyOf } from "../../../src/adapters/github/marked-comments.ts";
import { permissionOf } from "../../../src/adapters/github/people.ts";
import { react } from "../../../src/adapters/github/reactions.ts";
import { readMarker } from "../../../src/domain/markers.ts";
import { commentView } from "../../../src/views/comment.ts";
import { legalState } from "../../helpers/events.ts";
import { type Bench, startBench } from "./bench.ts";

const place = ({ client, bed }: Bench) => ({
  client,
  repository: { owner: bed.owner, name: bed.repo },
});

describe("people", () => {
  test("have the role that the repository gave them", async () => {
    await using bench = await startBench({ collaborators: { alice: "maintain", bob: "triage" } });
    expect(await permissionOf(place(bench), "alice")).toEqual({
      role: "maintain",
      permission: "write",
    });
    expect(await permissionOf(place(bench), "bob")).toEqual({ role: "triage", permission: "read" });
  });

  test("that GitHub does not know have none", async () => {
    await using bench = await startBench();
    expect(await permissionOf(place(bench), "no-such-login")).toBeUndefined();
  });

  test("cannot be judged while GitHub is down", async () => {
    await using bench = await startBench();
    bench.bed.faults.push({ match: /\/permission$/, status: 503, times: 9 });
    await expect(permissionOf(place(bench), "alice")).rejects.toMatchObject({
      ending: { code: "github_unavailable" },
    });
  });
});

describe("a reaction", () => {
  test("answers a comment and an issue", async () => {
    await using bench = await startBench();
    const { data } = await bench.bed.bot.issues.createComment({
      owner: bench.bed.owner,
      repo: bench.bed.repo,
      issue_number: bench.issue,
      body: "/omk run",
    });
    expect(await react(place(bench), { commentId: data.id }, "eyes")).toBe(true);
    expect(await react(place(bench), { issue: bench.issue }, "rocket")).toBe(true);
    expect(bench.bed.reactions(data.id).map(({ content }) => content)).toEqual(["eyes"]);
    expect(bench.bed.calls.flatMap(({ refused }) => refused)).toEqual([]);
  });

  test("that GitHub refuses stops nobody", async () => {
    await using bench = await startBench({ permissions: { issues: "none" } });
    expect(await react(place(bench), { commentId: 1 }, "eyes")).toBe(false);
  });
});

describe("the newest run of an issue", () => {
  test("is the one that the sticky comment with the latest workflow run names", async () => {
    await using bench = await startBench({ people: ["mallory"], collaborators: { bob: "triage" } });
    const say = (body: string, client = bench.bed.bot) =>
      client.issues.createComment({
        owner: bench.bed.owner,
        repo: bench.bed.repo,
        issue_number: bench.issue,
        body,
      });
    expect(await stickyOf(place(bench), bench.issue)).toBeUndefined();
    const here = `i${bench.issue}`;
    await say(`<!-- omk:sticky key=${here}-newnewne run=9 -->\nx`);
    await say(`<!-- omk:sticky key=${here}-oldoldol run=8 -->\nx`);
    await say(`> <!-- omk:sticky key=${here}-quotedxx run=99 -->`);
    await say(`<!-- omk:sticky key=${here}-forgedxx run=100 -->`, bench.bed.user("mallory"));
    await say(`<!-- omk:sticky key=${here}-forgedby run=101 -->`, bench.bed.user("bob"));
    await say("<!-- omk:sticky key=i9912-elsewher run=102 -->");
    expect(await stickyOf(place(bench), bench.issue)).toMatchObject({
      key: `${here}-newnewne`,
      workflowRunId: 9,
    });
  });

  test("is read from the comment that the view renders, and from nothing but a first line", () => {
    fc.assert(
      fc.property(legalState, (state) => {
        expect(readMarker(commentView(state))).toEqual({
          view: "sticky",
          key: state.key,
          workflowRunId: state.jobs.at(-1)?.workflowRunId,
        });
        expect(readMarker(`x\n${commentView(state)}`)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readMarker(text)).toBeUndefined();
      }),
    );
  });
});
