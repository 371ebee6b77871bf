import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { resultTool, serverName } from "../../../src/adapters/gateway/result-tool.ts";
import { ReviewResult } from "../../../src/domain/finding.ts";
import { PlanResult } from "../../../src/domain/plan.ts";
import { ask, rig } from "./rig.ts";

describe("the tool that takes a result", () => {
  test.each([
    ["plan", PlanResult],
    ["review", ReviewResult],
  ] as const)("has a schema of the %s that a draft-7 validator compiles", (_name, schema) => {
    const { inputSchema } = resultTool<unknown>(schema);
    expect(() => new Ajv({ strict: false }).compile(inputSchema)).not.toThrow();
    expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
    expect(JSON.stringify(inputSchema)).not.toContain("9007199254740991");
  });

  test("keeps the last valid result and says what is wrong with an invalid one", () => {
    const tool = resultTool(
      z.strictObject({ n: z.int().default(1), tags: z.array(z.string()).max(1).default([]) }),
    );
    expect(tool.result()).toBe(undefined);
    expect(tool.submit({})).toMatchObject({ accepted: true });
    const bad = tool.submit({ n: 1.5, tags: ["a", "b"], more: 1 });
    expect(bad.accepted).toBe(false);
    expect(bad.text).toMatch(/at n[\s\S]*at tags/);
    expect(bad.text).toMatch(/more/);
    expect(tool.result()).toEqual({ value: { n: 1, tags: [] } });
    tool.submit({ n: 2 });
    expect(tool.result()).toEqual({ value: { n: 2, tags: [] } });
    expect(tool.submit("text").accepted).toBe(false);
  });

  test("does not take a schema that is no object", () => {
    expect(() => resultTool(z.string())).toThrow(TypeError);
  });

  test("is served over MCP to the turn's own token only", async () => {
    await using bed = await rig({ plan: [] });
    const lane = bed.open();
    expect(await rpc(lane.mcpUrl, "tools/list", {})).toMatchObject({
      result: { tools: [{ name: "submit_result" }] },
    });
    expect(
      await rpc(lane.mcpUrl, "tools/call", { name: "submit_result", arguments: { answer: "x" } }),
    ).toMatchObject({
      result: { isError: true, content: [{ text: expect.stringContaining("at answer") }] },
    });
    expect(
      await rpc(lane.mcpUrl, "tools/call", { name: "other", arguments: { answer: 1 } }),
    ).toMatchObject({ result: { isError: true } });
    expect(lane.result()).toBe(undefined);
    expect(
      await rpc(lane.mcpUrl, "tools/call", { name: "submit_result", arguments: { answer: 1 } }),
    ).toMatchObject({ result: { isError: false } });
    expect(lane.result()).toEqual({ value: { answer: 1 } });
    expect((await fetch(lane.mcpUrl)).status).toBe(405);
    expect(
      (await fetch(lane.mcpUrl.replace(/[^/]+\/mcp$/, "guess/mcp"), { method: "POST" })).status,
    ).toBe(404);
  });

  test("is offered by a server of the name that Kimi is told", async () => {
    await using bed = await rig({});
    const begin = {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "kimi", version: "1" },
    };
    expect(await rpc(bed.open().mcpUrl, "initialize", begin)).toMatchObject({
      result: { serverInfo: { name: serverName } },
    });
  });

  test("ends the turn: what the model is asked after it is answered without the model", async () => {
    await using bed = await rig({});
    const lane = bed.open();
    await rpc(lane.mcpUrl, "tools/call", { name: "submit_result", arguments: { answer: 1 } });
    expect(await ask(lane)).toMatchObject({
      status: 200,
      text: expect.stringContaining('"finish_reason":"stop"'),
    });
    expect(bed.model.requests).toEqual([]);
    expect(bed.called).toEqual([]);
    await lane.close();
    expect(await bed.exchanges()).toMatchObject([{ status: 0, response: "Done." }]);
  });
});

async function rpc(url: string, method: string, params: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  return response.json();
}
