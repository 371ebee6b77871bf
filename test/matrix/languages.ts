import type { Language } from "./language.ts";
import { go } from "./languages/go.ts";
import { java } from "./languages/java.ts";
import { javascript } from "./languages/javascript.ts";
import { python } from "./languages/python.ts";
import { rust } from "./languages/rust.ts";
import { shell } from "./languages/shell.ts";
import { typescript } from "./languages/typescript.ts";

/** Every repository of the matrix. */
export const languages: readonly Language[] = [
  javascript,
  typescript,
  python,
  go,
  rust,
  java,
  shell,
];
