import type { ModelCall, Scenario } from "../bed/model/scenario.ts";
import { read, type Step, submit, write } from "../bed/model/steps.ts";
import { priceScenario, priceShop } from "./price.ts";

/** The task of the pictures, as a person would write it into an issue. */
export const shownIssue = {
  title: "Discounts are taken off twice",
  body: "`discounted(1000, 10)` gives 800. It should be 900, and the test “ten percent off” says so.",
};

const minor = {
  severity: "minor",
  path: "src/price.js",
  start_line: 2,
  end_line: 2,
  what: "A discount above 100 percent gives a price below zero.",
  why: "A typing mistake of a shop would pay its customers.",
  suggestion: "Throw a RangeError for a percentage outside of 0 to 100.",
};

/** What each reviewer says, by how it is addressed. */
const said: readonly (readonly [string, { summary: string; findings: readonly object[] }])[] = [
  [
    "You are the code reviewer",
    { summary: "The discount is subtracted once. Rounding is as before.", findings: [minor] },
  ],
  [
    "You are the test reviewer",
    {
      summary: "Both criteria have a test with their numbers; no test was loosened.",
      findings: [],
    },
  ],
  [
    "You are the security reviewer",
    { summary: "No input, secret or dependency is touched.", findings: [] },
  ],
];

/** The price shop's good run, with three reviewers who speak for themselves. */
export const shownScenario: Scenario = {
  ...priceScenario,
  // Long enough to be seen at work: a comment is edited every 15 s at most.
  test: priceScenario.test.map((step, index) =>
    index === 0 && step.kind === "reply" ? { ...step, afterMs: 18_000 } : step,
  ),
  review: ({ system }: ModelCall): readonly Step[] => [
    read("src/price.js"),
    submit(said.find(([who]) => system.includes(who))?.[1]),
  ],
};

/** A coder who mends nothing, however often it is asked. */
export const hopelessScenario: Scenario = {
  ...shownScenario,
  code: ({ visit }: ModelCall): readonly Step[] => [
    read("src/price.js"),
    write("src/price.js", `${priceShop["src/price.js"]}// Rounding, look ${visit}.\n`),
    submit({ summary: "Looked at the rounding, which is exact." }),
  ],
};
