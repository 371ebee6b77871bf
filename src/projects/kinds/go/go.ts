import { type Found, gate, type Kind, nothing, reporting, scriptGate } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { goFiles } from "./files.ts";
import { goPackages } from "./packages.ts";
import { goReports } from "./reports.ts";
import { goRooms } from "./rooms.ts";

export const go: Kind = {
  name: "go",
  detect,
  packages: goPackages,
  setsUp: ["go.env", "vendor/modules.txt"],
  rooms: goRooms,
  ...goFiles,
  ...goReports,
};

const source = "go.mod";

/** `gofmt -l` passes whatever it lists; vendored code and test data are not ours to format. */
const gofmt = `
files=$(find . -name '*.go' -type f -not -path '*/vendor/*' -not -path '*/testdata/*' -not -path '*/node_modules/*' -print0 | xargs -0 gofmt -l)
if [ -n "$files" ]; then
  echo "not formatted, run gofmt -w on:"
  echo "$files"
  exit 1
fi
`.trim();

/** Go: vet, tests and format, which every Go project shares. */
async function detect(tree: Tree): Promise<Found> {
  if (!tree.has("go.mod")) return nothing;
  const depends = /^require\b/m.test(await tree.text("go.mod")) && !tree.has("vendor/modules.txt");
  return {
    gates: [
      gate("go vet", ["go", "vet", "./..."], source),
      reporting(gate("go test", ["go", "test", "./..."], source), {
        format: "go",
        args: ["-json"],
        env: {},
      }),
      ...(tree.some(/\.go$/) ? [scriptGate("gofmt", gofmt, source)] : []),
    ],
    setup: depends ? [["go", "mod", "download"]] : [],
  };
}
