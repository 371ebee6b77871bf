// Builds dist/: tsc, then ncc on its output (ncc's own loader does not know TypeScript 7). Reproducible: same source, same bytes.
import { rename, rm, writeFile } from "node:fs/promises";
import { execa } from "execa";
import { digestsName, digestsText } from "./build-digests.ts";
import { stampText } from "./build-stamp.ts";

const run = execa({ preferLocal: true, stdio: "inherit" });

await rm(".build", { recursive: true, force: true });
await run`tsc -p tsconfig.build.json`;
await run`ncc build .build/action.js -o .build/dist --license licenses.txt`;
// `omk`: a bundle of its own, because nobody wants to load the action for it. Its licenses are among those of the action.
await run`ncc build .build/cli.js -o .build/dist/cli`;
await writeFile(`.build/dist/${digestsName}`, await digestsText(".build/dist"));
// Beside the bundle, which would never be the same twice with the name of its own commit in it.
await writeFile(".build/dist/build.json", await stampText(".build/dist"));
// The old bundle stays usable until the new one is whole.
await rm("dist", { recursive: true, force: true });
await rename(".build/dist", "dist");
