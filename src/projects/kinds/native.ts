import type { Kind } from "../kind.ts";

const program = "It is a program, or as free as one.";

/** Builds and package managers of C, C++, Zig and D beside CMake. Gates are the project's to name. */
export const native: Kind = {
  name: "native",
  packages: [
    {
      role: "whole manifest",
      files: ["meson.build", "meson_options.txt", "build.zig", "build.zig.zon", "module.bazel"],
      asks: { why: program },
    },
    {
      role: "whole manifest",
      files: ["conanfile.txt", "conanfile.py", "vcpkg.json", "dub.json", "dub.sdl"],
      asks: { why: "No lockfile that belongs to it is read." },
    },
    {
      role: "lockfile",
      files: ["conan.lock"],
      read: { why: "It fixes revisions of recipes, which are no checksums of packages." },
      remake: "conan lock create .",
    },
    {
      role: "lockfile",
      files: ["module.bazel.lock"],
      read: { why: "It holds what extensions computed, which are programs." },
      remake: "bazel mod deps",
    },
    {
      role: "lockfile",
      files: ["dub.selections.json"],
      read: { why: "It has no checksums." },
      remake: "dub upgrade",
    },
  ],
  rooms: {
    stores: [".cache/vcpkg/downloads"],
    config: [".conan2/credentials.json", ".conan2/global.conf", ".conan2/remotes.json"],
    configFolders: [".conan2/profiles"],
    toolchain: ["VCPKG_INSTALLATION_ROOT", "VCPKG_ROOT"],
    places: { VCPKG_DOWNLOADS: ".cache/vcpkg/downloads" },
    // Both keep what they built there.
    leading: ["conan_home", "vcpkg_default_binary_cache"],
    above: ["vcpkg-configuration.json", "vcpkg.json"],
  },
  tests: {
    code: "cc|cpp|cxx|c|h|hh|hpp|hxx|zig|d",
    camel: "cpp|cc|cxx|h|hpp",
    loose: /^Test[A-Z]\w*\.(?:cpp|cc)$/,
  },
  config: { names: [/\.bazelrc$|^(?:sconstruct|sconscript)$/i] },
  texts: [
    {
      files: /\.(?:c|cc|cpp|cxx|h|hpp|mm?)$/i,
      whole: [
        /^[ \t]*(?:TEST(?:_[FP])?|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|START_TEST|Test)[ \t]*\(/m,
      ],
      inline: /^[ \t]*DOCTEST_TEST_CASE\(/m,
    },
    { files: /\.zig$/i, inline: /^[ \t]*test[ \t]+(?:["{]|\w+[ \t]*\{)/m },
    { files: /\.d$/i, inline: /^[^/\n]*\bunittest\b[ \t]*\{?[ \t\r]*$/m },
  ],
};
