import { java } from "./languages/java.ts";
import { matrix } from "./matrix.ts";

matrix(java, {
  cheats: [],
  honest: ["honest: a bug fix with its test"],
});
