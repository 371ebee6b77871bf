import { javascript } from "./languages/javascript.ts";
import { matrix } from "./matrix.ts";

matrix(javascript, {
  cheats: "eight",
  honest: [
    "honest: a bug fix with its test",
    "honest: a bug fix where base is red elsewhere",
    "honest: an expectation that changes",
  ],
});
