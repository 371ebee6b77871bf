import { marker } from "../domain/markers.ts";
import type { AutopilotState } from "../domain/state.ts";
import type { Verdict } from "../domain/verdict.ts";
import { inline, quote } from "./markdown.ts";
import { ourWords } from "./our-words.ts";
import { resumeHint } from "./resume.ts";
import { sentence } from "./words.ts";

/** The one short comment that calls the requester; undefined while nobody is needed, and for a run that is ready. */
export function attentionView(state: AutopilotState): string | undefined {
  const { ending } = state;
  if (ending === undefined || ending.verdict === "ready") return undefined;
  const parts = [
    opening(state, why[ending.verdict]),
    text(state),
    ourWords(ending.mend, 800),
    resumeHint(state, ending),
    ending.verdict === "cancelled" || ending.verdict === "no_change"
      ? ""
      : "The comment with the phases has the details.",
  ];
  return [
    marker("attention", state.key),
    ...parts.filter((part) => part !== "").map((part) => `${part}\n`),
  ]
    .join("\n")
    .trimEnd();
}

const why: Record<Verdict, string> = {
  ready: "the run is done.",
  no_change: "there is nothing to do.",
  not_ready: "the run stopped, and the change is not ready.",
  blocked_on_human: "the run waits for you.",
  blocked_on_external: "the run stopped, because something outside it must be mended first.",
  needs_more_budget: "the run stopped, because its budget is spent.",
  failed_infra: "the run stopped for a technical reason.",
  cancelled: "the run was cancelled.",
};

/** Only a real login can be called; anything else would be text of a stranger. */
function opening({ task: { requester = "" } }: AutopilotState, text: string): string {
  return login.test(requester)
    ? `@${requester}: ${text}`
    : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?$/;

function text({ ending, plan }: AutopilotState): string {
  if (ending === undefined) return "";
  const question = plan?.question ?? "";
  const asks = ending.code === "question" && question !== "";
  return asks ? quote(question, 2_000) : inline(sentence(ending.text), 1_000);
}
