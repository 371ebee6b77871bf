/**
 * What a person may do in the repository: `role` may be a custom one, `permission` is one of admin, write, read, none.
 * Source: GET /repos/{owner}/{repo}/collaborators/{username}/permission.
 */
export interface Permission {
  readonly role: string;
  readonly permission: string;
}

/** Whether a person may push here; one of whom GitHub knows nothing may not. */
export function mayWrite(given: Permission | undefined): boolean {
  return given?.permission === "write" || given?.permission === "admin";
}

/**
 * Whether it is worth asking what somebody may do here, by GitHub's `author_association`: of anybody else it says already
 * that it is nothing. A hint only, since it also counts people who may read and no more.
 */
export function mayHaveAccess(association: string): boolean {
  return ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
}
