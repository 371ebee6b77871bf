import type { StateQuery } from "../../ports/artifacts.ts";

/** One request to GitHub's REST API, such as `octokit.request`. Throws errors with a `status`. */
export type Request = (
  route: string,
  params: Record<string, unknown>,
) => Promise<{ readonly data: unknown }>;

/** Which run is to be found, and where. */
export interface Search extends StateQuery {
  readonly request: Request;
  readonly repository: { readonly owner: string; readonly name: string };
}
