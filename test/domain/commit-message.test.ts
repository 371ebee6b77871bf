import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitMessage } from "../../src/domain/commit-message.ts";
import { neutral } from "../../src/domain/neutral.ts";
import { plainUntil, stateOf } from "../helpers/events.ts";

describe("a commit message", () => {
  const state = stateOf(plainUntil("plan"));

  test("calls nobody and closes nothing, whatever a title or the model says", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("fixes", "Closes", ":", " ", "\n", "#1", "o/r#2", "@ada", "GH-3", "x"),
        ),
        (words) => {
          const message = commitMessage(state, words.join(""), words.toReversed().join(""));
          const own = message.split("\n").filter((line) => !line.startsWith("Co-authored-by: "));
          expect(own.join("\n")).not.toMatch(/@\w|#\d|\bgh-\d/i);
        },
      ),
    );
  });

  test("keeps plain words as they are", () => {
    expect(commitMessage(state, "Add a retry", "It fixes the timeout.")).toMatch(
      /^Add a retry\n\nIt fixes the timeout\.\n\n/,
    );
  });
});

test("texts of nothing but keywords are made harmless like any other", () => {
  for (const unit of ["fix.", "fix ", "fixes: ", "fix a/b", "close <([", "gh-", "@", "#"])
    expect(neutral(`fix${unit.repeat(200_000 / unit.length)}`).length).toBeGreaterThan(100_000);
  expect(neutral(`fixes${" ".repeat(200_000)}#1`)).not.toMatch(/^fixes/);
});
