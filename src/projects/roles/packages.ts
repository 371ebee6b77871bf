/** Package managers whose manifests and lockfiles belong together. */
export type Packager =
  | "node"
  | "deno"
  | "python"
  | "cargo"
  | "go"
  | "php"
  | "ruby"
  | "jvm"
  | "dotnet"
  | "elixir"
  | "dart"
  | "swift"
  | "native"
  | "more";

/** A file that names packages. A `whole manifest` is a program or a list that cannot be taken apart. */
export interface PackageFile {
  readonly packager: Packager;
  readonly kind: "manifest" | "whole manifest" | "lockfile";
}

type Names = Partial<Record<Packager, RegExp>>;

/** Manifests that are data: what they say of packages can be told from what they say of tools. */
const manifests: Names = {
  node: /^(?:package\.json|pnpm-workspace\.yaml)$/,
  deno: /^deno\.jsonc?$/,
  python: /^(?:pyproject\.toml|pipfile|.*requirements.*\.(?:txt|in)|constraints.*\.txt)$/,
  cargo: /^cargo\.toml$/,
  go: /^go\.mod$/,
  php: /^composer\.json$/,
};

const wholeManifests: Names = {
  node: /^(?:bower\.json|jsr\.json)$/,
  python: /^(?:setup\.py|environment\.ya?ml|conda\.ya?ml)$/,
  ruby: /^(?:gemfile|gems\.rb|.*\.gemspec)$/,
  jvm: /^(?:pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|.*\.versions\.toml|build\.sbt|build\.sc|build\.mill|project\.clj|deps\.edn|ivy\.xml)$/,
  dotnet:
    /^(?:.*\.(?:cs|fs|vb|vcx)proj|.*\.slnx?|directory\.packages\.props|packages\.config|paket\.(?:dependencies|references))$/,
  elixir: /^(?:mix\.exs|rebar\.config|gleam\.toml)$/,
  dart: /^pubspec\.yaml$/,
  swift: /^(?:package(?:@swift.*)?\.swift|podfile|cartfile|.*\.podspec)$/,
  native:
    /^(?:cmakelists\.txt|meson\.build|meson_options\.txt|conanfile\.(?:txt|py)|vcpkg\.json|module\.bazel|build\.zig(?:\.zon)?|dub\.(?:json|sdl))$/,
  more: /^(?:shard\.yml|.*\.cabal|package\.yaml|stack\.yaml|dune-project|dune|.*\.opam|elm\.json|project\.toml|.*\.rockspec|.*\.nimble)$/,
};

const lockfiles: Names = {
  node: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
  deno: /^deno\.lock$/,
  python: /^(?:uv\.lock|poetry\.lock|pdm\.lock|pipfile\.lock|pylock.*\.toml|conda-lock\.yml)$/,
  cargo: /^cargo\.lock$/,
  go: /^(?:go\.sum|go\.work\.sum)$/,
  php: /^composer\.lock$/,
  ruby: /^(?:gemfile\.lock|gems\.locked)$/,
  jvm: /^(?:.*\.lockfile|verification-metadata\.xml)$/,
  dotnet: /^(?:packages\.lock\.json|paket\.lock)$/,
  elixir: /^(?:mix\.lock|rebar\.lock|manifest\.toml)$/,
  dart: /^pubspec\.lock$/,
  swift: /^(?:package\.resolved|podfile\.lock|cartfile\.resolved)$/,
  native: /^(?:conan\.lock|module\.bazel\.lock|dub\.selections\.json)$/,
  more: /^(?:shard\.lock|cabal\.project\.freeze|stack\.yaml\.lock|flake\.lock|mise\.lock|devbox\.lock)$/,
};

/** What a path is to a package manager; undefined where it is nothing to any. */
export function packageFile(path: string): PackageFile | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return (
    named(lockfiles, name, "lockfile") ??
    named(manifests, name, "manifest") ??
    // `requirements/dev.txt` is one by its folder.
    (/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path)
      ? { packager: "python", kind: "manifest" }
      : named(wholeManifests, name, "whole manifest"))
  );
}

function named(names: Names, name: string, kind: PackageFile["kind"]): PackageFile | undefined {
  for (const packager of packagers) {
    if (names[packager]?.test(name) === true) return { packager, kind };
  }
  return undefined;
}

const packagers: readonly Packager[] = [
  "node",
  "deno",
  "python",
  "cargo",
  "go",
  "php",
  "ruby",
  "jvm",
  "dotnet",
  "elixir",
  "dart",
  "swift",
  "native",
  "more",
];
