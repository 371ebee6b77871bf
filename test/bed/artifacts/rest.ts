import { type Exchange, page, problem, type Reply, type Rule } from "../github/exchange.ts";
import { routeRule } from "../github/routes.ts";
import type { WorkflowRun } from "../github/workflow-runs.ts";
import type { Artifact, ArtifactTable } from "./artifact-table.ts";
import type { BlobStore } from "./blob-store.ts";

export interface ArtifactRest {
  table: ArtifactTable;
  blobs: BlobStore;
  runs: Map<number, WorkflowRun>;
}

/** The public API of artifacts, by which one run reads what another left. */
export function artifactRestRule({ table, blobs, runs }: ArtifactRest): Rule {
  const found = (id: string | undefined) =>
    table.all.find((one) => one.final && `${one.id}` === id);
  const missing = () => problem(404, "Not Found");

  function list(exchange: Exchange, runId?: string): Reply {
    const name = exchange.query.get("name");
    const artifacts = table.all
      .filter((one) => one.final && (runId === undefined || `${one.runId}` === runId))
      .filter((one) => name === null || one.name === name)
      .sort((a, b) => b.id - a.id)
      .map((one) => shown(exchange, one, runs));
    return page(exchange, artifacts, (part) => ({
      total_count: artifacts.length,
      artifacts: part,
    }));
  }

  return routeRule({
    "GET /actions/artifacts": (exchange) => list(exchange),
    "GET /actions/runs/:id/artifacts": (exchange, [runId]) => list(exchange, runId),
    "GET /actions/artifacts/:id"(exchange, [id]) {
      const artifact = found(id);
      return artifact ? { status: 200, body: shown(exchange, artifact, runs) } : missing();
    },
    "DELETE /actions/artifacts/:id"(_exchange, [id]) {
      const artifact = found(id);
      if (!artifact) return missing();
      table.remove(artifact);
      return { status: 204 };
    },
    async "GET /actions/artifacts/:id/zip"({ caller }, [id]) {
      const artifact = found(id);
      if (!artifact) return missing();
      if (caller.kind === "anonymous") return problem(401, "Requires authentication");
      if (artifact.expires < new Date()) return problem(410, "Artifact has expired");
      return {
        status: 302,
        headers: { location: await blobs.downloadUrl(artifact.blob, artifact.name) },
      };
    },
  });
}

function shown(exchange: Exchange, artifact: Artifact, runs: Map<number, WorkflowRun>): object {
  const base = /^\/repos\/[^/]+\/[^/]+/.exec(exchange.path)?.[0] ?? "";
  const url = `http://${exchange.headers.host}${base}/actions/artifacts/${artifact.id}`;
  const run = runs.get(artifact.runId);
  return {
    id: artifact.id,
    node_id: Buffer.from(`Artifact${artifact.id}`).toString("base64"),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expires < new Date(),
    digest: artifact.digest ?? null,
    created_at: artifact.created.toISOString(),
    expires_at: artifact.expires.toISOString(),
    updated_at: artifact.created.toISOString(),
    workflow_run: run && {
      id: run.id,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: run.head_branch,
      head_sha: run.head_sha,
    },
  };
}
