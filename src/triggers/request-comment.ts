import { isBot, refusedAtOnce } from "./authority.ts";
import {
  type Issue,
  type IssueComment,
  isFork,
  type Person,
  type PullRequest,
  type Review,
  type ReviewComment,
} from "./event.ts";
import { scopeOfFork } from "./order.ts";
import { nothing, type Request, requestOn, type SeenAt } from "./request.ts";
import { orderOfCommand, type Said, type Thread } from "./thread.ts";
import { bareCommand, mayHoldCommand, parseCommand } from "./words/command.ts";
import { holdsMark } from "./words/spoken.ts";
import { tickedBox } from "./words/ticked-box.ts";

/** `issue_comment`: a command in a new comment, or a box that somebody ticked in ours. */
export function requestOfComment(event: IssueComment): Request {
  if (event.action === "edited") return requestOfTick(event);
  if (event.action !== "created") return nothing(`the comment was ${event.action}.`);
  const { comment, issue } = event;
  const thread = threadOfIssue(issue);
  return requestOfWords(event, comment, {
    said: { thread, commentId: comment.id },
    seenAt: { commentId: comment.id },
  });
}

/** `pull_request_review`: a command in what the review says as a whole. */
export function requestOfReview(event: Review, eventName: string): Request {
  if (event.action !== "submitted") return nothing(`the review was ${event.action}.`);
  const thread = threadOfPull(event.pull_request, eventName);
  return requestOfWords(event, event.review, {
    said: { thread },
    seenAt: { issue: thread.number },
  });
}

/** `pull_request_review_comment`: a command in a remark at a line. */
export function requestOfReviewComment(event: ReviewComment, eventName: string): Request {
  if (event.action !== "created") return nothing(`the comment was ${event.action}.`);
  const { id, path, line } = event.comment;
  const thread = threadOfPull(event.pull_request, eventName);
  const at = path?.replace(/[`\p{C}]/gu, "").slice(0, 300) ?? "";
  const spot = `\`${at}\`${line === undefined ? "" : `, line ${line}`}`;
  return requestOfWords(event, event.comment, {
    said: { thread, ...(at === "" ? {} : { spot }) },
    seenAt: { reviewCommentId: id },
  });
}

interface Words {
  readonly body: string;
  readonly user: Person | undefined;
  readonly performed_via_github_app?: unknown;
}

/** A command in what a person wrote. */
export function requestOfWords(
  { sender }: { readonly sender: Person },
  words: Words,
  place: { readonly said: Omit<Said, "by" | "trigger">; readonly seenAt: SeenAt },
): Request {
  if (!mayHoldCommand(words.body)) return nothing("it has no command at the start of a line.");
  const { user, performed_via_github_app } = words;
  const refused = refusedAtOnce(sender, { user, performed_via_github_app });
  if (refused !== undefined) return nothing(refused);
  if (holdsMark(words.body)) return nothing("it carries a marker of omk.");
  const { said, seenAt } = place;
  return requestOn(said.thread.number, { by: sender, seenAt }, ({ trigger }) => {
    const command = parseCommand(words.body, trigger);
    if (command === undefined) return nothing(`no line of it begins with ${trigger}.`);
    return orderOfCommand(command, { ...said, by: sender, trigger });
  });
}

/** Whoever ticks a box in our comment gives its command: the sender of the edit counts, not the author of the comment. */
function requestOfTick({ comment, issue, sender, changes }: IssueComment): Request {
  if (isBot(sender)) return nothing(`${sender.login || "the sender"} is a bot.`);
  if (comment.user?.type !== "Bot") return nothing("a comment was edited that is none of ours.");
  const from = changes?.body?.from;
  if (from === undefined) return nothing("the edit did not change the comment's text.");
  const tick = tickedBox(from, comment.body);
  if ("why" in tick) return nothing(tick.why);
  const thread = threadOfIssue(issue);
  const seenAt = { commentId: comment.id };
  return requestOn(issue.number, { by: sender, seenAt }, ({ trigger }) =>
    orderOfCommand(bareCommand(tick.command), { thread, by: sender, trigger }),
  );
}

/** An issue, or a pull request of which the event tells nothing more. */
export function threadOfIssue(issue: Issue): Thread {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    isPull: issue.pull_request !== undefined,
    isClosed: issue.state === "closed",
  };
}

/** A pull request with the head that it has as of the event. */
export function threadOfPull(pull: PullRequest, eventName: string): Thread {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    isPull: true,
    isClosed: pull.state === "closed",
    headSha: pull.head.sha,
    checks: scopeOfFork(eventName, isFork(pull)),
  };
}
