// Builds dist/: tsc, then ncc on its output (ncc's own loader does not know TypeScript 7). Reproducible: same source, same bytes.
import { rm } from "node:fs/promises";
import { execa } from "execa";

const run = execa({ preferLocal: true, stdio: "inherit" });

await rm(".build", { recursive: true, force: true });
await rm("dist", { recursive: true, force: true });
await run`tsc -p tsconfig.build.json`;
await run`ncc build .build/action.js -o dist --license licenses.txt`;
