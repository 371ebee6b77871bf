import type { Kind } from "../../kind.ts";
import { cmakePackages } from "./packages.ts";
import { cmakeRooms } from "./rooms.ts";

export const cmake: Kind = { name: "cmake", packages: cmakePackages, rooms: cmakeRooms };
