import type { AutopilotState } from "./state.ts";

/** What is tied to one tree, and counts only as long as that is the head's. */
type OfOneTree = "judgement" | "approval" | "policyCheck" | "reviewed" | "compared";
type OfManyTrees = "qaResults" | "validationResults";

/** What is known of the present head. */
export type AtHead = Pick<AutopilotState, OfManyTrees> & {
  readonly [Key in OfOneTree]: AutopilotState[Key] | undefined;
};

/** What is known of the head as it stands: whatever was found, shown or approved at another tree says nothing of it. */
export function atHead(state: Pick<AutopilotState, OfOneTree | OfManyTrees | "head">): AtHead {
  const { judgement, approval, policyCheck, reviewed, compared } = state;
  const isOfHead = (what: { readonly tree: string }) => what.tree === state.head?.tree;
  const ofHead = <T extends { readonly tree: string }>(what: T | undefined) =>
    what !== undefined && isOfHead(what) ? what : undefined;
  return {
    judgement: ofHead(judgement),
    approval: ofHead(approval),
    policyCheck: ofHead(policyCheck),
    reviewed: ofHead(reviewed),
    compared: ofHead(compared),
    qaResults: state.qaResults.filter(isOfHead),
    validationResults: state.validationResults.filter(isOfHead),
  };
}
