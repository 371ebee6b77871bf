import { javascript } from "./languages/javascript.ts";
import { matrix } from "./matrix.ts";

matrix(javascript, { cheats: "all", honest: "all" });
