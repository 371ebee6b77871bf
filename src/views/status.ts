import { commandIn } from "../domain/command-in.ts";
import { answerMarker, boxCommand } from "../domain/markers.ts";
import { code } from "./markdown.ts";

/** The sticky comment of a run, as GitHub has it. */
export interface Sticky {
  readonly key: string;
  readonly body: string;
  readonly url: string;
}

/** The job that carried the run last, as GitHub has it; undefined where the token may not look. */
export interface LastJob {
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly url: string;
}

/** The answer to `status`: what the sticky comment says, in short, held against what GitHub says of the job. */
export function statusView(
  trigger: string,
  sticky: Sticky | undefined,
  job: LastJob | undefined,
): string {
  if (sticky === undefined)
    return `${answerMarker}\nNo run was started here yet. \`${commandIn({ trigger }, "run")}\` starts one.`;
  const { headline, spend, links, commands } = readSticky(sticky.body);
  const isLost = headline.startsWith("▶") && job?.status === "completed";
  return [
    answerMarker,
    headline === "" ? "" : `**${headline}**`,
    isLost ? lost(job, trigger) : "",
    spend,
    [`run ${code(sticky.key, 100)}`, `[the comment with the phases](${sticky.url})`, jobLink(job)]
      .concat(links)
      .filter((part) => part !== "")
      .join(" · "),
    next(trigger, isLost ? ["resume"] : commands),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .replace(`${answerMarker}\n\n`, `${answerMarker}\n`);
}

/** The parts of a sticky comment that are repeated; a line that the action would not have written so is left out. */
export function readSticky(body: string): {
  /** Such as `▶ code is running since ...`. */
  readonly headline: string;
  readonly spend: string;
  /** To pull request and branch. */
  readonly links: readonly string[];
  /** The commands of its boxes. */
  readonly commands: readonly string[];
} {
  const lines = body.split(/\r?\n/).map((line) => line.slice(0, 2_000));
  const foot = lines.findLast((line) => line.startsWith("[job](")) ?? "";
  return {
    headline: firstOf(lines, /^### ([✓✗○▶–] [\w :.()–-]{1,160})$/),
    // The foot is below all texts of strangers.
    spend: firstOf(lines.toReversed(), /^(Spent so far: [\d,. A-Za-z-]{1,160}\.)$/),
    links: [...foot.matchAll(/(?:^| · )(pull request \[#\d+\]\(https?:\/\/[^\s()]{1,300}\))/g)].map(
      ([, found = ""]) => found,
    ),
    commands: lines.flatMap((line) => boxCommand(line) ?? []),
  };
}

function firstOf(lines: readonly string[], shape: RegExp): string {
  for (const line of lines) {
    const found = shape.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return "";
}

/** A machine that was lost says nothing more. */
function lost({ conclusion }: LastJob, trigger: string): string {
  return `But its job has ended (${conclusion ?? "no conclusion"}) without a last word. \`${commandIn({ trigger }, "resume")}\` goes on from the last save.`;
}

function jobLink(job: LastJob | undefined): string {
  return job === undefined ? "" : `[job](${job.url}) ${job.conclusion ?? job.status}`;
}

function next(trigger: string, commands: readonly string[]): string {
  if (commands.length === 0) return "";
  return `Next: ${commands.map((name) => `\`${commandIn({ trigger }, name)}\``).join(" or ")}.`;
}
