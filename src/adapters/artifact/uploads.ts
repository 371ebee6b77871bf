import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { filesIn } from "./staging.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** What uploading came to. `taken`: the workflow run has an artifact of that name. */
export type Uploaded =
  | { readonly kind: "done" }
  | { readonly kind: "taken" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** A folder that is to go up as one artifact. */
export interface Upload {
  readonly name: string;
  readonly folder: string;
  /** Days; undefined leaves it to the repository's setting. */
  readonly retentionDays: number | undefined;
}

/** Where state artifacts go up. Never throws. */
export interface Uploads {
  upload(upload: Upload): Promise<Uploaded>;
}

/** Milliseconds after which an upload counts as failed: a store that hangs must not hold the run. */
const patienceMs = 4 * 60_000;

/** GitHub's artifact service. It works in a JavaScript action only, where the runner gives the token for it (`ACTIONS_RUNTIME_TOKEN`). */
export function githubUploads(token: string | undefined): Uploads {
  return {
    async upload(upload) {
      try {
        return await Promise.race([send(upload, token), tooLong()]);
      } catch (error) {
        return isTaken(error) ? { kind: "taken" } : { kind: "failed", trouble: troubleOf(error) };
      }
    },
  };
}

async function send(
  { name, folder, retentionDays }: Upload,
  token: string | undefined,
): Promise<Uploaded> {
  // Four megabytes of code that most of a run does not need.
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const files = (await filesIn(folder)).map((path) => join(folder, path));
  const options = retentionDays === undefined ? {} : { retentionDays };
  const client = new DefaultArtifactClient();
  await withToken(token, () => client.uploadArtifact(name, files, folder, options));
  return { kind: "done" };
}

/**
 * The client takes its token from the environment before it first waits for anything: it stands there that long, while
 * nothing else of this process can run. Source: @actions/artifact 6.2.1, `uploadArtifact`.
 */
function withToken<T>(token: string | undefined, begin: () => T): T {
  if (token !== undefined) process.env["ACTIONS_RUNTIME_TOKEN"] = token;
  try {
    return begin();
  } finally {
    delete process.env["ACTIONS_RUNTIME_TOKEN"];
  }
}

function tooLong(): Promise<Uploaded> {
  const trouble = troubleOf(
    new Error(`the upload took longer than ${patienceMs / 60_000} minutes`),
  );
  return delay(patienceMs, { kind: "failed", trouble }, { ref: false });
}

/** The client gives the status in its text only. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes("(409)");
}
