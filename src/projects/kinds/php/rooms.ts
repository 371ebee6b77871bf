import type { RoomFacts } from "../../rooms/room-facts.ts";

export const phpRooms: RoomFacts = {
  stores: [".cache/composer"],
  config: [
    ".composer/auth.json",
    ".composer/config.json",
    ".config/composer/auth.json",
    ".config/composer/config.json",
  ],
  places: { COMPOSER_CACHE_DIR: ".cache/composer" },
  leading: ["composer_home"],
  above: ["composer.json"],
};
