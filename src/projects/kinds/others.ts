import type { Kind } from "../kind.ts";

const unread = "Its lockfile is not read either.";
const noSums = "It has no checksums.";

/** Crystal, Haskell, OCaml, Elm, Julia, Lua, Nim and Nix: known by their files alone. */
export const others: Kind = {
  name: "others",
  packages: [
    {
      role: "whole manifest",
      files: ["shard.yml", "*.cabal", "package.yaml", "stack.yaml"],
      asks: { why: unread },
    },
    {
      role: "whole manifest",
      files: ["dune-project", "dune", "*.opam", "elm.json", "project.toml"],
      asks: { why: "No lockfile that belongs to it is read." },
    },
    {
      role: "whole manifest",
      files: ["*.rockspec", "*.nimble"],
      asks: { why: "It is a program." },
    },
    {
      role: "lockfile",
      files: ["shard.lock"],
      read: { why: noSums },
      remake: "shards install",
    },
    {
      role: "lockfile",
      files: ["cabal.project.freeze"],
      read: { why: noSums },
      remake: "cabal freeze",
    },
    {
      role: "lockfile",
      files: ["stack.yaml.lock"],
      read: { why: "It fixes a whole snapshot by its address." },
      remake: "stack build --dry-run",
    },
    {
      role: "lockfile",
      files: ["flake.lock"],
      read: { why: "What it is made from is a program." },
      remake: "nix flake lock",
    },
    {
      role: "lockfile",
      files: ["mise.lock"],
      read: { why: "It fixes programs, which every platform has its own of." },
      remake: "mise lock",
    },
    {
      role: "lockfile",
      files: ["devbox.lock"],
      read: { why: "It fixes programs, which every platform has its own of." },
      remake: "devbox install",
    },
  ],
  tests: {
    code: "pl|pm|lua|nim|cr|jl|r|ml|hs|sol|el|vim|tcl",
    specs: "lua|cr",
    camel: "hs",
    names: [/[a-z0-9](?:Spec|Specs)\.hs$/],
    data: String.raw`t|t\.sol|tftest\.hcl`,
    folders: /^testthat$/i,
    // Of Perl.
    paths: /^x?t\/.*\.(?:t|p[lm]|sh)$/,
  },
  calls: { interpreters: "perl|lua|Rscript", code: "pl|lua" },
  config: { names: [/^(?:flake|shell|default|devenv)\.nix$|^devbox\.json$/i] },
};
