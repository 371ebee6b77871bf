import { rename, writeFile } from "node:fs/promises";

/** Writes a file so that a reader, or a crash, finds the old one or the new one and nothing between. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, text);
  await rename(draft, file);
}
