import type { Kind } from "../kind.ts";

/** What belongs to no one ecosystem, and may be found beside any. */
export const common: Kind = {
  name: "common",
  setsUp: [".tool-versions", "mise.toml", ".mise.toml"],
  rooms: {
    config: [".config/git/config", ".config/mise/config.toml", ".gitconfig", ".tool-versions"],
    toolchain: ["LD_LIBRARY_PATH"],
    toolHomes: { ASDF_DATA_DIR: ".asdf", MISE_DATA_DIR: ".local/share/mise", PROTO_HOME: ".proto" },
    trust: ["CURL_CA_BUNDLE", "GIT_SSL_CAINFO"],
    places: {
      XDG_CACHE_HOME: ".cache",
      XDG_CONFIG_HOME: ".config",
      XDG_DATA_HOME: ".local/share",
      XDG_STATE_HOME: ".local/state",
    },
    leading: ["temp", "tmp"],
  },
};
