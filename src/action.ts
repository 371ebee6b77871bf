import { getState, setFailed } from "@actions/core";

// One bundle for both steps; each loads only its own half (docs/decisions/001-one-bundle.md).
try {
  if (getState("omk-main") === "") await (await import("./main.ts")).main();
  else await (await import("./post.ts")).post();
} catch (error) {
  // What fails before the step can say how: an event file that is no JSON, a bundle that is not whole.
  setFailed(`omk could not start: ${error instanceof Error ? error.message : String(error)}`);
}
