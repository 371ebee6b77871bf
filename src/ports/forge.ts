/** A pull request as we would have it. */
export interface PullRequestDraft {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
}

/** What opening or updating it came to; `refused` says by which status and in whose words. */
export type PullRequestResult =
  | {
      readonly kind: "open";
      readonly number: number;
      readonly url: string;
      readonly operation: "created" | "updated";
      /** Labels or reviewers that could not be set, in words. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: "refused"; readonly status: number; readonly text: string };

/** Where changes are delivered to. */
export interface Forge {
  /** Opens the pull request of this branch, or updates the one that is open. */
  pullRequest(draft: PullRequestDraft): Promise<PullRequestResult>;
  /** A link under which a person can open the pull request by hand. */
  compareUrl(base: string, branch: string): string;
  /** Where a pull request shows. */
  pullUrl(number: number): string;
}
