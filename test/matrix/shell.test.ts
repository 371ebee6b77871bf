import { shell } from "./languages/shell.ts";
import { matrix } from "./matrix.ts";

matrix(shell, { cheats: "all", honest: "all" });
