// Fails when the committed dist/ is not what the source builds, or points at files of the machine that built it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { Stamp, stampName, versionHere } from "./build-stamp.ts";

const stampFile = `dist/${stampName}`;
const { stdout } = await execa`git status --porcelain -- dist ${`:(exclude)${stampFile}`}`;
if (stdout !== "") {
  console.error(
    `dist/ is not what the source builds. Run \`npm run build\` and commit dist/:\n${stdout}`,
  );
  process.exit(1);
}

// Its commit is that of whoever built it: no rebuild can have the same. What it says of the version has to be true.
const { stdout: committed } = await execa`git show ${`HEAD:${stampFile}`}`;
const stamp = Stamp.parse(JSON.parse(committed));
const version = await versionHere();
if (stamp.version !== version) {
  console.error(
    `${stampFile} is of version ${stamp.version}, and this is ${version}. Run \`npm run build\` and commit dist/.`,
  );
  process.exit(1);
}

// ncc reads a path that it can guess as a file to bundle, and what it guesses depends on what lies around.
const files = (await readdir("dist", { recursive: true })).filter((name) => name.endsWith(".js"));
for (const name of files) {
  const text = await readFile(join("dist", name), "utf8");
  if (!text.includes("__webpack_require__.ab + ")) continue;
  console.error(`dist/${name} holds a path that ncc guessed: write it without join or resolve.`);
  process.exit(1);
}
