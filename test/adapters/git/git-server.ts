import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { userEnv } from "./scene.ts";

/** What a token may do at the server; a token that is not named may nothing. */
export type Rights = Record<string, "read" | "write">;

/** Smart HTTP for the repositories of a folder: the real `git http-backend` behind a token table. */
export interface GitServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: {
    method: string;
    path: string;
    authorization: string | undefined;
    bytes: number;
  }[];
  /** Answers the next requests with this status instead. */
  readonly faults: number[];
}

export async function serveGit(folder: string, rights: Rights): Promise<GitServer> {
  const backend = join(
    execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(),
    "git-http-backend",
  );
  const seen: GitServer["seen"] = [];
  const faults: number[] = [];
  const server = createServer((request, response) => {
    const record = {
      method: request.method ?? "",
      path: request.url ?? "",
      authorization: request.headers.authorization,
      bytes: 0,
    };
    seen.push(record);
    request.on("data", (chunk: Buffer) => {
      record.bytes += chunk.length;
    });
    const fault = faults.shift();
    if (fault !== undefined) return void response.writeHead(fault).end("broken");
    const right = rightOf(rights, request.headers.authorization);
    if (right === undefined)
      return void response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    const writes = (request.url ?? "").includes("git-receive-pack");
    if (writes && right !== "write") return void response.writeHead(403).end("denied");
    answer({ backend, folder, request, response });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    faults,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function rightOf(rights: Rights, header = ""): "read" | "write" | undefined {
  const [, token = ""] = Buffer.from(header.replace(/^basic /i, ""), "base64")
    .toString()
    .split(":");
  return rights[token];
}

interface Cgi {
  backend: string;
  folder: string;
  request: IncomingMessage;
  response: ServerResponse;
}

function answer({ backend, folder, request, response }: Cgi): void {
  const url = new URL(request.url ?? "/", "http://x");
  const child = spawn(backend, {
    env: {
      ...userEnv,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: "1",
      REMOTE_USER: "someone",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => undefined);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf("\r\n\r\n");
    const headers = Object.fromEntries(
      all
        .subarray(0, end)
        .toString()
        .split("\r\n")
        .map((line): [string, string] => [
          line.slice(0, line.indexOf(":")),
          line.slice(line.indexOf(":") + 2),
        ]),
    );
    response
      .writeHead(Number(headers["Status"]?.slice(0, 3) ?? 200), headers)
      .end(all.subarray(end + 4));
  });
}
