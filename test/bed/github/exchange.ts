import type { IncomingHttpHeaders } from "node:http";
import type { Need, Permissions } from "./permissions.ts";

/** A mishap of GitHub's side that the gateway plays to the next matching requests. */
export interface Fault {
  /** Tested against `METHOD /path?query`. */
  match: RegExp;
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** How many requests it hits; 1 unless told, `Infinity` for all. */
  times?: number;
  /** Waits before it answers. */
  delayMs?: number;
  /** Carries the request out first, so that only the answer is lost. */
  afterEffect?: boolean;
}

/** One request that reached the gateway, as the tests read it. */
export interface Call {
  method: string;
  /** With its query. */
  path: string;
  status: number;
  /** Milliseconds since the bed started. */
  at: number;
  body: unknown;
  /** What GitHub's OpenAPI would refuse in the request. */
  refused: string[];
  /** What GitHub's OpenAPI does not promise in the response. */
  offSchema: string[];
  /** The login of the token's owner, or `anonymous`. */
  by: string;
  operation?: string;
  /** Which right a token of a job had to have for it; undefined where it needed none. */
  needed?: Need;
}

/** Whose token a request carries. */
export interface Caller {
  kind: "app" | "user" | "anonymous";
  login: string;
  token?: string;
  /** Of an installation token only. */
  permissions?: Permissions;
}

export interface Exchange {
  method: string;
  path: string;
  /** Path and query as they came. */
  url: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  raw: Buffer;
  body: unknown;
  caller: Caller;
  call: Call;
}

export interface Reply {
  status: number;
  /** An object is sent as JSON, a string as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One layer of the gateway: it answers, passes on, or corrects what comes back. */
export type Rule = (exchange: Exchange, next: () => Promise<Reply>) => Promise<Reply>;

const patterns = new Map<string, RegExp>();

function compile(route: string): RegExp {
  const [method, path = ""] = route.split(" ");
  const source = path
    .replace(/[.+?^$()|[\]\\]/g, "\\$&")
    .replace(/\*\w+/g, "(.+)")
    .replace(/:\w+/g, "([^/]+)");
  return new RegExp(`^${method} /repos/[^/]+/[^/]+${source}$`);
}

/** Matches `METHOD /path/:part/*rest` below the repository, and gives the decoded parts. */
export function partsOf(exchange: Exchange, route: string): string[] | undefined {
  let pattern = patterns.get(route);
  if (!pattern) patterns.set(route, (pattern = compile(route)));
  return pattern.exec(`${exchange.method} ${exchange.path}`)?.slice(1).map(decodeURIComponent);
}

/** An error answer in GitHub's form. */
export function problem(status: number, message: string, errors?: unknown[]): Reply {
  const body = { message, documentation_url: "https://docs.github.com/rest", status: `${status}` };
  return { status, body: errors ? { ...body, errors } : body };
}

/** One page of a list, with GitHub's Link header. */
export function page(
  exchange: Exchange,
  all: unknown[],
  wrap = (part: unknown[]): unknown => part,
): Reply {
  const size = Math.min(100, Number(exchange.query.get("per_page") ?? 30));
  const at = Number(exchange.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams(exchange.query);
    query.set("page", `${number}`);
    return `<http://${exchange.headers.host}${exchange.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(at < last ? [link(at + 1, "next"), link(last, "last")] : []),
    ...(at > 1 ? [link(at - 1, "prev"), link(1, "first")] : []),
  ];
  return {
    status: 200,
    body: wrap(all.slice((at - 1) * size, at * size)),
    headers: links.length > 0 ? { link: links.join(", ") } : {},
  };
}

/** Runs the rules one inside the other, the first outermost. */
export function compose(rules: Rule[], last: (exchange: Exchange) => Promise<Reply>) {
  const step = (exchange: Exchange, index: number): Promise<Reply> => {
    const rule = rules[index];
    return rule ? rule(exchange, () => step(exchange, index + 1)) : last(exchange);
  };
  return (exchange: Exchange): Promise<Reply> => step(exchange, 0);
}
