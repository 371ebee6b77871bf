import type { Kind } from "../kind.ts";

/** What belongs to no kind of project, and may be found beside any. */
export const every: Kind = {
  name: "every",
  setsUp: [".tool-versions", "mise.toml", ".mise.toml"],
};
