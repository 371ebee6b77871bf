import type { IncomingHttpHeaders } from "node:http";

/**
 * What of the agent's own headers goes on: which agent asks, and what it takes. Marks of the machine (`x-msh-device-*`) and of
 * the SDK stay here, and so does whatever could change how a request is read. Source: what Kimi CLI 2.1.0 sends.
 */
const passed = ["accept", "user-agent", "x-msh-platform", "x-msh-version"] as const;

/** The headers of a request that go on with it; the key, the form of the body and our own marks are set anew. */
export function askedHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    passed.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
