import type { IncomingMessage, ServerResponse } from "node:http";
import type { Lane } from "./lane.ts";
import { type ResultTool, serverName, submitTool } from "./result-tool.ts";
import { strictJsonOf } from "./strict-json.ts";

const description =
  "Hand in the result of your work. Call it once, when everything is done: it ends the turn. " +
  "If it says that the result was not accepted, mend what it names and call it again.";

/** Takes one MCP request in, over streamable HTTP, and answers it. */
export async function takeMcp(
  lane: Pick<Lane, "turn" | "tool" | "intake" | "reject">,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  lane.turn.onActivity();
  if (request.method !== "POST") {
    response.writeHead(405, { allow: "POST" }).end();
    return;
  }
  await lane.intake.during(request, async (body) => {
    if (Buffer.isBuffer(body)) return answer(lane.tool, { request, response, body });
    lane.reject(`POST /mcp: ${body.why}`);
    response.writeHead(body.status).end();
  });
}

/**
 * Each request gets a server of its own (stateless), so that a client that connects again is no special case; the SDK is
 * loaded by the first one, off the action's start-up path. Left to itself it reads a body of any length.
 */
async function answer(
  tool: ResultTool<unknown>,
  {
    request,
    response,
    body,
  }: {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly body: Buffer;
  },
): Promise<void> {
  const message = strictJsonOf(body);
  if (message === undefined) {
    response.writeHead(400).end();
    return;
  }
  const { Server, StreamableHTTPServerTransport, CallToolRequestSchema, ListToolsRequestSchema } =
    await sdk();
  const server = new Server(
    { name: serverName, version: "1.0.0" },
    { capabilities: { tools: {} } },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [{ name: submitTool, description, inputSchema: tool.inputSchema }],
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const submitted =
      params.name === submitTool
        ? tool.submit(params.arguments ?? {})
        : { accepted: false, text: `There is no tool ${params.name}.` };
    return { content: [{ type: "text", text: submitted.text }], isError: !submitted.accepted };
  });
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  response.once("close", () => void server.close());
  await transport.handleRequest(request, response, message);
}

async function sdk() {
  const [{ Server }, { StreamableHTTPServerTransport }, types] = await Promise.all([
    import("@modelcontextprotocol/sdk/server/index.js"),
    import("@modelcontextprotocol/sdk/server/streamableHttp.js"),
    import("@modelcontextprotocol/sdk/types.js"),
  ]);
  const { CallToolRequestSchema, ListToolsRequestSchema } = types;
  return { Server, StreamableHTTPServerTransport, CallToolRequestSchema, ListToolsRequestSchema };
}
