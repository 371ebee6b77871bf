import type { RoomFacts } from "../../rooms/room-facts.ts";

/** What the compiler made is never shared: ccache keeps it where the room's own home is. */
export const cmakeRooms: RoomFacts = {
  stores: [".cache/CPM"],
  toolchain: ["CC", "CXX", "CMAKE_GENERATOR", "CMAKE_PREFIX_PATH", "CMAKE_TOOLCHAIN_FILE"],
  places: { CPM_SOURCE_CACHE: ".cache/CPM" },
  leading: ["ccache_dir"],
  above: [".clang-format", ".clang-tidy"],
};
