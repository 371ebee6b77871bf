import type { Kind } from "../kind.ts";
import { cmake } from "./cmake/cmake.ts";
import { common } from "./common.ts";
import { dart } from "./dart.ts";
import { deno } from "./deno/deno.ts";
import { dotnet } from "./dotnet/dotnet.ts";
import { elixir } from "./elixir.ts";
import { go } from "./go/go.ts";
import { jvm } from "./jvm/jvm.ts";
import { make } from "./make.ts";
import { native } from "./native.ts";
import { node } from "./node/node.ts";
import { others } from "./others.ts";
import { php } from "./php/php.ts";
import { python } from "./python/python.ts";
import { ruby } from "./ruby/ruby.ts";
import { rust } from "./rust/rust.ts";
import { swift } from "./swift.ts";

/** Every kind of project; where several are found, their gates run in this order. */
export const kinds: readonly Kind[] = [
  node,
  deno,
  rust,
  go,
  python,
  jvm,
  dotnet,
  ruby,
  php,
  cmake,
  elixir,
  dart,
  swift,
  native,
  others,
];

/** Kinds that mostly wrap another one: asked only where no other has a gate. */
export const wrapping: readonly Kind[] = [make];

/** All that is known of files, commands and rooms: every kind, and what all have in common. */
export const everything: readonly Kind[] = [...kinds, ...wrapping, common];
