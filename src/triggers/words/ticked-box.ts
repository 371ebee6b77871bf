import { boxCommand, readMarker, unticked } from "../../domain/markers.ts";
import { type CommandName, commandNames } from "./command.ts";
import { linesOf } from "./spoken.ts";

/** What an edit of the action's own comment asks for: the command of the one box that it ticked, or why it asks nothing. */
export type Tick = { readonly command: CommandName } | { readonly why: string };

/** Compares a comment before and after an edit. Everything but the one tick has to be as it was. */
export function tickedBox(before: string, now: string): Tick {
  const old = linesOf(before.trimEnd());
  const lines = linesOf(now.trimEnd());
  if (readMarker(old[0] ?? "")?.view !== "sticky")
    return { why: "the comment is not the one that shows a run." };
  if (old.length !== lines.length) return { why: "the edit changed more than a check box." };
  const changed = old.flatMap((line, index) =>
    line === lines[index] ? [] : [{ line, edited: lines[index] ?? "" }],
  );
  const [change] = changed;
  if (change === undefined) return { why: "the edit changed nothing." };
  if (changed.length > 1) return { why: "more than one line was edited: tick one box at a time." };
  const word = boxCommand(change.line);
  const command = commandNames.find((name) => name === word);
  if (command === undefined || unticked(change.edited) !== change.line)
    return { why: "the edit ticked none of the boxes." };
  return { command };
}
