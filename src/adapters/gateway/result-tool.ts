import { z } from "zod";

/** Name of the tool by which a result is handed in, and of the MCP server that offers it. */
export const submitTool = "submit_result";
export const serverName = "phase";
/** The same as the agent calls it. */
export const submitToolName = `mcp__${serverName}__${submitTool}`;

/** What a tool call came to; `text` goes back to the model. */
interface Submitted {
  readonly accepted: boolean;
  readonly text: string;
}

/** The tool that takes a turn's result: its schema, and the last valid result. */
export interface ResultTool<T> {
  readonly inputSchema: JsonObject;
  submit(args: unknown): Submitted;
  /** The last valid submission. */
  result(): { readonly value: T } | undefined;
}

type JsonObject = { readonly type: "object"; readonly [key: string]: unknown };

/** The tool for results of this schema, whose root has to be an object. */
export function resultTool<T>(schema: z.ZodType<T>): ResultTool<T> {
  const inputSchema = inputSchemaOf(schema);
  let last: { readonly value: T } | undefined;
  return {
    inputSchema,
    submit(args) {
      const parsed = schema.safeParse(args);
      if (parsed.success) last = { value: parsed.data };
      return parsed.success
        ? { accepted: true, text: acceptedText }
        : { accepted: false, text: rejectedText(parsed.error) };
    },
    result: () => last,
  };
}

const acceptedText =
  "The result is accepted. Your work in this turn is done: close with one short sentence.";

function rejectedText(error: z.ZodError): string {
  return `The result was not accepted. Mend this and call the tool again:\n${z.prettifyError(error)}`;
}

const maxSafe = Number.MAX_SAFE_INTEGER;

/** Draft 7, since Kimi's validator knows no later one; without the bounds that only say "a safe integer". */
function inputSchemaOf(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override({ jsonSchema }) {
      if (jsonSchema.maximum === maxSafe) delete jsonSchema.maximum;
      if (jsonSchema.minimum === -maxSafe) delete jsonSchema.minimum;
    },
  });
  if (json.type !== "object") throw new TypeError("the result of a turn has to be an object");
  return { additionalProperties: false, ...json, type: "object" };
}
