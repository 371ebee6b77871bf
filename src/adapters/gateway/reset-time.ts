const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
const resetHeaders = [
  "retry-after-ms",
  "retry-after",
  "x-ratelimit-reset",
  "x-ratelimit-reset-requests",
  "x-ratelimit-reset-tokens",
] as const;

/** No quota is longer; a server that says so is misread, and its time might be none that a date can hold. */
const longestMs = 366 * 86_400_000;

/** Milliseconds from `now` until the server will take requests again, by its headers, else by its message. */
export function waitMs(
  headers: Readonly<Record<string, unknown>>,
  message: string,
  now: number,
): number | undefined {
  for (const name of resetHeaders) {
    const value = headers[name];
    if (typeof value !== "string") continue;
    const wait = name === "retry-after-ms" ? Number(value) : waitOf(value.trim(), now);
    if (wait !== undefined && Number.isFinite(wait)) return within(wait);
  }
  const words = /(?:after|in) (\d+(?:\.\d+)?) ?(ms|s|m|h|d)[a-z]*\b/i.exec(message);
  return words === null
    ? undefined
    : within(Number(words[1]) * (units[words[2]?.toLowerCase() ?? ""] ?? 0));
}

function within(wait: number): number {
  return Math.min(Math.max(0, wait), longestMs);
}

/** Seconds, seconds or milliseconds since the epoch, `1m30s`, or a date. */
function waitOf(value: string, now: number): number | undefined {
  if (/^\d+(\.\d+)?$/.test(value)) return waitOfNumber(Number(value), now);
  if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(value)) return waitOfSpan(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : date - now;
}

function waitOfNumber(value: number, now: number): number {
  if (value > 1e11) return value - now;
  return value > 1e9 ? value * 1000 - now : value * 1000;
}

function waitOfSpan(value: string): number {
  const parts = value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g);
  return [...parts].reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ""] ?? 0), 0);
}
