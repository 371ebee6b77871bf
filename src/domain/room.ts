import { z } from "zod";

/**
 * Where gates run, and on what: the agent's `worktree`, or a fresh checkout of `head`, of `base`, of base's tests on
 * head's code (`old_tests`), of head's tests on base's code (`new_tests`).
 */
export const Room = z.enum(["worktree", "head", "old_tests", "new_tests", "base"]);
export type Room = z.infer<typeof Room>;
