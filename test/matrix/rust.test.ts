import { rust } from "./languages/rust.ts";
import { matrix } from "./matrix.ts";

matrix(rust, {
  cheats: ["poison the package cache", "leave the tests early"],
  honest: ["honest: a new dependency"],
});
