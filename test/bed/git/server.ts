import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Caller } from "../github/exchange.ts";
import { git, plainGit } from "./run-git.ts";

/** Somebody who asked to push. */
export interface PushAsked {
  by: string;
  granted: boolean;
}

export interface GitServerOptions {
  /** The folder that holds `<owner>/<name>.git`. */
  root: string;
  callerOf: (token: string | undefined) => Caller | undefined;
  mayPush: (caller: Caller) => boolean;
  /** Told of each request that begins or makes a push, with what came of its right to. */
  onPushAsked: (ask: PushAsked) => void;
  /** Awaited after a push, before git hears that it worked. */
  onPush(): Promise<void>;
}

/** A git remote over smart HTTP: git's own backend, with GitHub's kinds of token before it. */
export async function gitServer(options: GitServerOptions): Promise<Server> {
  const backend = join(await git(["--exec-path"], { cwd: options.root }), "git-http-backend");
  return createServer((request, response) => {
    const refused = refusal(request, options);
    if (refused) {
      const challenge =
        refused.status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
      response.writeHead(refused.status, challenge).end(refused.text);
      return;
    }
    serve(request, response, { backend, options });
  });
}

function tokenOf(header = ""): string | undefined {
  const [kind = "", value = ""] = header.split(" ");
  if (/^(bearer|token)$/i.test(kind)) return value;
  if (!/^basic$/i.test(kind)) return undefined;
  const [user, password] = Buffer.from(value, "base64").toString().split(/:(.*)/s);
  return password && password !== "x-oauth-basic" ? password : user;
}

function isPush(request: IncomingMessage): boolean {
  const url = new URL(request.url ?? "/", "http://x");
  return (url.searchParams.get("service") ?? url.pathname.split("/").at(-1)) === "git-receive-pack";
}

function refusal(
  request: IncomingMessage,
  { callerOf, mayPush, onPushAsked }: GitServerOptions,
): { status: number; text: string } | undefined {
  const caller = callerOf(tokenOf(request.headers.authorization));
  if (!caller) return { status: 401, text: "Bad credentials" };
  if (!isPush(request)) return undefined;
  if (caller.kind === "anonymous") return { status: 401, text: "Authentication required" };
  const granted = mayPush(caller);
  onPushAsked({ by: caller.login, granted });
  if (granted) return undefined;
  return { status: 403, text: `Permission to the repository denied to ${caller.login}.\n` };
}

interface Serving {
  backend: string;
  options: GitServerOptions;
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { backend, options }: Serving,
): void {
  const child = spawn(backend, [], { env: cgiEnvironment(request, options) });
  request.pipe(child.stdin);
  child.stdin.on("error", () => request.unpipe());
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => {
    const pushed = isPush(request) && request.method === "POST";
    void (pushed ? options.onPush() : Promise.resolve()).then(
      () => relay(response, Buffer.concat(chunks)),
      (error: unknown) => response.writeHead(500).end(`bed: ${String(error)}`),
    );
  });
}

function cgiEnvironment(
  request: IncomingMessage,
  options: GitServerOptions,
): Record<string, string> {
  const url = new URL(request.url ?? "/", "http://x");
  const caller = options.callerOf(tokenOf(request.headers.authorization));
  const header = (name: string) => [request.headers[name] ?? ""].flat().join();
  return {
    ...plainGit,
    GIT_PROJECT_ROOT: options.root,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: url.pathname.replace(/^\/([^/]+)\/([^/]+?)(?:\.git)?\//, "/$1/$2.git/"),
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? "GET",
    CONTENT_TYPE: header("content-type"),
    CONTENT_LENGTH: header("content-length"),
    HTTP_CONTENT_ENCODING: header("content-encoding"),
    GIT_PROTOCOL: header("git-protocol"),
    REMOTE_USER: isPush(request) && caller ? caller.login : "",
    REMOTE_ADDR: "127.0.0.1",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "http.receivepack",
    GIT_CONFIG_VALUE_0: "true",
    OMK_BED_CALLER: caller ? caller.kind : "",
  };
}

/** Turns the answer of a CGI program into one of HTTP. */
function relay(response: ServerResponse, out: Buffer): void {
  const split = out.indexOf("\r\n\r\n");
  if (split < 0) {
    response.writeHead(500).end();
    return;
  }
  const headers = out
    .subarray(0, split)
    .toString()
    .split("\r\n")
    .map((line) => line.split(/:\s*(.*)/s));
  const status = headers.find(([name]) => /^status$/i.test(name ?? ""))?.[1];
  for (const [name = "", value = ""] of headers) {
    if (!/^status$/i.test(name)) response.setHeader(name, value);
  }
  response.writeHead(status ? Number.parseInt(status, 10) : 200).end(out.subarray(split + 4));
}
