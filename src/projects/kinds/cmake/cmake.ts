import type { Kind } from "../../kind.ts";

/** CMake with ctest. */
export const cmake: Kind = {
  name: "cmake",
  config: {
    names: [
      /^cmake(?:user)?presets(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$|^ctest.*\.cmake$/i,
    ],
  },
  calls: { code: "cmake" },
};
