import type { IncomingMessage } from "node:http";
import { askedHeaders } from "./asked-headers.ts";
import { type ChatSettings, chat } from "./chat.ts";
import { type NoRequest, readChatRequest } from "./chat-request.ts";
import type { TurnedAway } from "./intake.ts";
import type { Lane } from "./lane.ts";
import type { Reply } from "./reply.ts";

/** A request for a chat completion, as it came. */
export interface Asked {
  readonly lane: Lane;
  readonly request: IncomingMessage;
  readonly reply: Reply;
  /** Method and path, for the record. */
  readonly what: string;
}

/** Takes a chat request in, and to the model if it is one; what is none is answered, and told in the facts of its lane. */
export function takeChat(asked: Asked, model: string, settings: ChatSettings): Promise<void> {
  const { lane, request, reply } = asked;
  return lane.intake.during(request, async (body) => {
    if (!Buffer.isBuffer(body)) return refuse(asked, body);
    const read = readChatRequest(body, model);
    if ("why" in read) return refuse(asked, { ...read, status: 403 });
    const headers = askedHeaders(request.headers);
    await chat({ lane, request: read, headers, reply }, settings);
  });
}

function refuse(
  { lane, reply, what }: Asked,
  no: TurnedAway | (NoRequest & { status: 403 }),
): void {
  lane.reject(`${what}: ${no.why}`);
  reply.fail(no.status, "omk_not_allowed", `The gateway does not take this request: ${no.why}.`);
}
