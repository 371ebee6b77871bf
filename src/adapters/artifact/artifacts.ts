import type { Artifacts, ListArtifacts } from "../../ports/artifacts.ts";
import { artifactStore } from "./artifact-store.ts";
import { githubDownloads } from "./downloads.ts";
import { fetchState } from "./fetch-state.ts";
import { findState } from "./find-state.ts";
import { countTallies, tally, tallyName } from "./tally.ts";
import { githubUploads } from "./uploads.ts";

/** Whose artifacts these are, and which job works with them. */
export interface ArtifactsOptions {
  readonly list: ListArtifacts;
  readonly token: string;
  /** `ACTIONS_RUNTIME_TOKEN`; undefined outside of a job, where nothing can be uploaded. */
  readonly uploadToken: string | undefined;
  readonly repository: {
    readonly id: number | undefined;
    readonly owner: string;
    readonly name: string;
  };
  readonly workflowRunId: number;
  readonly attempt: number;
  /** A folder of the job for what goes up and is gone. */
  readonly temp: string;
}

/** Artifacts of GitHub Actions; GitHub's own client brings them up and down. */
export function githubArtifacts(options: ArtifactsOptions): Artifacts {
  const { list, token, repository, workflowRunId, attempt, temp } = options;
  const uploads = githubUploads(options.uploadToken);
  return {
    findState: (query) => findState({ list, repository, ...query }),
    fetchState: (fetch) =>
      fetchState({ ...fetch, repository, downloads: githubDownloads(repository, token) }),
    store(wanted) {
      const { key, repository: of, policy } = wanted.state();
      return artifactStore({
        ...wanted,
        run: { key, repository: of },
        workflowRunId,
        attempt,
        retentionDays: policy.retention_days,
        uploads,
      });
    },
    countTallies: (of) => countTallies(list, tallyName(of)),
    tally: (of, retentionDays) => tally(of.map(tallyName), { temp, retentionDays, uploads }),
  };
}
