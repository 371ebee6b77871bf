import { type Build, type NamedAction, nameOfAction } from "../../domain/action.ts";
import { carriedBy, type NewerFacts } from "../../domain/newer.ts";
import { harmless } from "../terminal.ts";

/** The refusal of a run of a later version, for a person who checks it. */
export function textNewer(facts: NewerFacts, here: Build): string {
  return `${harmless(said(facts, here))}\n${harmless(mend(facts))}\n`;
}

/** The same for programs. */
export function jsonNewer(facts: NewerFacts, here: Build): string {
  const { file, format, reads, action } = facts;
  const newer = { file, format, reads, action, text: said(facts, here), mend: mend(facts) };
  const report = { version: 1, ok: false, whole: false, newer, checks: [], notes: [] };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function said(facts: NewerFacts, here: Build): string {
  return `${carriedBy(facts)}, and this ${nameOfAction(here)} reads formats up to ${facts.reads}. Nothing was checked.`;
}

function mend({ action }: NewerFacts): string {
  return action === undefined
    ? "Get a clone of the action at the ref that the job of the run used, and run this command again in it."
    : `Get a clone of ${whereOf(action)}, or of a later version, and run this command again in it.`;
}

/** Where the version of an action is to be had. */
export function whereOf({ repository, ref, version, commit }: NamedAction): string {
  return repository === undefined || ref === undefined
    ? `the action at ${version} (built from commit ${commit})`
    : `${repository} at ${ref}`;
}
