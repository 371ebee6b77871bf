import { Policy } from "./policy.ts";

/**
 * A command as people write it in this repository: `/omk resume`, or behind the trigger of its policy. Without a policy, where
 * no run was found whose base could say so, it is the usual one.
 */
export function commandIn(policy: Pick<Policy, "trigger"> | undefined, words: string): string {
  return `${policy?.trigger ?? Policy.shape.trigger.parse(undefined)} ${words}`;
}
