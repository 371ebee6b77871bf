import { neutral } from "./neutral.ts";
import type { AutopilotState } from "./state.ts";

/** Whose name stands on commits of the run. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** The account under which GitHub shows commits of workflows. */
export const identity: Identity = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/**
 * A commit message: one subject line, why, and the trailers that policy and courtesy ask for: no others, and nothing else that a
 * machine obeys, for subject and body are a model's and strangers' words.
 */
export function commitMessage(state: AutopilotState, subject: string, body: string): string {
  const trailers = [
    ...requester(state),
    ...(state.policy.signoff ? [`Signed-off-by: ${identity.name} <${identity.email}>`] : []),
    `Omk-Run: ${state.key}`,
  ];
  // Git reads no trailers in the first paragraph, so there is always another.
  const title = oneLine(subject, 72) || "Change by omk autopilot";
  // For git, a message ends where a zero byte is.
  const words = neutral(`${title}\n\n${body}`.replaceAll("\0", "").trim());
  return `${words}\n\n${trailers.join("\n")}\n`;
}

/** The first line of a text, cut at a word if it is longer than `limit` characters. */
function oneLine(text: string, limit: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}

function requester(state: AutopilotState): readonly string[] {
  const { requester: login, requesterId } = state.task;
  if (login === undefined || !/^[A-Za-z0-9_-]+$/.test(login)) return [];
  const account = requesterId === undefined ? login : `${requesterId}+${login}`;
  return [`Co-authored-by: ${login} <${account}@users.noreply.github.com>`];
}
