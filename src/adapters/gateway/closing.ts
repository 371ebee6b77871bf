import type { ChatRequest } from "./chat-request.ts";
import type { Lane } from "./lane.ts";
import type { Reply } from "./reply.ts";

const closingWords = "Done.";

/**
 * Answers in the model's place once the result is in. The model would only be asked for a closing sentence, which costs
 * the whole conversation as input and can still be cut, filtered or out of budget.
 */
export async function answerClosing(lane: Lane, request: ChatRequest, reply: Reply): Promise<void> {
  const head = {
    id: "omk-closing",
    object: "chat.completion.chunk",
    created: 0,
    model: request.body["model"],
  };
  // Kimi takes the size of its conversation from here, and decides by it when to compact one that goes on.
  const tokens = lane.contextTokens();
  const usage = { prompt_tokens: tokens, completion_tokens: 1, total_tokens: tokens + 1 };
  const chunks = [
    {
      ...head,
      choices: [
        { index: 0, delta: { role: "assistant", content: closingWords }, finish_reason: null },
      ],
    },
    { ...head, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
    { ...head, choices: [], usage },
  ];
  const outcome = { kind: "answered", finish: "stop" } as const;
  lane.note(outcome);
  lane.log.add({
    at: Date.now(),
    request: request.body,
    status: 0,
    response: closingWords,
    outcome,
    usage: undefined,
    estimated: false,
  });
  reply.begin(200, { "content-type": "text/event-stream" });
  await reply.write(
    Buffer.from(chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("")),
  );
  await reply.write(Buffer.from("data: [DONE]\n\n"));
  reply.end();
}
