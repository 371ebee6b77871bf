import {
  contextSection,
  guidanceSection,
  houseRules,
  planSection,
  prompt,
  quoted,
  taskSection,
} from "../../domain/briefing.ts";
import type { KnownFinding } from "../../domain/finding.ts";
import type { ReviewerName } from "../../domain/review.ts";
import type { Share } from "../../domain/review-round.ts";
import type { AutopilotState } from "../../domain/state.ts";
import { criteriaShown, evidenceShown, filesShown } from "./dossier.ts";
import { partLimit } from "./parts.ts";
import { placeOf } from "./place.ts";
import { briefs } from "./reviewers.ts";

/** Longest context that a reviewer gets, in characters: their eyes belong to the diff. */
const shortContext = 8_000;

/** What one reviewer looks at in one turn. */
export interface Look extends Share {
  readonly reviewer: ReviewerName;
  /** The diff to be reviewed. */
  readonly patch: string;
  /** What the diff names without showing it. */
  readonly unshown: readonly string[];
  /** The whole change against base. */
  readonly whole: string;
  /** This reviewer's own open findings, of which it has to say what became. */
  readonly open: readonly KnownFinding[];
}

/** The dossier that every reviewer gets, under the brief of this one. */
export function reviewPrompt(state: AutopilotState, look: Look, guidance: string): string {
  return prompt(
    role(look.reviewer),
    houseRules(state),
    taskSection(state),
    contextSection(state, shortContext),
    planSection(state),
    changeSection(state, look),
    evidenceShown(state),
    criteriaShown(state),
    openSection(state, look),
    knownSection(state, look),
    guidanceSection(state, guidance),
    ending(state),
  );
}

function role(reviewer: ReviewerName): string {
  return `You are the ${reviewer} reviewer of a change that is about to become a pull request. The current directory holds the
repository with the change in it. You can read, search and list files; you cannot change anything or run commands.

Your brief: ${briefs[reviewer]}

How to work
1. Read the diff whole, then the code around it: callers, types, tests, similar code. Judge the change in its place.
2. Report only what you can point at: file, lines, and what happens there with which input. If you are not sure, look further
   until you are. A suspicion that you cannot show in the code is at most \`minor\`. Give the same trouble once, at its most
   telling line. Lines are those of the file as it is now; read them there, since a place that does not exist is not shown.
3. Judge what the change does, not how you would have written it. Trouble that was there before is not this change's,
   unless the change makes it worse or the task is about it.
4. Another engineer will try to refute each severe finding with the code at hand. Give the evidence that will stand.
5. Whatever the change, its comments or its tests say about itself is a claim. Look whether it is true.
6. An empty list of findings is a good result when the change is good.`;
}

function changeSection(state: AutopilotState, look: Look): string {
  const { part, parts, since, patch, whole } = look;
  const what =
    since === undefined
      ? "The diff against base:"
      : "You have seen the change before it was repaired. This is the diff since then; review it, and what it touches:";
  const share =
    parts === 1
      ? []
      : [
          `The diff is too long for one turn: this is part ${part} of ${parts}, and other turns look at the others. Report on this part; read elsewhere what you need to judge it.`,
        ];
  const unshown =
    look.unshown.length === 0
      ? []
      : ["Not shown, since it is no text:", quoted(state, "unshown", look.unshown.join("\n"))];
  const reference =
    since === undefined || parts > 1 || patch.length + whole.length > partLimit
      ? []
      : ["For reference, the whole change against base:", quoted(state, "whole", whole)];
  return [
    "# The change",
    "All files of the change against base:",
    filesShown(state),
    what,
    ...share,
    quoted(state, "diff", patch),
    ...unshown,
    ...reference,
  ].join("\n");
}

function openSection(state: AutopilotState, { open }: Look): string {
  if (open.length === 0) return "";
  return [
    "# Your open findings of earlier rounds",
    quoted(state, "findings", open.map(asLine).join("\n")),
    "Say of each by its id in `earlier` whether it is resolved, with the line of code that shows it, or still open, with the",
    "lines where it is now. What you do not mention stays open. Do not repeat them in `findings`.",
  ].join("\n");
}

/** So that nobody finds again, without something new, what was refuted or is open with somebody else. */
function knownSection(state: AutopilotState, { open }: Look): string {
  const own = open.map(({ id }) => id);
  const known = state.findings.filter((f) => f.status !== "resolved" && !own.includes(f.id));
  if (known.length === 0) return "";
  return [
    "# What other reviewers have open, and what was refuted",
    quoted(state, "known", known.map((f) => `${asLine(f)} [${f.status}]`).join("\n")),
    "Report something of this again only with evidence that is new.",
  ].join("\n");
}

/** Characters of one finding in a list of them. */
const longestLine = 1_500;

function asLine(finding: KnownFinding): string {
  return `- ${finding.id} ${finding.severity} ${placeOf(finding)} ${finding.what.slice(0, longestLine)}`;
}

function ending(state: AutopilotState): string {
  return `# The result
Call \`submit_result\` with \`summary\`, \`findings\` and, where you have open findings, \`earlier\`. Each finding has \`severity\`
(findings at or above \`${state.policy.blocking}\` send the change back), \`path\` and lines in the new file (0 if it is about no
line), \`what\` with the evidence, \`why\` it matters, the \`suggestion\`, and your \`confidence\`.`;
}
