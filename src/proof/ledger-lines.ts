import { ledgerName } from "../domain/ledger.ts";
import type { RunFolder } from "../ports/run-folder.ts";

/** Largest file that is read whole: half of what a text in node can hold. */
export const mostBytes = 256 * 1024 * 1024;

/** The lines of a ledger that nobody has checked; none where it cannot be read. */
export async function ledgerLines(files: RunFolder): Promise<readonly string[]> {
  const bytes = await files.read(ledgerName, mostBytes);
  return bytes?.toString("utf8").split("\n") ?? [];
}
