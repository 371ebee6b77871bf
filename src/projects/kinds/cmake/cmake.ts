import type { Kind } from "../../kind.ts";
import { cmakePackages } from "./packages.ts";

export const cmake: Kind = { name: "cmake", packages: cmakePackages };
