import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
const texts = await Promise.all(
  files.map(async (file) => withoutComments(await readFile(join("src", file), "utf8"))),
);

function withoutComments(source: string): string {
  return source.replace(/^ *(?:\/\*\*|\*|\/\/).*$/gm, "");
}

/** What stood twice, by what gives it away, and its home. */
test.each([
  ["the list of secret inputs", /"kimi-api-key",\s*"/, "ports/job.ts"],
  ["the list of the step's commands", /"auto",\s*"run"/, "domain/step-command.ts"],
  ["what is sent to `notify-url`", /event: "AutopilotStarted";/, "ports/notification.ts"],
  ["what a check run shows", /annotation_level: "notice" \|/, "ports/report.ts"],
  ["how far a word may be from the one that was meant", /swapped|distance\(/, "domain/closest.ts"],
  ["how a command is written", /trigger(?:\)| \?\? [^}]*)?\} /, "domain/command-in.ts"],
  ["the usual trigger", /["'`]\/omk\b/, "domain/policy.ts"],
  ["how a text is read that may be no JSON", /function jsonOf/, "domain/json.ts"],
])("%s is declared in one file", (_, sign, home) => {
  expect(files.filter((_file, at) => sign.test(texts[at] ?? ""))).toEqual([home]);
});

test("whether something is known of the head is asked of `atHead`, and not of trees", () => {
  const byHand =
    /(?<!event\.)\b(?:judgement|approval|policyCheck|reviewed|compared)\??\.tree [!=]== (?:state\.)?head\b/;
  expect(files.filter((_file, at) => byHand.test(texts[at] ?? ""))).toEqual([]);
});

test("only the step's log prints, and a root that could not start", () => {
  const prints =
    /\b(?:console|process\.std(?:out|err))\.|import (?:\* as|\{[^}]*\b(?:info|warning|error|notice|debug|startGroup|setFailed)\b[^}]*\} from "@actions\/core")/;
  expect(files.filter((_file, at) => prints.test(texts[at] ?? ""))).toEqual(
    ["action.ts", "cli.ts", "step/log.ts"].toSorted(),
  );
});

test("only doctor asks for rights by writing, and who is about to run a fork's code in a private repository", () => {
  const asks = /\.refusalOf\(/;
  expect(files.filter((_file, at) => asks.test(texts[at] ?? "")).toSorted()).toEqual([
    "step/doctor.ts",
    "step/fork-secrets.ts",
  ]);
});
