import { python } from "./languages/python.ts";
import { matrix } from "./matrix.ts";

matrix(python, {
  cheats: ["skip it", "edit the gate config or script", "leave the tests early"],
  honest: ["an expectation that changes"],
});
