import type { Lock, Locked } from "../../packages/lock.ts";

/** go.sum: checksums of modules and of their go.mod files. It does not say who asks for what. */
export function goSum(text: string): Lock {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const packages = lines.map((line): Locked => {
    const [, name, version, of = "", sum] =
      /^(\S{1,400}) (\S{1,200}?)(\/go\.mod)? (h1:\S{1,200})\s*$/.exec(line) ?? [];
    if (name === undefined || version === undefined || sum === undefined) {
      throw new SyntaxError("not a line of go.sum");
    }
    return { name, version, sources: [], checksums: [[of, sum]], requires: [] };
  });
  return { packages, graph: false };
}
