import type { Kind } from "../kind.ts";

/** Elixir, Erlang and Gleam: what is known of their files. */
export const elixir: Kind = {
  name: "elixir",
  tests: { code: "exs?|erl|gleam", specs: "exs?", names: [/_SUITE\.erl$/] },
  texts: [
    {
      files: /\.exs?$/i,
      whole: [/^[ \t]*use ExUnit\.Case\b/m],
      inline: /^[ \t]*iex(?:\(\d+\))?>/m,
    },
  ],
};
