import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { AutopilotError } from "../../domain/errors.ts";
import type { StateArtifact } from "../../ports/artifacts.ts";

/** Where state artifacts come from. */
export interface Downloads {
  /** Brings the zip file into an empty folder; its path. */
  download(artifact: StateArtifact, folder: string): Promise<string>;
}

/** GitHub's artifacts of any workflow run of a repository; the token needs `actions: read`. */
export function githubDownloads(
  repository: { readonly owner: string; readonly name: string },
  token: string,
): Downloads {
  return {
    async download(artifact, folder) {
      const { DefaultArtifactClient } = await import("@actions/artifact");
      const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(artifact.id, {
        path: folder,
        // The client's own extraction writes where the names in the zip file say, also outside of the folder.
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
        findBy: {
          token,
          workflowRunId: artifact.workflowRunId,
          repositoryOwner: repository.owner,
          repositoryName: repository.name,
        },
      });
      const [file] = await readdir(folder);
      if (digestMismatch === true || file === undefined) throw damaged(artifact.name);
      return join(folder, file);
    },
  };
}

function damaged(name: string): AutopilotError {
  return new AutopilotError({
    verdict: "failed_infra",
    code: "state_broken",
    text: `${name} did not arrive as it was uploaded.`,
    mend: "Run the workflow again.",
  });
}
