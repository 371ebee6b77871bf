import { go } from "./languages/go.ts";
import { matrix } from "./matrix.ts";

matrix(go, { cheats: ["leave the tests early"], honest: [] });
