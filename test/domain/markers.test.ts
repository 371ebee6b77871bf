import { describe, expect, test } from "vitest";
import {
  box,
  boxCommand,
  markBegin,
  marker,
  pullRequestMarkers,
  pullRequestPart,
  readMarker,
  stickyMarker,
  unticked,
} from "../../src/domain/markers.ts";
import { runKey, threadOf } from "../../src/domain/run-key.ts";

const key = "pr7-abcdef27";

describe("a marker", () => {
  test("is read back as it was written, and begins as all do", () => {
    const jobs = [{ workflowRunId: 77, attempt: 1, url: "https://github.com" }];
    const sticky = stickyMarker({ key, jobs });
    expect(readMarker(`${sticky}\r\nmore`)).toEqual({ view: "sticky", key, workflowRunId: 77 });
    expect(readMarker(marker("attention", key))).toMatchObject({ key, workflowRunId: 0 });
    expect(sticky.startsWith(markBegin)).toBe(true);
  });

  test.each([
    `> ${marker("sticky", key, 1)}`,
    `${marker("sticky", key, 1)} more`,
    `\n${marker("sticky", key, 1)}`,
    marker("sticky", "x", 1),
    marker("sticky", `${key}-2`, 1),
  ])("is not %j", (text) => {
    expect(readMarker(text)).toBeUndefined();
  });
});

describe("our part of a pull request's body", () => {
  const { start, end } = pullRequestMarkers({ key });

  test("lies between its markers, or goes to the end of the body", () => {
    const body = `theirs\n${start}\nours\n${end}\nmore`;
    const part = pullRequestPart(body);
    expect(part?.key).toBe(key);
    expect(body.slice(part?.from, part?.to)).toBe(`${start}\nours\n${end}`);
    expect(pullRequestPart(`theirs\n${start}\nours`)).toMatchObject({ from: 7, to: 44 });
  });

  test("is not where its first line stands within another", () => {
    expect(pullRequestPart(`see ${start}\n${end}`)).toBeUndefined();
  });
});

test("a box gives its command ticked or not, and is unticked again", () => {
  const lines = [box("approve", "Approve"), box("run", "Again")];
  const ticked = lines.map((line) => line.replace("[ ]", "[x]")).join("\n");
  expect(ticked.split("\n").map(boxCommand)).toEqual(["approve", "run"]);
  expect(unticked(`${ticked}\n- [x] milk`)).toBe(`${lines.join("\n")}\n- [x] milk`);
  expect(boxCommand("- [x] milk")).toBeUndefined();
});

test("a run's name tells its issue or pull request", () => {
  const named = (prefix: string) => threadOf(runKey(prefix, new Uint8Array(5)));
  expect(named("i12")).toEqual({ prefix: "i12", number: 12 });
  expect(named("pr7")).toEqual({ prefix: "pr7", number: 7 });
  expect(named("task")).toBeUndefined();
});
