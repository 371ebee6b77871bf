import type { Kind } from "../kind.ts";
import { deno } from "./deno.ts";
import { dotnet } from "./dotnet.ts";
import { go } from "./go.ts";
import { jvm } from "./jvm.ts";
import { make } from "./make.ts";
import { node } from "./node/node.ts";
import { php } from "./php.ts";
import { python } from "./python/python.ts";
import { ruby } from "./ruby.ts";
import { rust } from "./rust.ts";

/** Every kind of project; where several are found, their gates run in this order. */
export const kinds: readonly Kind[] = [node, deno, rust, go, python, jvm, dotnet, ruby, php];

/** Kinds that mostly wrap another one: asked only where no other has a gate. */
export const wrapping: readonly Kind[] = [make];
