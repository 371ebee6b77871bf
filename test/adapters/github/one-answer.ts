import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { githubClient } from "../../../src/adapters/github/client.ts";
import type { Place } from "../../../src/adapters/github/place.ts";

/** A GitHub that answers everything alike, and what it was asked. */
export interface OneAnswer extends AsyncDisposable {
  readonly seen: string[];
  readonly place: Place;
}

export async function oneAnswer(status: number, body: unknown): Promise<OneAnswer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const options = { token: "t", userAgent: "omk-test", pace: "none", retryBaseMs: 1 } as const;
  return {
    seen,
    place: {
      client: githubClient({ ...options, apiUrl: `http://127.0.0.1:${port}` }),
      repository: { owner: "octo", name: "hello" },
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
