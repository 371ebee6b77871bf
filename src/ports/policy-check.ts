import type { Violation } from "../domain/violation.ts";

/** Holds the change against the rules of the policy. */
export interface PolicyCheck {
  /** Every violation in the change from base to head, blocking ones first. */
  violations(): Promise<readonly Violation[]>;
}
