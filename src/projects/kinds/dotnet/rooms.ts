import type { RoomFacts } from "../../rooms/room-facts.ts";

export const dotnetRooms: RoomFacts = {
  stores: [".nuget/packages"],
  config: [".nuget/NuGet/NuGet.Config"],
  toolchain: ["DOTNET_ROOT"],
  places: { NUGET_PACKAGES: ".nuget/packages" },
  above: [
    "Directory.Build.props",
    "Directory.Build.targets",
    "Directory.Packages.props",
    "NuGet.config",
    "global.json",
  ],
};
