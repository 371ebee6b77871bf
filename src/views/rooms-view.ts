import type { Room } from "../domain/room.ts";

/** Each room in words that say what meets what in it. */
export const roomName: Readonly<Record<Room, string>> = {
  worktree: "worktree",
  head: "clean checkout",
  old_tests: "base's tests on this code",
  new_tests: "these tests on base's code",
  base: "base",
};
