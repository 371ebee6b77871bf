import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { close, listen } from "../listen.ts";

/** A webhook's payload, as far as the bed reads it. */
export interface WebhookPayload {
  action?: string;
  issue?: {
    number: number;
    pull_request?: object;
    author_association?: string;
    user?: { login: string };
  };
  comment?: { id: number; body: string; user: { login: string }; author_association?: string };
  repository?: { id: number; full_name: string };
  sender?: { login: string; type: string };
  [key: string]: unknown;
}

export interface Delivery {
  event: string;
  payload: WebhookPayload;
}

/** Receives what the emulator's webhooks deliver. */
export interface WebhookSink extends AsyncDisposable {
  url: string;
  deliveries: Delivery[];
  /** The first delivery that passes the test, also a later one. */
  wait: (test: (delivery: Delivery) => boolean) => Promise<Delivery>;
}

export async function webhookSink(correct: (payload: string) => string): Promise<WebhookSink> {
  const deliveries: Delivery[] = [];
  const waiting = new Set<(delivery: Delivery) => void>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const payload = JSON.parse(correct(body)) as WebhookPayload;
      const delivery = { event: String(request.headers["x-github-event"]), payload };
      deliveries.push(delivery);
      for (const tell of waiting) tell(delivery);
      response.end();
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    deliveries,
    wait(test) {
      const known = deliveries.find(test);
      if (known) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("no such webhook within 10 s")), 10_000);
        const tell = (delivery: Delivery) => {
          if (!test(delivery)) return;
          clearTimeout(timer);
          waiting.delete(tell);
          resolve(delivery);
        };
        waiting.add(tell);
      });
    },
    [Symbol.asyncDispose]: () => close(server),
  };
}
