import { githubArtifacts } from "../../src/adapters/artifact/artifacts.ts";
import { githubForge } from "../../src/adapters/github/forge.ts";
import { githubAt } from "../../src/adapters/github/github.ts";
import { listArtifacts } from "../../src/adapters/github/list-artifacts.ts";
import type { Place } from "../../src/adapters/github/place.ts";
import type { Connection } from "../../src/step/outside.ts";

/** What a step reaches at GitHub by one client. */
export function connectionOf(place: Place): Connection {
  const repository = { id: undefined, ...place.repository };
  return {
    github: githubAt(place),
    forge: githubForge({ ...place, serverUrl: "https://github.com" }),
    artifacts: githubArtifacts({
      list: (asked) => listArtifacts(place, asked),
      token: "t",
      uploadToken: undefined,
      repository,
      workflowRunId: 1,
      attempt: 1,
      temp: "/nowhere",
    }),
  };
}
