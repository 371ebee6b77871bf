import { java } from "./languages/java.ts";
import { matrix } from "./matrix.ts";

matrix(java, {
  cheats: ["edit the gate config or script"],
  honest: ["honest: a bug fix with its test"],
});
