import { usualPort } from "./listen.ts";

// GitHub's client of artifacts keeps the address of the API that stood here when its process loaded it, and which test loads it
// first is chance: it is that of this process's beds for all of them.
process.env["GITHUB_API_URL"] ??= `http://127.0.0.1:${await usualPort()}`;
