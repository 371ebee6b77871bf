import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { askedAt } from "../../../src/adapters/github/asked-at.ts";
import { githubClient } from "../../../src/adapters/github/client.ts";

/** GitHub as far as one workflow run is concerned. */
async function serve(status: number, body: unknown) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}`;
  const options = { token: "t", userAgent: "omk-test", pace: "none", retryBaseMs: 1 } as const;
  return {
    seen,
    place: {
      client: githubClient({ ...options, apiUrl }),
      repository: { owner: "octo", name: "hello" },
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe("when a workflow run was asked for", () => {
  test("is the time it was created, and not that of another attempt", async () => {
    const created_at = "2026-11-22T10:00:00Z";
    await using github = await serve(200, {
      id: 77,
      created_at,
      run_started_at: "2026-11-23T10:00:00Z",
    });
    expect(await askedAt(github.place, 77)).toBe(created_at);
    expect(github.seen).toEqual(["GET /repos/octo/hello/actions/runs/77"]);
  });

  test.each([403, 404, 500])("is not known where GitHub answers %i", async (status) => {
    await using github = await serve(status, { message: "no" });
    expect(await askedAt(github.place, 77)).toBeUndefined();
  });
});
