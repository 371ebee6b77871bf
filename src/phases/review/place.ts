import type { Finding } from "../../domain/finding.ts";

/** Where a finding is, as `path:line`, for prompts and evidence. */
export function placeOf({
  path,
  start_line: start,
  end_line: end,
}: Pick<Finding, "path" | "start_line" | "end_line">): string {
  if (path === "") return "(no file)";
  if (start === 0) return path;
  return end > start ? `${path}:${start}-${end}` : `${path}:${start}`;
}

/** A path as the repository has it: agents also write it as they see it in their working directory. */
export function inRepository(path: string, folder: string): string {
  const inside = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return inside.replace(/^(?:\.\/)+/, "");
}
