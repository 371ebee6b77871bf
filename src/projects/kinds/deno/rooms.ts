import type { RoomFacts } from "../../rooms/room-facts.ts";

export const denoRooms: RoomFacts = {
  places: { DENO_DIR: ".cache/deno" },
  above: ["deno.json", "deno.jsonc"],
};
