import type { Reply } from "./exchange.ts";

interface UpstreamRequest {
  method: string;
  path: string;
  token?: string | undefined;
  body?: unknown;
  accept?: string | undefined;
}

/** The emulator behind the gateway, spoken to in GitHub's API. */
export interface Upstream {
  send: (request: UpstreamRequest) => Promise<Required<Reply>>;
  /** Reads as the owner; undefined where GitHub would say 404. */
  get<T>(path: string): Promise<T | undefined>;
  /** A commit's name in git against its name in the emulator, where they differ. */
  aliases: Map<string, string>;
}

const passed = ["link", "location"];

/** Speaks to the emulator as `owner` unless a request brings its own token. */
export function upstreamOf(
  url: string,
  owner: string,
  rewrite: (text: string) => string,
): Upstream {
  const aliases = new Map<string, string>();
  const swap = (text: string, back: boolean) => {
    let out = text;
    for (const [git, emulated] of aliases) {
      out = back ? out.replaceAll(emulated, git) : out.replaceAll(git, emulated);
    }
    return out;
  };

  async function send({
    method,
    path,
    token,
    body,
    accept,
  }: UpstreamRequest): Promise<Required<Reply>> {
    const answer = await fetch(url + swap(path, false), {
      method,
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        accept: accept ?? "application/vnd.github+json",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: swap(JSON.stringify(body), false) }),
    });
    const text = rewrite(swap(await answer.text(), true));
    const headers: Record<string, string> = {};
    for (const name of passed) {
      const value = answer.headers.get(name);
      if (value) headers[name] = rewrite(swap(value, true));
    }
    return { status: answer.status, body: parse(text), headers };
  }

  return {
    aliases,
    send,
    async get<T>(path: string) {
      const reply = await send({ method: "GET", path, token: owner });
      return reply.status === 200 ? (reply.body as T) : undefined;
    },
  };
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
