import type { Permission } from "../../domain/permission.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf, unavailable } from "./trouble.ts";

/** The permission of a login; undefined where GitHub knows no such collaborator. */
export async function permissionOf(place: Place, login: string): Promise<Permission | undefined> {
  try {
    const { data } = await place.client.rest.repos.getCollaboratorPermissionLevel({
      ...repo(place),
      username: login,
    });
    return { role: data.role_name, permission: data.permission };
  } catch (error) {
    if (troubleOf(error).status === 404) return undefined;
    throw unavailable(`The permission of ${login}`, error);
  }
}
