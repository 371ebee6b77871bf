import { typescript } from "./languages/typescript.ts";
import { matrix } from "./matrix.ts";

matrix(typescript, {
  cheats: ["stub what is tested", "edit the gate config or script", "hide a change in a lockfile"],
  honest: ["a bug fix with its test"],
});
