import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";

const { stdout } = await execa("git", [
  "ls-files",
  "--cached",
  "--others",
  "--exclude-standard",
  "*.md",
  // What a run recorded leads to where it was.
  ":!test/ledgers/*/*",
]);
const pages = stdout.split("\n").filter((page) => existsSync(page));

test.each(pages)("every link of %s inside the repository leads to a file", async (page) => {
  const targets = linksOf(await readFile(page, "utf8")).filter(isInside);
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test("the list of decisions has every page, in their order", async () => {
  const folder = "docs/decisions/";
  const decisions = pages.filter((page) => page.startsWith(`${folder}0`)).toSorted();
  const listed = linksOf(await readFile(`${folder}README.md`, "utf8"));
  expect(listed.map((target) => `${folder}${target}`)).toEqual(decisions);
});

/** Targets of inline links outside of code. */
function linksOf(text: string): readonly string[] {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, "").replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(<?([^)>\s]+)>?(?: "[^"]*")?\)/g)].map(([, target]) =>
    (target ?? "").replace(/#.*$/, ""),
  );
}

function isInside(target: string): boolean {
  return target !== "" && !/^[a-z][a-z+.-]*:/i.test(target);
}
