// Builds dist/: tsc, then ncc on its output (ncc's own loader does not know TypeScript 7). Reproducible: same source, same bytes.
import { rename, rm } from "node:fs/promises";
import { execa } from "execa";

const run = execa({ preferLocal: true, stdio: "inherit" });

await rm(".build", { recursive: true, force: true });
await run`tsc -p tsconfig.build.json`;
await run`ncc build .build/action.js -o .build/dist --license licenses.txt`;
// `omk`: a bundle of its own, because nobody wants to load the action for it. Its licenses are among those of the action.
await run`ncc build .build/cli.js -o .build/dist/cli`;
// The old bundle stays usable until the new one is whole.
await rm("dist", { recursive: true, force: true });
await rename(".build/dist", "dist");
