import { realpathSync } from "node:fs";
import { delimiter, isAbsolute, join, sep } from "node:path";
import type { Caged, Caging } from "../../ports/cage.ts";

/** Folders in which everybody leaves things, sockets of the machine among them. */
const shared = ["/tmp", "/var/tmp", "/run"] as const;

/** Tools that need what lies around their programs, by the folder of a home in which they keep it. No account of theirs lies there. */
const managers: ReadonlySet<string> = new Set(
  ".asdf .fnm .ghcup .goenv .jenv .nodenv .nvm .pyenv .rbenv .rvm .sdkman .swiftly .volta".split(
    " ",
  ),
);

/**
 * What a process sees that works in `writable`. Paths that are not there are left out, since bubblewrap would refuse to
 * start; and so is what would be seen anyway.
 */
export function cageOf({ bwrap, grounds }: Caging, writable: readonly string[]): Caged {
  const { home, temp, checkout, path, keep } = grounds;
  const hidden = real([...shared, home, temp, checkout]).filter((folder) => folder !== "/");
  const isHidden = (file: string) =>
    hidden.some((folder) => file === folder || file.startsWith(folder + sep));
  const readable = real([...keep, ...toolsOn(path, home)]).filter(isHidden);
  return { bwrap, cage: { hidden, readable, writable: real(writable) } };
}

/** The folders of PATH; in a home with the tool around them, as `~/.nvm` is around `~/.nvm/versions/node/v24/bin`. */
function toolsOn(path: string, home: string): readonly string[] {
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => {
      if (!folder.startsWith(home + sep)) return [folder];
      const [first = ""] = folder.slice(home.length + 1).split(sep);
      return managers.has(first) ? [join(home, first)] : [folder];
    });
}

function real(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => realPath(path) ?? []))];
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
