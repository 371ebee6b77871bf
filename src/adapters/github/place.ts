import type { Client } from "./client.ts";

/** A repository as one token reaches it. */
export interface Place {
  readonly client: Client;
  readonly repository: { readonly owner: string; readonly name: string };
}

/** The repository in the words of octokit. */
export function repo({ repository }: Place): { owner: string; repo: string } {
  return { owner: repository.owner, repo: repository.name };
}
