import type { IncomingMessage, ServerResponse } from "node:http";
import { type ResultTool, serverName, submitTool } from "./result-tool.ts";

const description =
  "Hand in the result of your work. Call it once, when everything is done: it ends the turn. " +
  "If it says that the result was not accepted, mend what it names and call it again.";

/**
 * Answers one MCP request over streamable HTTP. Each request gets a server of its own (stateless), so that a client
 * that connects again is no special case; the SDK is loaded by the first one, off the action's start-up path.
 */
export async function answerMcp(
  tool: ResultTool<unknown>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") {
    response.writeHead(405, { allow: "POST" }).end();
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
  await transport.handleRequest(request, response);
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
