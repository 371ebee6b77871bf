import { getState } from "@actions/core";

// One bundle for both steps; each loads only its own half (docs/decisions/001-one-bundle.md).
if (getState("omk-main") === "") await (await import("./main.ts")).main();
else await (await import("./post.ts")).post();
