/**
 * Whether a workflow run ran this repository's own code, by the ids of the repository and of the one its commit is of. A
 * fork's run leaves logs and artifacts here too, and whoever wrote its workflow chose what is in them; what GitHub does not
 * tell counts as a fork's.
 */
export function isOwnCode(
  repository: number | undefined,
  head: number | null | undefined,
): boolean {
  return repository !== undefined && head === repository;
}
