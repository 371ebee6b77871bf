import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { githubPage, type Shown } from "./github-page.ts";

const width = 880;

/** Draws a text as GitHub shows it into a picture that is as high as the text. */
export async function draw(shown: Shown, png: string, folder: string): Promise<void> {
  const html = join(folder, "page.html");
  const raw = join(folder, "page.png");
  const measure = "<script>document.title = document.documentElement.offsetHeight</script>";
  await writeFile(html, `${await githubPage(shown)}${measure}`);
  const { href } = pathToFileURL(html);
  const look = (...options: readonly string[]) =>
    execa("chromium", [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--hide-scrollbars",
      "--force-device-scale-factor=1.5",
      `--user-data-dir=${join(folder, "profile")}`,
      ...options,
      href,
    ]);
  const { stdout } = await look(`--window-size=${width},600`, "--dump-dom");
  const height = /<title>(\d+)<\/title>/.exec(stdout)?.[1] ?? "600";
  await look(`--window-size=${width},${height}`, `--screenshot=${raw}`);
  await execa`pngquant --force --skip-if-larger --speed 1 --output ${png} 64 ${raw}`;
}
