import { python } from "./languages/python.ts";
import { matrix } from "./matrix.ts";

matrix(python, {
  cheats: ["leave the tests early"],
  honest: ["honest: a bug fix with its test"],
});
