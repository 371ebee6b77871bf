import type { Lock } from "../../packages/lock.ts";
import { packageFile } from "../../packages/package-files.ts";
import { withoutMark } from "../../texts/mark.ts";

/** Characters of a lockfile that are read; one of the largest monorepos stays below. */
const most = 30_000_000;

/** A lockfile as its packages; undefined where its format is not known or it is not in it. */
export function readLock(path: string, text: string): Lock | undefined {
  const file = packageFile(path)?.file;
  if (file?.role !== "lockfile" || typeof file.read !== "function") return undefined;
  if (text.length > most) return undefined;
  try {
    return file.read(withoutMark(text));
  } catch {
    return undefined;
  }
}
