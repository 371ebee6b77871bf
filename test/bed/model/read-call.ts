import type { IncomingHttpHeaders } from "node:http";
import type { ModelCall, ModelMessage } from "./scenario.ts";

/** Reads a request into what a scenario decides from. `attemptsSoFar` counts equal requests before this one. */
export function readCall(
  path: string,
  incoming: IncomingHttpHeaders,
  raw: string,
): Omit<ModelCall, "attempt"> {
  const headers = flat(incoming);
  const body = objectOf(raw);
  const messages = messagesOf(body);
  const system = messages.find((m) => m.role === "system")?.content;
  const systemText = typeof system === "string" ? system : JSON.stringify(system ?? "");
  return {
    path,
    headers,
    body,
    messages,
    tools: toolNames(body),
    system: systemText,
    role: /\b(planner|coder|tester|verifier|reviewer(?:-[a-z]+)?)\b/.exec(systemText)?.[1] ?? "",
    phase: headers["x-omk-phase"] ?? "",
    visit: Number(headers["x-omk-visit"] ?? 0),
    turn: Number(headers["x-omk-turn"] ?? 0),
    index: messages.filter((m) => m.role === "assistant").length,
  };
}

function flat(incoming: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function objectOf(raw: string): Record<string, unknown> {
  const value: unknown = JSON.parse(raw);
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function messagesOf(body: Record<string, unknown>): readonly ModelMessage[] {
  return Array.isArray(body["messages"]) ? body["messages"] : [];
}

function toolNames(body: Record<string, unknown>): string[] {
  const offered: readonly { function?: { name?: string } }[] = Array.isArray(body["tools"])
    ? body["tools"]
    : [];
  return offered.flatMap((t) => (t.function?.name === undefined ? [] : [t.function.name]));
}
