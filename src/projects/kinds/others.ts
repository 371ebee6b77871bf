import type { Kind } from "../kind.ts";

/** Ecosystems of which hardly more is known than names of files: Perl, Lua, Haskell, OCaml, Crystal, R, Julia, Nix. */
export const others: Kind = {
  name: "others",
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
