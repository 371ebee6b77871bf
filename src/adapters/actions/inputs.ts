import { z } from "zod";
import { BranchOrNone, MinuteAmount, TokenAmount } from "../../domain/amounts.ts";
import { AutopilotError } from "../../domain/errors.ts";
import { isLoopback } from "../../domain/loopback.ts";
import { resumeTarget } from "../../domain/resume-target.ts";
import { parseReview, reviewerNames } from "../../domain/review.ts";
import { runKeyPattern } from "../../domain/run-key.ts";
import { SandboxMode } from "../../domain/sandbox.ts";
import { PhasesScope } from "../../domain/scope.ts";
import { meantCommand, stepCommands } from "../../domain/step-command.ts";
import { type Inputs, secretInputs } from "../../ports/job.ts";

const url = z.url({ protocol: /^https?$/, error: "an http or https address" });

const resumeFrom = z
  .string()
  .transform(resumeTarget)
  .pipe(
    z
      .string()
      .regex(
        new RegExp(`^(latest|\\d+|${runKeyPattern})?$`),
        "the id or the address of a workflow run, a run key such as i12-abcdefgh, the name of a state artifact, or latest",
      ),
  );

const baseUrl = url
  .superRefine((text, context) => {
    if (/\/v1\/?$/.test(text)) return;
    const cut = /^\S+?\/v1(?=\/)/.exec(text)?.[0];
    const such = cut === undefined ? "" : `, such as ${cut}`;
    context.addIssue(`an address that ends in /v1${such}`);
  })
  .transform((text) => text.replace(/\/$/, ""));

const review = z.string().transform((text, context) => {
  const parsed = parseReview(text);
  if (parsed !== undefined) return parsed;
  context.addIssue(`auto, wall, none, or reviewers joined by commas: ${reviewerNames.join(", ")}`);
  return z.NEVER;
});

/** Nothing, as an empty variable gives it, is the default. */
const sandbox = z
  .enum(["", ...SandboxMode.options])
  .transform((text): SandboxMode => (text === "" ? "auto" : text));

const phases = z
  .enum(["", ...PhasesScope.exclude(["whole"]).options])
  .transform((text) => (text === "" ? "whole" : text));

/** The inputs of `action.yml`, by their names there. */
const Schema = z.strictObject({
  task: z.string(),
  command: z.enum(stepCommands),
  phases,
  "resume-from": resumeFrom,
  "kimi-api-key": z.string(),
  "kimi-base-url": baseUrl,
  "kimi-model": z.string().regex(/^\S+$/, "the name of a model, without spaces"),
  "github-token": z.string().min(1, "a token; leave it out for the token of the job"),
  "delivery-token": z.string(),
  base: BranchOrNone,
  setup: z.string(),
  review,
  sandbox,
  "budget-tokens": TokenAmount,
  "budget-minutes": MinuteAmount,
  "notify-url": z.union([z.literal(""), url]),
});

/** What fits together: the job with the model's key has no token that may deliver, and the one that delivers does nothing else. */
const Fitting = Schema.superRefine((inputs, context) => {
  const only = (name: keyof Inputs) =>
    context.addIssue({
      code: "custom",
      path: [name],
      message: `nothing else than the default where \`phases\` is \`${inputs.phases}\``,
    });
  if (inputs.phases === "plan..review" && inputs["delivery-token"] !== "") only("delivery-token");
  if (inputs.phases !== "deliver") return;
  if (inputs.command !== "auto") only("command");
  if (inputs.task.trim() !== "") only("task");
});

/**
 * Parses the inputs at the door.
 * @throws AutopilotError `bad_input` with each bad input's name, what was given and what is allowed; `bad_base_url` where
 * the model's key would go over a network that can read it.
 */
export function parseInputs(given: Readonly<Record<string, string>>): Inputs {
  const parsed = Fitting.safeParse(given);
  if (parsed.success) return withSafeAddress(parsed.data);
  const problems = parsed.error.issues.map((issue) =>
    problem(String(issue.path[0] ?? "inputs"), issue, given),
  );
  throw new AutopilotError({
    verdict: "not_ready",
    code: "bad_input",
    text: [...new Set(problems)].join(" "),
    mend: "Mend the `with:` block of the step; the README has a table of all inputs.",
  });
}

/** Whoever is on the way reads what is sent by http: the key, and all of the code that the model is told. */
function withSafeAddress(inputs: Inputs): Inputs {
  const { protocol, hostname } = new URL(inputs["kimi-base-url"]);
  if (protocol === "https:" || isLoopback(hostname)) return inputs;
  throw new AutopilotError({
    verdict: "not_ready",
    code: "bad_base_url",
    text: `Input \`kimi-base-url\` leads over http to ${hostname}: the key could be read on the way. Nothing was sent.`,
    mend: "Begin the address with `https://`. By http only a server on the runner itself is reached: `localhost`, `127.0.0.1` or `[::1]`.",
  });
}

/** Every input's name, in the order of `action.yml`. */
export const inputNames: readonly string[] = Object.keys(Schema.shape);

function problem(
  name: string,
  issue: z.core.$ZodIssue,
  given: Readonly<Record<string, string>>,
): string {
  const text = given[name] ?? "";
  const hint = name === "command" && issue.code === "invalid_value" ? meantCommand(text) : "";
  const more = hint === "" ? "" : ` ${hint}`;
  return `Input \`${name}\` is ${shown(name, text)}; allowed is ${allowed(issue)}.${more}`;
}

function shown(name: string, text: string): string {
  const isSecret = secretInputs.some((secret) => secret === name);
  if (!isSecret) return JSON.stringify(text.slice(0, 100));
  return text === "" ? "empty" : "a value";
}

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value")
    return issue.values.map((value) => String(value) || "nothing").join(", ");
  return issue.message;
}
