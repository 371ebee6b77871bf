import { createHash } from "node:crypto";
import type { Fault, Reply, Rule } from "../github/exchange.ts";
import type { Artifact, ArtifactTable } from "./artifact-table.ts";
import type { BlobStore } from "./blob-store.ts";
import { type ArtifactRequest, artifactMessages, type Messages } from "./messages.ts";
import { type RuntimeScope, scopeOf } from "./runtime-token.ts";

const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
const DAY = 86_400_000;

interface Service {
  table: ArtifactTable;
  blobs: BlobStore;
  messages: Messages;
}

type Method = (service: Service, request: ArtifactRequest, scope: RuntimeScope) => Promise<object>;

class TwirpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What the artifact service says when the account's storage is full. */
export function quotaFault(times = 1): Fault {
  // The client turns these two words into its UsageError.
  const msg = "insufficient usage to create artifact";
  return { match: /CreateArtifact$/, status: 403, body: { code: "permission_denied", msg }, times };
}

/** The artifact service of the Actions backend, for GitHub's real client. */
export function artifactServiceRule(table: ArtifactTable, blobs: BlobStore): Rule {
  let loaded: Promise<Messages> | undefined;
  return async (exchange, next) => {
    if (!exchange.path.startsWith("/twirp/")) return next();
    loaded ??= artifactMessages();
    const service = { table, blobs, messages: await loaded };
    const name = exchange.path.slice(SERVICE.length);
    try {
      return { status: 200, body: await call(service, name, exchange) };
    } catch (error) {
      return twirpProblem(error);
    }
  };
}

async function call(
  service: Service,
  name: string,
  { body, headers }: { body: unknown; headers: { authorization?: string | undefined } },
): Promise<unknown> {
  const method = methods[name];
  if (!method) throw new TwirpError(404, "bad_route", `no handler for ${name}`);
  const scope = scopeOf(headers.authorization);
  if (!scope) throw new TwirpError(401, "unauthenticated", "bad token");
  const request = service.messages.read(name, body);
  const ownJob = name !== "CreateArtifact" || request.workflowJobRunBackendId === scope.job;
  if (request.workflowRunBackendId !== scope.run || !ownJob) {
    throw new TwirpError(403, "permission_denied", "the ids do not match the token's scope");
  }
  return service.messages.write(name, await method(service, request, scope));
}

function twirpProblem(error: unknown): Reply {
  if (error instanceof TwirpError) {
    return { status: error.status, body: { code: error.code, msg: error.message } };
  }
  return { status: 400, body: { code: "malformed", msg: String(error) } };
}

function finished({ table }: Service, request: ArtifactRequest, scope: RuntimeScope): Artifact {
  const found = table.all.find(
    ({ runId, name, final }) => final && runId === scope.runId && name === request.name,
  );
  if (!found) throw new TwirpError(404, "not_found", "artifact not found");
  return found;
}

const methods: Record<string, Method> = {
  async CreateArtifact({ table, blobs, messages }, { name, expiresAt }, { runId, run, job }) {
    if (table.all.some((artifact) => artifact.runId === runId && artifact.name === name)) {
      const message = "an artifact with this name already exists on the workflow run";
      throw new TwirpError(409, "already_exists", message);
    }
    const blob = `${run}/${job}/${createHash("sha256").update(name).digest("hex")}.zip`;
    const expires = expiresAt ? messages.toDate(expiresAt) : new Date(Date.now() + 90 * DAY);
    table.add({ name, runId, job, blob, expires });
    return { ok: true, signedUploadUrl: await blobs.uploadUrl(blob) };
  },

  async FinalizeArtifact({ table, blobs }, { name, size, hash }, { runId }) {
    const artifact = table.all.find(
      (one) => !one.final && one.runId === runId && one.name === name,
    );
    if (!artifact) throw new TwirpError(404, "not_found", "artifact not found");
    const stored = await blobs.size(artifact.blob);
    if (`${stored}` !== size)
      throw new TwirpError(400, "invalid_argument", `size ${size}, but ${stored} stored`);
    Object.assign(artifact, { size: stored, final: true, ...(hash ? { digest: hash.value } : {}) });
    return { ok: true, artifactId: `${artifact.id}` };
  },

  async ListArtifacts({ table, messages }, { nameFilter, idFilter }, { runId, run }) {
    const list = table.all
      .filter((artifact) => artifact.final && artifact.runId === runId)
      .filter((artifact) => !nameFilter || nameFilter.value === artifact.name)
      .filter((artifact) => !idFilter || idFilter.value === `${artifact.id}`);
    const artifacts = list.map((artifact) => ({
      workflowRunBackendId: run,
      workflowJobRunBackendId: artifact.job,
      databaseId: `${artifact.id}`,
      name: artifact.name,
      size: `${artifact.size}`,
      createdAt: messages.fromDate(artifact.created),
      ...(artifact.digest ? { digest: { value: artifact.digest } } : {}),
    }));
    return { artifacts };
  },

  async GetSignedArtifactURL(service, request, scope) {
    const { name, blob } = finished(service, request, scope);
    return { name, signedUrl: await service.blobs.downloadUrl(blob, name) };
  },

  async DeleteArtifact(service, request, scope) {
    const artifact = finished(service, request, scope);
    service.table.remove(artifact);
    return { ok: true, artifactId: `${artifact.id}` };
  },
};
