import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ListArtifacts } from "../../ports/artifacts.ts";
import type { Uploads } from "./uploads.ts";

/** What is counted, such as `i12` or `2026-11-22`. */
export function tallyName(of: string): string {
  return `omk-tally-${of}`;
}

/** How many tallies of a name there are, up to a hundred; undefined where GitHub does not say. */
export async function countTallies(list: ListArtifacts, name: string): Promise<number | undefined> {
  const listed = await list({ name, page: 1 });
  return "status" in listed ? undefined : listed.artifacts.length;
}

/** One more of these names. What fails is not counted, and stops nobody. */
export async function tally(
  names: readonly string[],
  {
    temp,
    retentionDays,
    uploads,
  }: {
    readonly temp: string;
    readonly retentionDays: number | undefined;
    readonly uploads: Uploads;
  },
): Promise<void> {
  const folder = await mkdtemp(join(temp, "omk-tally-"));
  try {
    await writeFile(join(folder, "one"), "1\n");
    for (const name of names) await uploads.upload({ name, folder, retentionDays });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
