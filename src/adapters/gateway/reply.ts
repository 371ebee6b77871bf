import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** The answer to the agent, which has patience with a server only as long as bytes come. */
export interface Reply {
  /** Aborts when the agent went away. */
  readonly gone: AbortSignal;
  begin(status: number, headers: Readonly<Record<string, string>>): void;
  /** Resolves when more may be written. */
  write(bytes: Uint8Array): Promise<void>;
  end(): void;
  /** Answers with an error, in the form that OpenAI clients read. */
  fail(status: number, type: string, message: string): void;
  /** Drops the connection, as the server did. */
  cut(): void;
}

/** Kimi's HTTP client gives up after 300 s without headers or without a byte. */
const patienceMs = 240_000;
const heartbeatMs = 15_000;

/**
 * Wraps a response. A request that waits long in the gateway gets the head of an event stream and comments for signs of
 * life; what the server says later then follows inside that stream.
 */
export function replyTo(response: ServerResponse, patience = patienceMs): Reply {
  const gone = new AbortController();
  response.once("close", () => {
    stopWaiting();
    if (!response.writableFinished) gone.abort(new Error("the agent went away"));
  });
  let heartbeat: NodeJS.Timeout | undefined;
  const patient = setTimeout(() => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": waiting for the model\n\n");
    heartbeat = setInterval(() => response.write(": waiting for the model\n\n"), heartbeatMs);
  }, patience);
  return {
    gone: gone.signal,
    begin(status, headers) {
      stopWaiting();
      if (!response.headersSent) response.writeHead(status, headers);
    },
    async write(bytes) {
      if (!response.write(bytes) && !response.destroyed) await drained(response);
    },
    end: () => response.end(),
    fail(status, type, message) {
      stopWaiting();
      const body = JSON.stringify({ error: { type, message } });
      if (response.headersSent) response.end(`data: ${body}\n\n`);
      else response.writeHead(status, { "content-type": "application/json" }).end(body);
    },
    cut() {
      stopWaiting();
      response.destroy();
    },
  };

  function stopWaiting(): void {
    clearTimeout(patient);
    clearInterval(heartbeat);
  }
}

/** Resolves when the response takes bytes again, or is gone. */
async function drained(response: ServerResponse): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  await Promise.race([once(response, "drain", { signal }), once(response, "close", { signal })]);
  done.abort();
}
