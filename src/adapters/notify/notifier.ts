import type { Notifier, Webhook } from "../../ports/notification.ts";
import { formatOf, payload } from "./payload.ts";

interface NotifierOptions extends Webhook {
  readonly userAgent: string;
  readonly timeoutMs?: number;
}

/** A notifier for `notify-url`; an address that is no https one is answered with what is wrong, each time. */
export function notifier(options: NotifierOptions): Notifier {
  const { format, userAgent, timeoutMs = 5_000 } = options;
  const target = targetOf(options.url);
  return {
    async notify(notification) {
      if (typeof target === "string") return { ok: false, text: target };
      const body = JSON.stringify(payload(notification, format ?? formatOf(target)));
      try {
        const answer = await fetch(target, {
          method: "POST",
          headers: { "content-type": "application/json", "user-agent": userAgent },
          body,
          redirect: "error",
          signal: AbortSignal.timeout(timeoutMs),
        });
        await answer.body?.cancel();
        return { ok: answer.ok, text: `The webhook answered ${answer.status}.` };
      } catch (error) {
        return { ok: false, text: whyNot(error, timeoutMs) };
      }
    },
  };
}

/** Plain http only to this machine: a webhook's address is a secret, and so is what is sent there. */
function targetOf(url: string): URL | string {
  const target = URL.parse(url);
  if (target === null) return "notify-url is no web address.";
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(target.hostname);
  if (target.protocol === "https:" || (target.protocol === "http:" && isLoopback)) return target;
  return "notify-url must begin with https://.";
}

/** By kind only: fetch's own messages can quote the address. */
function whyNot(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === "TimeoutError")
    return `The webhook gave no answer within ${timeoutMs} ms.`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z_]{2,40}$/.test(code)
    ? `The webhook could not be reached (${code}).`
    : "The webhook could not be reached.";
}
