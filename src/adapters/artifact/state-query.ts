/** One request to GitHub's REST API, such as `octokit.request`. Throws errors with a `status`. */
export type Request = (
  route: string,
  params: Record<string, unknown>,
) => Promise<{ readonly data: unknown }>;

/** Which run is to be found. */
export interface StateQuery {
  readonly request: Request;
  readonly repository: { readonly owner: string; readonly name: string };
  /** Id of a workflow run, a run key, or `latest`. */
  readonly from: string;
  /** Beginnings of the keys that count for `latest` and for a workflow run, such as `i12-`; empty: all. */
  readonly prefixes: readonly string[];
}
