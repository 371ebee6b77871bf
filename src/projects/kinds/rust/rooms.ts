import type { RoomFacts } from "../../rooms/room-facts.ts";

export const rustRooms: RoomFacts = {
  stores: [".cargo/git", ".cargo/registry"],
  locks: [".cargo/.package-cache", ".cargo/.package-cache-mutate"],
  config: [".cargo/config", ".cargo/config.toml", ".cargo/credentials", ".cargo/credentials.toml"],
  moved: { ".cargo": "CARGO_HOME" },
  toolchain: ["CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN"],
  toolHomes: { RUSTUP_HOME: ".rustup" },
  trust: ["CARGO_HTTP_CAINFO"],
  places: { CARGO_HOME: ".cargo" },
  leading: ["cargo_target_dir", "sccache_dir"],
  above: [
    ".cargo/config",
    ".cargo/config.toml",
    "Cargo.toml",
    "clippy.toml",
    "rust-toolchain",
    "rust-toolchain.toml",
  ],
};
