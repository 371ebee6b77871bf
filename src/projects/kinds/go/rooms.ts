import type { RoomFacts } from "../../rooms/room-facts.ts";

export const goRooms: RoomFacts = {
  stores: ["go/pkg/mod"],
  config: [".config/go/env"],
  pointers: ["GOENV"],
  toolchain: ["GOPATH", "GOROOT", "GOTOOLCHAIN"],
  toolHomes: { GOENV_ROOT: ".goenv" },
  places: { GOCACHE: ".cache/go-build", GOMODCACHE: "go/pkg/mod", GOPATH: "go" },
  leading: ["gobin"],
  above: ["go.mod", "go.work"],
};
