import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeManifest } from "../../../src/adapters/local/manifest.ts";
import { openRunFolder } from "../../../src/adapters/local/run-folder.ts";
import { manifestName, verifiedManifest } from "../../../src/proof/manifest.ts";
import { sha256 } from "../../../src/proof/sha256.ts";
import { tempFolder } from "./run-folder.ts";

const run = { key: "i12-abcdefgh", repository: { id: 7, owner: "octocat", name: "hello" } };

async function saved(): Promise<ReturnType<typeof tempFolder>> {
  const folder = tempFolder();
  mkdirSync(join(folder.path, "gates"));
  writeFileSync(join(folder.path, "events.jsonl"), "one\n");
  writeFileSync(join(folder.path, "gates", "test-1.log"), Buffer.alloc(3_000_000, 7));
  symlinkSync("/etc/passwd", join(folder.path, "link"));
  await writeManifest(folder.path, run);
  return folder;
}

const verified = async (folder: string) => verifiedManifest(await openRunFolder(folder));

describe("a manifest", () => {
  test("names every other file with its hash, and seals itself", async () => {
    using folder = await saved();
    const manifest = await verified(folder.path);
    expect(Object.keys(manifest.files)).toEqual(["events.jsonl", "gates/test-1.log", "link"]);
    expect(manifest).toMatchObject({ version: 1, ...run });
    const text = readFileSync(join(folder.path, manifestName), "utf8");
    expect(sha256(text.replace(manifest.sha256, ""))).toBe(manifest.sha256);
    await writeManifest(folder.path, run);
    expect(readFileSync(join(folder.path, manifestName), "utf8")).toBe(text);
  });

  test.each([
    [
      "a changed file",
      "events.jsonl was changed",
      (at: string) => writeFileSync(join(at, "events.jsonl"), "two\n"),
    ],
    [
      "a missing file",
      "gates/test-1.log is missing",
      (at: string) => rmSync(join(at, "gates/test-1.log")),
    ],
    [
      "an extra file",
      "extra is not in its manifest",
      (at: string) => writeFileSync(join(at, "extra"), ""),
    ],
    [
      "a link in a file's place",
      "events.jsonl was changed",
      (at: string) => {
        rmSync(join(at, "events.jsonl"));
        symlinkSync("/dev/null", join(at, "events.jsonl"));
      },
    ],
    ["no manifest", "manifest.json is missing", (at: string) => rmSync(join(at, manifestName))],
    ["an earlier version", "no manifest", (at: string) => edit(at, '"version": 1', '"version": 0')],
    ["another key", "itself was changed", (at: string) => edit(at, "i12-", "i13-")],
    [
      "a cut manifest",
      "no manifest",
      (at: string) => writeFileSync(join(at, manifestName), '{"version": 1'),
    ],
  ])("finds %s", async (_, text, spoil) => {
    using folder = await saved();
    spoil(folder.path);
    await expect(verified(folder.path)).rejects.toMatchObject({
      ending: { code: "state_broken", text: expect.stringContaining(text) },
    });
  });

  test("of a later version is refused by its name, and nobody calls it broken", async () => {
    using folder = await saved();
    edit(folder.path, '"version": 1', '"version": 2');
    await expect(verified(folder.path)).rejects.toMatchObject({
      ending: { code: "state_newer", text: expect.stringContaining("manifest.json has format 2") },
    });
  });
});

function edit(folder: string, from: string, to: string): void {
  const file = join(folder, manifestName);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}
