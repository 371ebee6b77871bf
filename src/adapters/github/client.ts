import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { isLoopback } from "../../domain/loopback.ts";

const PoliteOctokit = Octokit.plugin(retry, throttling);

/** GitHub's REST API, paced and patient. */
export type Client = InstanceType<typeof PoliteOctokit>;

/** A wait that GitHub asked for. */
export interface Wait {
  readonly method: string;
  readonly url: string;
  readonly seconds: number;
  readonly reason: "rate limit" | "secondary rate limit";
}

/** `polite`: writes are a second apart, and what notifies people three, as GitHub asks. `none`: for a server without rate limits. */
export type Pace = "polite" | "none";

interface ClientOptions {
  readonly token: string;
  /** Without a slash at its end: https://api.github.com, or https://HOST/api/v3. */
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Told of each wait before it begins. */
  readonly onRetry?: (wait: Wait) => void;
  /** `polite` unless told. */
  readonly pace?: Pace;
  /** Clients with the same name share their pace; `reports` unless told. */
  readonly queue?: string;
  /** Milliseconds that a retry's second lasts. */
  readonly retryBaseMs?: number;
}

/**
 * `OMK_GITHUB_PACE=none` is for tests: it counts only where GitHub's API is a server on this machine, and the runner lets
 * no workflow set that address.
 */
export function paceOf(env: Readonly<Record<string, string>>): Pace {
  const { hostname } = new URL(env["GITHUB_API_URL"] ?? "https://api.github.com");
  return isLoopback(hostname) && env["OMK_GITHUB_PACE"] === "none" ? "none" : "polite";
}

const longestWaitSeconds = 60;
const mostTries = 2;

/** The one octokit of a token: 5xx are tried again, rate limits waited for within bounds, 4xx are answers. */
export function githubClient(options: ClientOptions): Client {
  const {
    token,
    apiUrl,
    userAgent,
    pace = "polite",
    queue = "reports",
    retryBaseMs = 1_000,
  } = options;
  const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  return new PoliteOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    log: quiet,
    request: { log: quiet },
    retry: { retries: mostTries, retryAfterBaseValue: retryBaseMs, doNotRetry: clientErrors },
    throttle:
      pace === "none"
        ? { enabled: false }
        : {
            id: queue,
            retryAfterBaseValue: retryBaseMs,
            onRateLimit: waits("rate limit", options.onRetry),
            onSecondaryRateLimit: waits("secondary rate limit", options.onRetry),
          },
  });
}

const clientErrors = Array.from({ length: 100 }, (_, index) => 400 + index);

function waits(reason: Wait["reason"], onRetry: ClientOptions["onRetry"]) {
  return (
    seconds: number,
    request: { method: string; url: string },
    ...[, tries]: [unknown, number]
  ): boolean => {
    if (seconds > longestWaitSeconds || tries >= mostTries) return false;
    onRetry?.({ method: request.method, url: request.url, seconds, reason });
    return true;
  };
}

function nothing(): void {}
