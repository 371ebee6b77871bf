import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { programsOn, rivalOf } from "../../../src/adapters/gates/programs.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "omk-programs-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function program(folder: string, name: string): Promise<string> {
  const path = join(root, folder, name);
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, 0o755);
  return path;
}

const path = () => ["home", "missing", "usr"].map((folder) => join(root, folder)).join(delimiter);

test("names a program that was put in front of one that was there", async () => {
  await program("usr", "node");
  const before = programsOn(path());
  const rival = await program("home", "node");
  expect(rivalOf(before, path())).toBe(rival);
});

test("has nothing against programs that are new, gone, or behind the known ones", async () => {
  await program("home", "node");
  const gone = await program("home", "gone");
  const before = programsOn(path());
  await program("home", "new-tool");
  await program("usr", "node");
  await rm(gone);
  expect(rivalOf(before, path())).toBeUndefined();
});
