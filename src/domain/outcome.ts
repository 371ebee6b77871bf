import type { Code, Ending } from "./verdict.ts";

/** How a visit ended: done, the change rejected with evidence that `code` can act on, or the run stopped. */
export type Outcome =
  | { readonly kind: "completed"; readonly note: string }
  | {
      readonly kind: "rejected";
      readonly code: Code;
      readonly note: string;
      readonly evidence: string;
    }
  | { readonly kind: "stopped"; readonly ending: Ending };

export function completed(note: string): Outcome {
  return { kind: "completed", note };
}

export function stopped(ending: Ending): Outcome {
  return { kind: "stopped", ending };
}
