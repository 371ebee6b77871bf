import { isBot } from "./authority.ts";
import { isFork, type Pulls } from "./event.ts";
import { nothing, type Request, requestOn } from "./request.ts";
import { threadOfPull } from "./request-comment.ts";
import { orderOfCommand } from "./thread.ts";
import { bareCommand } from "./words/command.ts";

/** Labels of pull requests that are orders. `omk:review` lets a fork's change be read where secrets are. */
const labels: ReadonlyMap<string, "check" | "fix"> = new Map([
  ["omk:check", "check"],
  ["omk:fix", "fix"],
]);
const reviewLabel = "omk:review";

/** What makes a pull request's head one that was not checked yet. */
const pushes = new Set(["opened", "synchronize", "reopened", "ready_for_review"]);

/** `pull_request`: a check of each head, and labels. */
export function requestOfPull(event: Pulls): Request {
  if (event.pull_request.state === "closed") return nothing("the pull request is closed.");
  if (event.action === "labeled") return requestOfLabel(event);
  if (!pushes.has(event.action)) return nothing(`the pull request was ${event.action}.`);
  return requestOfPush(event);
}

/**
 * What may be done of a fork without a key needs no authority: GitHub gives its job no key and a token that only reads (where a private repository
 * is set to give more, the step refuses). Everything else spends tokens: for a person who may.
 */
function requestOfPush({ pull_request: pull, sender }: Pulls): Request {
  if (pull.draft === true)
    return nothing("the pull request is a draft: it is checked when it is ready for review.");
  const author = pull.user;
  if (author === undefined || isBot(author))
    return nothing(
      "the pull request is not by a person, so it was not checked. `command: check` in the workflow checks those too, and so does `check` of a person.",
    );
  // A bot that pushes to a person's pull request, such as a fix of ours, is checked for that person.
  const by = isBot(sender) ? author : sender;
  const said = { thread: threadOfPull(pull, "pull_request"), by, trigger: "" };
  const order = orderOfCommand(bareCommand("check"), said);
  if (isFork(pull)) return { kind: "free", order };
  return {
    kind: "of people",
    people: [by],
    seenAt: undefined,
    bound: { kind: "day" },
    target: pull.number,
    orderBy: () => order,
  };
}

function requestOfLabel({ pull_request: pull, label, sender }: Pulls): Request {
  const given = label?.name.toLowerCase() ?? "";
  const name = labels.get(given);
  if (name === undefined) return nothing(`the label is none of ${[...labels.keys()].join(", ")}.`);
  if (isBot(sender)) return nothing(`${sender.login || "the sender"} is a bot.`);
  const thread = threadOfPull(pull, "pull_request");
  const said = { thread, by: sender, label: label?.name ?? given };
  const seenAt = { issue: pull.number };
  return requestOn(pull.number, { by: sender, seenAt }, ({ trigger }) =>
    orderOfCommand(bareCommand(name), { ...said, trigger }),
  );
}

/**
 * `pull_request_target`: its job has the secrets of this repository, so it only reads a fork's change, and only the head
 * that a person who may looked at and labelled.
 */
export function requestOfPullTarget({ action, pull_request: pull, label, sender }: Pulls): Request {
  if (action !== "labeled")
    return nothing(`the pull request was ${action}: only the label ${reviewLabel} counts here.`);
  if (label?.name.toLowerCase() !== reviewLabel) return nothing(`the label is not ${reviewLabel}.`);
  if (!isFork(pull))
    return nothing("the pull request is of this repository: `pull_request` checks it as a whole.");
  if (pull.state === "closed") return nothing("the pull request is closed.");
  if (isBot(sender)) return nothing(`${sender.login || "the sender"} is a bot.`);
  const thread = threadOfPull(pull, "pull_request_target");
  const said = { thread, by: sender, trigger: "", label: label.name };
  const seenAt = { issue: pull.number };
  return requestOn(pull.number, { by: sender, seenAt }, () =>
    orderOfCommand(bareCommand("check"), said),
  );
}
