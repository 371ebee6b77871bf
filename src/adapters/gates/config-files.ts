import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What toolchains read from a home to reach their registries, and who commits; below the home, small, and nothing else. */
const names = [
  ".bundle/config",
  ".bunfig.toml",
  ".cargo/config",
  ".cargo/config.toml",
  ".cargo/credentials",
  ".cargo/credentials.toml",
  ".composer/auth.json",
  ".composer/config.json",
  ".condarc",
  ".config/composer/auth.json",
  ".config/composer/config.json",
  ".config/git/config",
  ".config/go/env",
  ".config/mise/config.toml",
  ".config/pdm/config.toml",
  ".config/pip/pip.conf",
  ".config/pnpm/rc",
  ".config/pypoetry/auth.toml",
  ".config/pypoetry/config.toml",
  ".config/uv/uv.toml",
  ".gemrc",
  ".gitconfig",
  ".gradle/gradle.properties",
  ".gradle/init.gradle",
  ".gradle/init.gradle.kts",
  ".m2/settings-security.xml",
  ".m2/settings.xml",
  ".m2/toolchains.xml",
  ".mavenrc",
  ".npmrc",
  ".nuget/NuGet/NuGet.Config",
  ".pip/pip.conf",
  ".sbt/repositories",
  ".tool-versions",
  ".yarnrc",
  ".yarnrc.yml",
] as const;

/** Folders of which every file counts. */
const folders = [".gradle/init.d"] as const;

/** Bytes; configuration is never longer. */
const longest = 1024 * 1024;

/** The configuration files of a home by their paths below it. `moved` says where a folder of it lies instead. */
export function configFilesIn(
  home: string,
  moved: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, Buffer> {
  const listed = folders.flatMap((folder) =>
    entriesOf(join(home, folder)).map(({ name }) => `${folder}/${name}`),
  );
  return new Map(
    [...names, ...listed].flatMap((name) => {
      const bytes = smallFile(placeOf(home, name, moved));
      return bytes === undefined ? [] : [[name, bytes] as const];
    }),
  );
}

/** The bytes of a file; undefined where there is none that could be configuration. */
export function smallFile(path: string): Buffer | undefined {
  try {
    const { size } = statSync(path);
    return size > longest ? undefined : readFileSync(path);
  } catch (error) {
    // Missing, a folder, or not ours to read: gates could not have read it either.
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

function placeOf(
  home: string,
  name: string,
  moved: Readonly<Record<string, string | undefined>>,
): string {
  const [first = "", ...rest] = name.split("/");
  const folder = Object.hasOwn(moved, first) ? moved[first] : undefined;
  return folder === undefined ? join(home, name) : join(folder, ...rest);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
