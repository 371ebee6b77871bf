import type { IncomingMessage } from "node:http";

/** The body of a message, read to its end; `whole` is false when it is longer than `max` and only its beginning is here. */
export async function readBytes(
  message: IncomingMessage,
  max: number,
): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size <= max) chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks), whole: size <= max };
}
