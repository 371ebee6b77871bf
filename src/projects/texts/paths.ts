import { normalize } from "node:path/posix";

/** A path below a folder of the repository, without `.` and `..`; undefined where it leads out. */
export function within(folder: string, path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const joined = normalize(`${folder === "" ? "." : folder}/${path.replaceAll("\\", "/")}`);
  const clean = joined.replace(/\/$/, "");
  return clean === ".." || clean.startsWith("../") ? undefined : clean.replace(/^\.$/, "");
}

/** The folder of a file; empty for the root. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** `a/b/c` has `a` and `a/b` above it. */
export function foldersAbove(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
