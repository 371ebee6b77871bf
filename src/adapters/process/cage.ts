import type { Cage } from "../../ports/cage.ts";

/** Namespaces of its own, no right of root, nothing that outlives its first process. Source: man 1 bwrap. */
const apart = [
  "--unshare-user",
  "--unshare-pid",
  "--unshare-ipc",
  "--unshare-uts",
  "--unshare-cgroup-try",
  "--die-with-parent",
  "--new-session",
  "--cap-drop",
  "ALL",
] as const;

const machine = ["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"] as const;

/** The arguments of bubblewrap before the command. Whose path is shorter is laid first, so that nothing hides what lies in it. */
export function cageArgs(cage: Cage, cwd: string): readonly string[] {
  const mounts = [
    ...cage.hidden.map((path) => ({ path, rank: 0, args: ["--tmpfs", path] })),
    ...cage.readable.map((path) => ({ path, rank: 1, args: ["--ro-bind", path, path] })),
    ...cage.writable.map((path) => ({ path, rank: 2, args: ["--bind", path, path] })),
  ].toSorted((a, b) => depth(a.path) - depth(b.path) || a.rank - b.rank);
  return [...apart, ...machine, ...mounts.flatMap(({ args }) => args), "--chdir", cwd, "--"];
}

function depth(path: string): number {
  return path.split("/").length;
}
