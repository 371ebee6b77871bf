import { existsSync } from "node:fs";
import { readdir, readFile, stat, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";

interface Times {
  readonly atimeMs: number;
  readonly mtimeMs: number;
}

/**
 * Remembers the times of all object files in a store and the stores it borrows from, and gives a function that puts
 * them back. Git touches an object file when somebody writes the same content again, also in a borrowed store.
 */
export async function keepObjectTimes(store: string): Promise<() => Promise<void>> {
  const kept = new Map<string, Times>();
  for (const file of await objectFiles(store)) kept.set(file, await stat(file));
  return async function restore() {
    await Promise.all([...kept].map(([file, times]) => putBack(file, times)));
  };
}

async function objectFiles(store: string): Promise<readonly string[]> {
  const folders = (await readdir(store)).filter(
    (name) => name === "pack" || /^[0-9a-f]{2}$/.test(name),
  );
  const files = await Promise.all(folders.map((name) => filesIn(join(store, name))));
  const borrowed = await Promise.all((await alternatesOf(store)).map(objectFiles));
  return [...files.flat(), ...borrowed.flat()];
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).map((name) => join(folder, name));
}

async function alternatesOf(store: string): Promise<readonly string[]> {
  const file = join(store, "info", "alternates");
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => resolve(store, line))
    .filter(existsSync);
}

async function putBack(file: string, times: Times): Promise<void> {
  if (!existsSync(file)) return;
  const { mtimeMs } = await stat(file);
  // Node can set a time to the microsecond at best: a time that is off by less was not touched.
  if (Math.abs(mtimeMs - times.mtimeMs) < 0.01) return;
  await utimes(file, times.atimeMs / 1000, times.mtimeMs / 1000);
}
