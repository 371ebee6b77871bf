/** Why the model's server turned a request down, told apart by its own words and not by status alone. */
export type UpstreamCause =
  | "auth"
  | "quota"
  | "rate_limit"
  | "overloaded"
  | "context_overflow"
  | "content_filter"
  | "other";

/** How one request to the model ended. `finish` is undefined for a stream that ended without saying why. */
export type Exchanged =
  | { readonly kind: "answered"; readonly finish: string | undefined }
  | {
      readonly kind: "failed";
      readonly status: number;
      readonly cause: UpstreamCause;
      /** The server's own words, redacted and bounded. */
      readonly text: string;
      /** When the server says that it will take requests again. */
      readonly resetAt?: Date | undefined;
    }
  | { readonly kind: "unreachable"; readonly text: string }
  | { readonly kind: "broken"; readonly text: string }
  | { readonly kind: "stalled"; readonly afterMs: number }
  /** The agent went away in the middle of the answer. */
  | { readonly kind: "abandoned" }
  /** Turned down by us, because `refuse()` gave this reason. */
  | { readonly kind: "refused"; readonly reason: string };

/** What the gateway saw of one turn: the evidence for telling its failures apart. */
export interface LaneFacts {
  /** Requests that the agent made for the configured model. */
  readonly calls: number;
  readonly last: Exchanged | undefined;
  /** Whether the tool that takes the result was offered to the model. */
  readonly offered: boolean;
  /** Requests that were not taken: method and path, and why where they were chat requests. */
  readonly rejected: readonly string[];
}
