import { type Found, gate, type Kind, nothing } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { dotnetFiles } from "./files.ts";
import { dotnetPackages } from "./packages.ts";
import { dotnetRooms } from "./rooms.ts";

export const dotnet: Kind = {
  name: "dotnet",
  detect,
  packages: dotnetPackages,
  setsUp: [
    "global.json",
    "nuget.config",
    "dotnet-tools.json",
    "directory.build.props",
    "directory.build.targets",
  ],
  rooms: dotnetRooms,
  ...dotnetFiles,
};

/** .NET: `dotnet test` on the solution or project at the root, where any project is one of tests. */
async function detect(tree: Tree): Promise<Found> {
  const roots = tree.files.filter((path) => /^[^/]+\.(?:slnx?|csproj|fsproj|vbproj)$/.test(path));
  const root = roots.find((path) => /\.slnx?$/.test(path)) ?? roots[0];
  if (root === undefined) return nothing;
  // `dotnet test` passes when there is no test project at all.
  const tested = tree.some(/(?:test|spec)[^/]*\.(?:cs|fs|vb)proj$/i);
  return {
    gates: tested
      ? [gate("dotnet test", ["dotnet", "test", root], root)]
      : [gate("dotnet build", ["dotnet", "build", root], root)],
    setup: [["dotnet", "restore", root]],
  };
}
