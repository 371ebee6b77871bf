import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A request of the artifact service, as GitHub's generated code reads it. */
export interface ArtifactRequest {
  workflowRunBackendId: string;
  workflowJobRunBackendId: string;
  name: string;
  size: string;
  expiresAt?: object;
  hash?: { value: string };
  nameFilter?: { value: string };
  idFilter?: { value: string };
}

interface MessageType {
  fromJson: (value: unknown, options: { ignoreUnknownFields: boolean }) => ArtifactRequest;
  create(value: object): object;
  toJson(
    value: object,
    options: { useProtoFieldName: boolean; emitDefaultValues: boolean },
  ): unknown;
}

export interface Messages {
  read: (method: string, body: unknown) => ArtifactRequest;
  write(method: string, value: object): unknown;
  toDate(timestamp: object): Date;
  fromDate(date: Date): object;
}

/** GitHub's own message classes of the artifact service, which its client ships but does not export. */
export async function artifactMessages(): Promise<Messages> {
  const manifest = findPackageJSON("@actions/artifact", import.meta.url);
  if (!manifest) throw new Error("@actions/artifact is not installed");
  const generated = pathToFileURL(join(dirname(manifest), "lib/generated/index.js")).href;
  const classes = (await import(/* @vite-ignore */ generated)) as Record<string, MessageType> & {
    Timestamp: { toDate(value: object): Date; fromDate(value: Date): object };
  };
  const named = (name: string) => {
    const found = classes[name];
    if (!found) throw new Error(`${name} is no message of the artifact service`);
    return found;
  };
  return {
    read: (method, body) =>
      named(`${method}Request`).fromJson(body, { ignoreUnknownFields: false }),
    write: (method, value) => {
      const type = named(`${method}Response`);
      return type.toJson(type.create(value), { useProtoFieldName: true, emitDefaultValues: false });
    },
    toDate: (timestamp) => classes.Timestamp.toDate(timestamp),
    fromDate: (date) => classes.Timestamp.fromDate(date),
  };
}
