import { typescript } from "./languages/typescript.ts";
import { matrix } from "./matrix.ts";

matrix(typescript, {
  cheats: ["stub what is tested", "hide a change in a lockfile"],
  honest: ["honest: a bug fix with its test"],
});
