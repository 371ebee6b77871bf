import { getState, setFailed } from "@actions/core";
import { guardOwnCode } from "./own-code.ts";

// One bundle for both steps; each loads only its own root (docs/decisions/001-one-bundle.md).
try {
  const ownCode = guardOwnCode();
  const root =
    getState("omk-main") === ""
      ? (await import("./main.ts")).main
      : (await import("./post.ts")).post;
  await root((await import("./outside.ts")).outside(ownCode));
} catch (error) {
  // What fails before the step can say how: a bundle that is not whole.
  setFailed(`omk could not start: ${error instanceof Error ? error.message : String(error)}`);
}
// What a stopped run leaves open (a kept-alive socket, a timer) must not hold the job.
process.exit();
