// The pictures of docs/pictures: texts of real runs on the bed, with the scripted model, drawn as GitHub draws Markdown.
//   npx node scripts/screenshots.ts
// Needs cmark-gfm (GitHub's own renderer), chromium and pngquant.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draw } from "./draw.ts";
import { playPictures } from "./play-pictures.ts";

const out = "docs/pictures";
const folder = await mkdtemp(join(tmpdir(), "omk-pictures-"));
try {
  await mkdir(out, { recursive: true });
  for (const [name, shown] of Object.entries(await playPictures())) {
    await draw(shown, join(out, `${name}.png`), folder);
    console.log(`${out}/${name}.png`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
