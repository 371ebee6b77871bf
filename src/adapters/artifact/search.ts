import type { ListArtifacts, StateQuery } from "../../ports/artifacts.ts";

/** Which run is to be found, and where. */
export interface Search extends StateQuery {
  readonly list: ListArtifacts;
  readonly repository: { readonly owner: string; readonly name: string };
}
