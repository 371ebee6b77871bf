import { appendFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Usage } from "../../domain/budget.ts";
import type { Redact } from "../../domain/redact.ts";
import type { Exchanged } from "../../ports/lane-facts.ts";

/** One request to the model and what came back. */
interface Exchange {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly request: Readonly<Record<string, unknown>>;
  /** 0 where no answer came, or the gateway answered itself. */
  readonly status: number;
  /** What the model wrote, put together: a secret that is split over chunks would pass a redaction of the raw stream. */
  readonly response: string;
  readonly outcome: Exchanged;
  readonly usage: Usage | undefined;
  readonly estimated: boolean;
}

/** Keeps the exchanges of one turn in the run folder. */
export interface ExchangeLog {
  add(exchange: Exchange): void;
  /** Resolves when everything is on disk; throws what kept it from there. */
  flush(): Promise<void>;
}

/**
 * Appends to `turns/<n>/exchanges.jsonl`, redacted. A request repeats the whole conversation: `same` counts the leading
 * messages that were in the request before it, and tools are stored when they change, so that the file grows with the
 * conversation and not with its square.
 */
export function exchangeLog(runFolder: string, turn: number, redact: Redact): ExchangeLog {
  const file = `turns/${turn}/exchanges.jsonl`;
  let before: { messages: readonly string[]; tools: string } = { messages: [], tools: "" };
  let written = Promise.resolve();
  const failures: unknown[] = [];
  return {
    add(exchange) {
      const line = redact(JSON.stringify(record(exchange)), file);
      written = written.then(() => append(join(runFolder, file), line)).catch(fail);
    },
    async flush() {
      await written;
      if (failures.length > 0)
        throw new Error(`${file} could not be written`, { cause: failures[0] });
    },
  };

  /** Kept for `flush`: until then nobody waits for it. */
  function fail(error: unknown): void {
    failures.push(error);
  }

  function record({ at, request, ...rest }: Exchange): unknown {
    const { messages: whole, tools, ...fields } = request;
    const messages = Array.isArray(whole) ? whole.map((message) => JSON.stringify(message)) : [];
    const toolText = JSON.stringify(tools ?? []);
    const changed = messages.findIndex((message, i) => message !== before.messages[i]);
    const same = changed === -1 ? messages.length : changed;
    const news = messages.slice(same).map((message): unknown => JSON.parse(message));
    const told = {
      ...fields,
      same,
      messages: news,
      ...(toolText === before.tools ? {} : { tools }),
    };
    before = { messages, tools: toolText };
    return { at: new Date(at).toISOString(), ms: Date.now() - at, ...rest, request: told };
  }
}

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${line}\n`);
}
