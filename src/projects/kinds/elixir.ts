import type { Kind } from "../kind.ts";

const program = "It is a program, or a term of one.";

/** Mix, and its neighbours on the Erlang machine. Gates are the project's to name. */
export const elixir: Kind = {
  name: "elixir",
  packages: [
    { role: "whole manifest", files: ["mix.exs", "rebar.config"], asks: { why: program } },
    {
      role: "whole manifest",
      files: ["gleam.toml"],
      asks: { why: "Gleam's lockfile is not read either." },
    },
    {
      role: "lockfile",
      files: ["mix.lock"],
      read: { why: "It is a term of Elixir." },
      remake: "mix deps.get",
    },
    {
      role: "lockfile",
      files: ["rebar.lock"],
      read: { why: "It is a term of Erlang." },
      remake: "rebar3 lock",
    },
    {
      role: "lockfile",
      files: ["manifest.toml"],
      read: { why: "Julia's has the same name." },
      remake: "gleam deps download",
    },
  ],
  tests: { code: "exs?|erl|gleam", specs: "exs?", names: [/_SUITE\.erl$/] },
  texts: [
    {
      files: /\.exs?$/i,
      whole: [/^[ \t]*use ExUnit\.Case\b/m],
      inline: /^[ \t]*iex(?:\(\d+\))?>/m,
    },
  ],
};
