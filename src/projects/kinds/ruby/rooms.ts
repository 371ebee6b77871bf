import type { RoomFacts } from "../../rooms/room-facts.ts";

export const rubyRooms: RoomFacts = {
  config: [".bundle/config", ".gemrc"],
  toolHomes: { RBENV_ROOT: ".rbenv" },
  places: { BUNDLE_USER_HOME: ".bundle" },
  leading: ["bundle_user_cache", "bundle_user_config", "gem_spec_cache"],
  above: [".rspec", "Gemfile"],
};
