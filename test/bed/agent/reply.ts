import { z } from "zod";

/** What the model said, put together from its pieces. */
export interface Reply {
  readonly text: string;
  readonly calls: readonly { readonly id: string; readonly name: string; readonly args: string }[];
}

const Piece = z.object({
  choices: z.array(
    z.object({
      delta: z.object({
        content: z.string().optional(),
        tool_calls: z
          .array(
            z.object({
              index: z.int(),
              id: z.string().optional(),
              function: z.object({ name: z.string().optional(), arguments: z.string() }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});

/** Reads a stream of chat completions that has ended. */
export function readReply(stream: string): Reply {
  const deltas = stream
    .split("\n")
    .filter((line) => line.startsWith("data: {"))
    .flatMap((line) => Piece.parse(JSON.parse(line.slice("data: ".length))).choices)
    .map(({ delta }) => delta);
  const calls: { id: string; name: string; args: string }[] = [];
  for (const { index, id = "", function: part } of deltas.flatMap((one) => one.tool_calls ?? [])) {
    calls[index] ??= { id, name: part.name ?? "", args: "" };
    calls[index].args += part.arguments;
  }
  return { text: deltas.map(({ content = "" }) => content).join(""), calls };
}
